import Dates
import Department
import Language

/// All that is answered to one line; the words are put to it in Rendering.
package struct Answer: Sendable {
    package var language: LanguageCode
    /// Who is answered, for forms of address and of verbs, and when, for «сегодня».
    package var speaker: Person?
    package var now: Moment
    /// Told before the reply, once: what waited for the speaker (contract §8.7).
    package var news: [News] = []
    package var parts: [AnsweredCommand]
    /// Parts that were told in private instead, since others read along.
    package var withheld: [AnsweredCommand] = []
    /// Where nothing was understood: what may have been meant.
    package var suggestions: [String]
    package var corrected: String?
    package var error: AnswerError?
    /// A question put aside by this line, asked once more in the text alone (contract §8.6).
    package var reminder: AnsweredCommand?
    /// Who speaks from now on, after `session.switch`.
    package var newSpeaker: Person.ID?
    /// Names of the people and clients that the parts speak of.
    package var directory: Directory

    package init(
        language: LanguageCode, speaker: Person? = nil, now: Moment = Moment(minutes: 0), parts: [AnsweredCommand] = [],
        suggestions: [String] = [],
        corrected: String? = nil, error: AnswerError? = nil,
        directory: Directory = Directory()
    ) {
        self.language = language
        self.speaker = speaker
        self.now = now
        self.parts = parts
        self.suggestions = suggestions
        self.corrected = corrected
        self.error = error
        self.directory = directory
    }

    /// Done or answered, nothing left open (contract §6, `ok`).
    package var isOk: Bool { error == nil && parts.allSatisfy { $0.ask == nil && !$0.isNotYet } }
}

/// One command of a line with what came of it.
package struct AnsweredCommand: Sendable {
    package var intent: String
    package var slots: [Slot]
    package var ask: Ask?
    package var content: Content

    package init(intent: String, slots: [Slot], ask: Ask? = nil, content: Content) {
        self.intent = intent
        self.slots = slots
        self.ask = ask
        self.content = content
    }

    fileprivate var isNotYet: Bool { if case .notYet = content { true } else { false } }
    var isConflict: Bool { if case .conflict = content { true } else { false } }

    package enum Content: Sendable {
        /// The department's reply; for a list the page of it that is shown.
        case reply(Reply, page: Page?)
        /// A slot is asked for.
        case question
        /// Words of the assistant itself, by their name in `Intents/replies`: greeting, help, «прервано» …
        case phrase(String, [String: String])
        /// What can be said: the intents that a topic leads to; without a topic an overview.
        case help(topic: String?, [IntentInfo])
        /// How the line before was read.
        case explanation(Explanation)
        /// A phrase can't be taught so.
        case conflict(TeachingConflict)
        /// Waits for the answer to a question about another part of the line.
        case waiting
        /// Understood, but the department can't do it yet.
        case notYet
    }
}

/// Which part of a list is shown: numbers go on over «ещё».
package struct Page: Equatable, Sendable {
    /// The number of the first row, from 1.
    package let first: Int
    package let count: Int
    package let total: Int

    package init(first: Int, count: Int, total: Int) {
        self.first = first
        self.count = count
        self.total = total
    }
}

/// The codes of contract §6.
package enum AnswerError: String, Sendable {
    case notUnderstood = "not_understood", notAllowed = "not_allowed", notFound = "not_found", invalidValue = "invalid_value"
    case unknownSender = "unknown_sender", badRequest = "bad_request", tooLong = "too_long", unavailable
}

/// Names by id, for rendering.
package struct Directory: Sendable {
    package var people: [Person.ID: Person]
    package var clients: [Client.ID: Client]
    /// Those that reports name.
    package var tasks: [TaskItem.ID: TaskItem]

    package init(
        people: [Person.ID: Person] = [:], clients: [Client.ID: Client] = [:], tasks: [TaskItem.ID: TaskItem] = [:]
    ) {
        self.people = people
        self.clients = clients
        self.tasks = tasks
    }
}
