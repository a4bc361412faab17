import Dates
import Department
import Dialogue
import Language

/// A session of text lines with one speaker: what the terminal, the text pipe and a one-shot call have in common.
///
/// They share one conversation, so a list shown in one can be referred to in another (Contract, “How it behaves” 12).
final class SpeakerSession {
    static let channel = "terminal"

    let service: any AssistantService
    private let settings: Settings
    private let clock: Clock
    private(set) var speaker: Person
    /// The language of the last answer, also used for messages that are not answers.
    private(set) var language: LanguageCode

    init(_ service: any AssistantService, settings: Settings, language: LanguageCode) throws {
        self.service = service
        self.settings = settings
        self.language = settings.language ?? language
        clock = Clock(fixed: settings.now)
        speaker = try Speaker(service: service).find(named: settings.speaker)
    }

    /// The outcome of a line.
    struct Reply {
        let text: String
        let isFarewell: Bool
        let isOk: Bool
        let isUnderstood: Bool
        let intents: [String]
    }

    var now: Timestamp { clock.now }

    func answer(_ line: String) throws -> Answer {
        let answer = try service.answer(
            Request(
                text: line, speaker: speaker, channel: SpeakerSession.channel, now: clock.now, clockWasSet: clock.isSet,
                language: settings.language
            ))
        language = answer.language
        if let id = answer.newSpeaker, let person = try service.store.person(id) { speaker = person }
        return answer
    }

    /// News that arrived for the speaker meanwhile; nil if there are none, or if the store fails for now.
    func news() -> String? {
        let answer = try? service.news(for: speaker, at: clock.now, clockWasSet: clock.isSet, in: language)
        return answer.flatMap(service.text)
    }

    /// Milliseconds until there may be news, 30,000 at most.
    var pause: Int { Notifier.pause(from: clock.now, in: service.store, atMost: 30) }

    /// The answer in words. A failing store becomes a reply too, so that the session goes on.
    func reply(to line: String) throws -> Reply {
        do {
            let answer = try answer(line)
            return Reply(
                text: service.text(of: answer), isFarewell: answer.isFarewell, isOk: answer.isOk,
                isUnderstood: !answer.parts.isEmpty, intents: answer.parts.map(\.intent.rawValue))
        } catch let failure as StoreFailure {
            let (key, values) = failure.phrase
            return Reply(text: phrase(key, values), isFarewell: false, isOk: false, isUnderstood: true, intents: [])
        }
    }

    /// The answer in words, cut to the limits of the network.
    func portion(for line: String, _ limits: ReplyLimits) throws -> String {
        let portions = Portions(service: service, limits: limits)
        if let next = try portions.next(for: line, from: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now) {
            return next
        }
        let text = try reply(to: line).text
        return try portions.first(of: text, to: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now)
    }

    func phrase(_ key: String, _ values: [String: String] = [:]) -> String { service.phrase(key, language, values) }
}

extension Answer {
    /// The exit status of a one-shot call with this answer.
    var status: ExitStatus {
        switch outcome {
        case .done: .done
        case .failed(.notAllowed): .notAllowed
        case .failed(.unavailable): .unavailable
        case .asked, .failed: .notDone
        }
    }

    /// Whether the line changed the department. Such an answer is kept, for a bridge that sends the line again.
    var isChange: Bool {
        (parts + withheld).contains { part in
            switch part.content {
            case .reply(.changed, _), .reply(.reverted, _), .reply(.entered, _), .reply(.noted, _), .reply(.taught, _),
                .reply(.directory, _):
                true
            default: false
            }
        }
    }

    /// Whether the speaker leaves: «выход», "bye".
    var isFarewell: Bool { parts.contains { $0.intent == BuiltInIntent.conversation(.quit).id } }

}
