import Department
import Language

/// A question that hasn't been answered yet.
struct OpenQuestion {
    /// All commands of the line; none of them is carried out yet.
    var waiting: [Match]
    /// The place of the command that is asked about.
    var place = 0
    var about: About
    /// Another command came between, and the question was asked once more; the next other command drops it.
    var isRepeated = false
    /// The command, once clear, replaces the last add or move.
    var isCorrection = false
    /// The places of commands that were confirmed with yes.
    var settled: Set<Int> = []
    /// What was answered so far to questions for required fields.
    var supplied: [Supply] = []

    enum About {
        /// A slot of the command.
        case slot(Ask)
        /// Which of these tasks is meant.
        case which([TaskItem.ID])
        /// A field that must be filled before this task is closed; task 0 isn't entered yet.
        case lacking(RequiredField, of: TaskItem.ID, Ask)
        /// Whether to do it. If the question is asked again, the department makes it anew.
        case consent
        /// Whether to enter the task that the command is to remind of, and when it is.
        case entering
        /// Whether the past day is meant; another day may be named.
        case pastDay
    }
}

/// The answer to the question for a required field of a task.
struct Supply {
    /// The place of its command in the line.
    var place: Int
    var task: TaskItem.ID
    var field: RequiredField
    /// Empty if the speaker passed the question by: «пропустить», "skip".
    var slots: [Slot]

    var isWaived: Bool { slots.isEmpty }
}

extension OpenQuestion.About {
    init(_ question: Question) {
        self =
            switch question {
            case .whichTask(let tasks): .which(tasks.map(\.id))
            case .enterReminded: .entering
            case .pastDay: .pastDay
            case .missingField(let field, let task): .lacking(field, of: task.id, Ask(slot: field.slot))
            case .confirm, .confirmUndo, .confirmRedo, .recordAsDone, .removePerson, .moveAccount: .consent
            case .handOver: .slot(Ask(slot: .assignee))
            case .whichClient: .slot(Ask(slot: .client))
            }
    }

    /// The slot that is asked for, as JSON names it.
    var ask: Ask {
        switch self {
        case .slot(let ask), .lacking(_, _, let ask): ask
        case .which: Ask(slot: .tasks)
        case .consent, .entering: Ask(slot: .confirm)
        case .pastDay: Ask(slot: .when)
        }
    }
}
