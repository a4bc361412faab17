import Dates
import Department
import Language

/// What the dialogue with one speaker in one channel remembers: what «2», «её», "and Kim?" and «да» mean.
struct Session {
    /// The line before.
    var at: Timestamp
    /// Its language.
    var language = LanguageCode.ru
    /// Where the speaker said which language to answer in.
    var fixedTongue: LanguageCode?
    /// The list last shown.
    var list: ShownList?
    /// The tasks last spoken of: «её».
    var last: [TaskItem.ID] = []
    /// The last row of a list shown since, where «последнюю» may mean that one too.
    var rival: TaskItem.ID?
    /// The last command that asked for something: «а на завтра?».
    var inquiry: Match?
    /// The add or move of the line before: «нет, на пятницу».
    var change: Match?
    /// How the line before was read: «почему?».
    var line: Explanation?
    /// How the line that brought `change` was read: «это не дата».
    var changeLine: Explanation?
    var question: OpenQuestion?
    var offer: Offer?
    /// A command that the assistant proposed: «да» does it, another command passes it by.
    var proposal: Match?
    /// The last line of the journal that was shown, where older ones follow on «ещё».
    var older: Int?
    /// Phrases that were offered for a line that wasn't understood: «2» says the second.
    var suggestions: [String] = []

    init(at: Timestamp) { self.at = at }
}

/// A list of tasks by which numbers are understood; the rows after `shown` come on «ещё».
struct ShownList: Equatable {
    /// Beyond this many rows a list is not remembered.
    static let limit = 2000

    var ids: [TaskItem.ID]
    var shown: Int

    /// The task in that place, from 1, of the rows shown; nil outside them.
    subscript(place: Int) -> TaskItem.ID? { (1...max(1, shown)).contains(place) && place <= ids.count ? ids[place - 1] : nil }
}

/// A question that hasn't been answered yet.
struct OpenQuestion {
    /// The commands of the line, none of them done.
    var waiting: [Match]
    /// The one asked about.
    var place = 0
    var about: About
    /// It was put aside by another command and asked once more; the next other command drops it.
    var isRepeated = false
    /// The command, once clear, takes the place of the last add or move.
    var isCorrection = false
    /// Places of commands whose question has been answered with yes.
    var settled: Set<Int> = []
    /// What was answered so far to questions for fields that the regulation wants.
    var supplied: [Supply] = []

    enum About {
        /// A slot of the command.
        case slot(Ask)
        /// Which of these tasks it is about.
        case which([TaskItem.ID])
        /// A field that the regulation wants before this task is closed; 0 is one that isn't entered yet.
        case lacking(RequiredField, of: TaskItem.ID, Ask)
        /// Whether to do it: the department says again what, where it must be told again.
        case consent
        /// Whether the past day is meant; another day may be named.
        case pastDay
    }
}

/// What was answered to the question for a required field of a task.
struct Supply {
    /// The command of the line.
    var place: Int
    var task: TaskItem.ID
    var field: RequiredField
    /// None where it was passed by: «пропустить».
    var slots: [Slot]
}

/// What «да» would do, without a question standing open.
struct Offer: Equatable {
    /// What is left of a day, moved to another.
    var tasks: [TaskItem.ID]
    var day: Day
}
