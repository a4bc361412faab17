import Dates
import Department
import Language

/// Turns one match into a command, in the light of the dialogue: «перенеси её на пятницу», "move it to Friday" → `moveTasks` of the task
/// last spoken of.
///
/// The `switch` of each topic stands in a file beside this one and names every intent of the topic.
struct Interpreter {
    let actor: Actor
    let session: Session
    /// How the task is called that is meant; nil if no words name it.
    var taskName: TaskName?
    /// What was answered to questions for required fields.
    var supplied: [Supply] = []
    /// Whether the words of an undo mean the last part of a line alone: «отмени последнее», "undo the last one".
    var isLastPart = false
    /// The kinds of work that the line names, in its order: the two steps of «конверсия встреч в договоры», for which there is no slot.
    var namedKinds: [TaskKind] = []
    /// Rows of a long report that were shown before: «ещё», "more".
    var skippedRows = 0

    /// Throws the refusal if a value that was said can't be kept.
    func interpretation(of match: Match) throws(Refusal) -> Interpretation {
        switch match.builtIn {
        case .task(let intent): try task(intent, match)
        case .directory(let intent): try directory(intent, match)
        case .report(let intent): report(intent, match)
        case .management(let intent): try management(intent, match)
        case .conversation(let intent): .conversation(intent)
        case nil: .unknown
        }
    }

    /// The person in that slot; the speaker for «я», "my"; nil if nobody was said.
    func person(_ match: Match, _ slot: SlotName) -> Person.ID? { match[slot] == .me ? actor.person.id : match[person: slot] }

    /// The tasks that were named; nil if none were.
    func chosen(_ match: Match) -> Selection? {
        guard case .tasks(let ids) = session.meaning(of: match.references), !match.references.isEmpty else { return nil }
        return .ids(ids)
    }
}
