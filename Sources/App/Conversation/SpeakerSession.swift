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
    private let delivery: NewsDelivery
    private(set) var speaker: Person
    /// The language of the last answer, also used for messages that are not answers.
    private(set) var language: LanguageCode

    init(_ service: any AssistantService, settings: Settings, language: LanguageCode) throws {
        self.service = service
        self.settings = settings
        self.language = settings.language ?? language
        clock = Clock(fixed: settings.now)
        delivery = NewsDelivery(service: service, clockWasSet: settings.now != nil)
        speaker = try Speaker(service: service).find(named: settings.speaker)
    }

    /// The outcome of a line.
    struct Reply {
        let text: String
        /// What it tells beside; the reply is to be written by `deliver`.
        var notices: [Notice.ID] = []
        let isFarewell: Bool
        let isOk: Bool
        let isUnderstood: Bool
        let intents: [String]
        var isChange = false
    }

    var now: Timestamp { clock.now }

    /// `block`: the mark that the line shares with others of one pasted block.
    func answer(_ line: String, of block: Int? = nil) throws -> Answer {
        let request = Request(
            text: line, speaker: speaker, channel: SpeakerSession.channel, now: clock.now, clockWasSet: clock.isSet,
            language: settings.language, line: block ?? LineMark.new())
        try service.readAhead(request)
        let answer = try service.answer(request)
        language = answer.language
        // A change may have been one of the speaker: their name, their role.
        if answer.newSpeaker != nil || answer.isChange, let person = try service.store.person(answer.newSpeaker ?? speaker.id) {
            speaker = person
        }
        return answer
    }

    /// Writes out a text that tells these notices; only then do they leave the store. Throws what `write` throws.
    func deliver(_ notices: [Notice.ID], _ write: () throws -> Void) throws { try delivery.write(notices, at: clock.now, write) }

    /// Shows news that arrived for the speaker meanwhile. False if there are none, or if the store fails for now.
    func tellNews(_ show: (String) throws -> Void) -> Bool {
        guard let answers = try? service.notifications(to: speaker, at: clock.now, in: language, { _ in true }), !answers.isEmpty else {
            return false
        }
        let text = answers.map(service.text).joined(separator: "\n")
        return (try? deliver(answers.flatMap(\.notices)) { try show(text) }) != nil
    }

    /// Milliseconds until there may be news, 30,000 at most.
    var pause: Int { Notifier.pause(from: clock.now, in: service.store, atMost: 30) }

    /// The answer in words. A failing store becomes a reply too, so that the session goes on.
    func reply(to line: String, of block: Int? = nil) throws -> Reply {
        do {
            let answer = try answer(line, of: block)
            return Reply(
                text: service.text(of: answer), notices: answer.notices, isFarewell: answer.isFarewell, isOk: answer.isOk,
                isUnderstood: !answer.parts.isEmpty, intents: answer.parts.map(\.intent.rawValue), isChange: answer.isChange)
        } catch let failure as StoreFailure {
            return Reply(text: phrase(failure.told), isFarewell: false, isOk: false, isUnderstood: true, intents: [])
        }
    }

    /// The answer in words, cut to the limits of the network, and the notices that it tells (`deliver`).
    func portion(for line: String, _ limits: ReplyLimits) throws -> (text: String, notices: [Notice.ID]) {
        let portions = Portions(service: service, limits: limits)
        do {
            if let next = try portions.next(for: line, from: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now) {
                return (next, [])
            }
            let reply = try reply(to: line)
            let text = try portions.first(of: reply.text, to: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now)
            return (text, reply.notices)
        } catch let failure as StoreFailure {
            return (phrase(failure.told), [])
        }
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
