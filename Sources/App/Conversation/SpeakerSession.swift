import Dates
import Department
import Dialogue
import Language

/// A talk by lines of text with one speaker: what the terminal, the text pipe and a one-shot call have in common.
///
/// They are one conversation (contract §8.12), so a list shown in one is numbered for the others.
final class SpeakerSession {
    static let channel = "terminal"

    let conversation: any AssistantService
    private let settings: Settings
    private let clock: Clock
    private(set) var speaker: Person
    /// Of the last answer: what isn't an answer is told in it too.
    private(set) var language: LanguageCode

    init(_ conversation: any AssistantService, settings: Settings, language: LanguageCode) throws {
        self.conversation = conversation
        self.settings = settings
        self.language = settings.language ?? language
        clock = Clock(fixed: settings.now)
        speaker = try Speaker(conversation: conversation).find(named: settings.speaker)
    }

    /// What a line came to.
    struct Reply {
        let text: String
        let isFarewell: Bool
        let isOk: Bool
        let isUnderstood: Bool
        let intents: [String]
    }

    var now: Timestamp { clock.now }

    func answer(_ line: String) throws -> Answer {
        let answer = try conversation.answer(
            Request(
                text: line, speaker: speaker, channel: SpeakerSession.channel, now: clock.now, clockWasSet: clock.isSet,
                language: settings.language
            ))
        language = answer.language
        if let id = answer.newSpeaker, let person = try conversation.store.person(id) { speaker = person }
        return answer
    }

    /// What has come to wait for the speaker meanwhile; nil where nothing has, or the store can't serve for now.
    func news() -> String? {
        let answer = try? conversation.news(for: speaker, at: clock.now, clockWasSet: clock.isSet, in: language)
        return answer.flatMap(conversation.text)
    }

    /// How long until something may come to wait for the speaker, in milliseconds.
    var pause: Int { Notifier.pause(from: clock.now, in: conversation.store, atMost: 30) }

    /// The answer in words. A store that can't serve for now is told, and the talk goes on.
    func reply(to line: String) throws -> Reply {
        do {
            let answer = try answer(line)
            return Reply(
                text: conversation.text(of: answer), isFarewell: answer.isFarewell, isOk: answer.isOk,
                isUnderstood: !answer.parts.isEmpty, intents: answer.parts.map(\.intent.rawValue))
        } catch let failure as StoreFailure {
            guard case .told(_, let key, let values) = Failure(failure) else { throw failure }
            return Reply(text: phrase(key, values), isFarewell: false, isOk: false, isUnderstood: true, intents: [])
        }
    }

    /// The answer in words, so much of it as the network takes.
    func portion(for line: String, _ limits: ReplyLimits) throws -> String {
        let portions = Portions(conversation: conversation, limits: limits)
        if let next = try portions.next(for: line, from: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now) {
            return next
        }
        let text = try reply(to: line).text
        return try portions.first(of: text, to: speaker.id, in: SpeakerSession.channel, language: language, at: clock.now)
    }

    func phrase(_ key: String, _ values: [String: String] = [:]) -> String { conversation.phrase(key, language, values) }
}

extension Answer {
    /// How a one-shot call ends with this answer.
    var status: ExitStatus {
        switch error {
        case .notAllowed: .notAllowed
        case .unavailable: .unavailable
        case .some: .notDone
        case nil: isOk && !parts.contains(where: \.isOpen) ? .done : .notDone
        }
    }

    /// Whether the line changed the department: such an answer is kept for a bridge that repeats the line.
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

    /// The speaker wants to leave: «выход», "bye".
    var isFarewell: Bool { parts.contains { $0.intent == BuiltInIntent.conversation(.quit).id } }

}

extension AnsweredCommand {
    /// Nothing came of it yet.
    fileprivate var isOpen: Bool {
        switch content {
        case .reply(.refused, _), .reply(.question, _), .question, .waiting, .notYet: true
        default: false
        }
    }
}
