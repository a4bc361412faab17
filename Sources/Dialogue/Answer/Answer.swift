import Dates
import Department
import Language

/// Everything that is answered to one line, as values; Rendering puts it into words.
package struct Answer: Sendable {
    package var language: LanguageCode
    /// Who is answered (for forms of address and of verbs), and when (for «сегодня», "today").
    package var speaker: Person?
    package var now: Moment
    /// Notifications that waited for the speaker, shown once before the reply (Contract, “How it behaves” 7).
    package var news: [News] = []
    /// The notices that this answer tells. They leave the store once it is written out (`Core.finishTelling`).
    package var notices: [Notice.ID] = []
    package var parts: [AnsweredCommand]
    /// Parts that are sent in private instead, since other people read the reply.
    package var withheld: [AnsweredCommand] = []
    /// If nothing was understood: what may have been meant.
    package var suggestions: [String]
    package var corrected: String?
    /// The part of the line that wasn't read, where the rest is asked about.
    package var unread: String?
    package var error: AnswerError?
    /// A question that this line interrupted, asked once more in the text only (Contract, “How it behaves” 6).
    package var reminder: AnsweredCommand?
    /// Who speaks from now on, after `session.switch`.
    package var newSpeaker: Person.ID?
    /// Names of the people and clients in the parts.
    package var directory: Directory

    package init(
        language: LanguageCode, speaker: Person? = nil, now: Moment = Moment(minutes: 0), parts: [AnsweredCommand] = [],
        suggestions: [String] = [], corrected: String? = nil, error: AnswerError? = nil, directory: Directory = Directory()
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
}

/// The error codes of “`pipe --format jsonl`” in the Contract.
package enum AnswerError: String, Sendable {
    case notUnderstood = "not_understood", notAllowed = "not_allowed", notFound = "not_found", invalidValue = "invalid_value"
    case unknownSender = "unknown_sender", badRequest = "bad_request", tooLong = "too_long", unavailable
}

extension AnswerError {
    init(_ refusal: Refusal) {
        switch refusal {
        case .noSuchTask, .noMatchingTask, .nothingToUndo, .nothingToRedo, .fewerToUndo, .noSuchPerson, .noSuchClient, .noSuchPhrase,
            .nothingStands, .noSuchSetting:
            self = .notFound
        case .notAllowed, .notYours: self = .notAllowed
        case .alreadyClosed, .notClosed, .changedSince, .stillUsed, .nameTaken, .nameIsCommand, .invalidValue, .notEnough, .invalidSetting,
            .notAtThisStage,
            .lastHead:
            self = .invalidValue
        }
    }
}

/// Names by id, for rendering.
package struct Directory: Sendable {
    package var people: [Person.ID: Person]
    package var clients: [Client.ID: Client]
    /// The tasks that reports name.
    package var tasks: [TaskItem.ID: TaskItem]

    package init(people: [Person.ID: Person] = [:], clients: [Client.ID: Client] = [:], tasks: [TaskItem.ID: TaskItem] = [:]) {
        self.people = people
        self.clients = clients
        self.tasks = tasks
    }
}
