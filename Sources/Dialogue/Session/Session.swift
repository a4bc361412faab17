import Dates
import Department
import Language

/// What is remembered of the dialogue with one speaker in one channel: what «2», «её», "and Kim?" and «да» mean.
struct Session {
    /// When the last line was said.
    var at: Timestamp
    /// The language of the last line.
    var language = LanguageCode.ru
    /// The language to answer in, if the speaker has said one.
    var fixedLanguage: LanguageCode?
    /// The list last shown.
    var list: ShownList?
    /// The tasks last spoken of: «её», "it".
    var last: [TaskItem.ID] = []
    /// The last row of a list shown since, if «последнюю», "the last one" may mean that one too.
    var rival: TaskItem.ID?
    /// The last question: «а на завтра?», "and tomorrow?" asks it again.
    var inquiry: Match?
    /// The add or move of the last line: «нет, на пятницу», "no, Friday" corrects it.
    var change: Match?
    /// The journal entry of the last add or move; nil if it changed nothing.
    var changeEntry: Int?
    /// How the last line was read: «почему?», "why?".
    var line: Explanation?
    /// How the line that brought `change` was read: «это не дата», "not a date".
    var changeLine: Explanation?
    var question: OpenQuestion?
    var offer: Offer?
    /// A command that the assistant proposed: «да», "yes" carries it out, any other command drops it.
    var proposal: Match?
    /// What «ещё», "more" goes on from: the last entry of the journal that was shown, or the number of rows of a report.
    var older: Int?
    /// The phrases that were offered for a line that wasn't understood: «2» says the second.
    var suggestions: [String] = []

    init(at: Timestamp) { self.at = at }
}

/// A list of tasks whose numbers can be said; the rows after `shown` follow on «ещё», "more".
struct ShownList: Equatable {
    /// Rows beyond this many are not remembered.
    static let limit = 2000

    var ids: [TaskItem.ID]
    var shown: Int
    /// Those that were spoken of since it was shown: the others are «остальные», "the rest".
    var spokenOf: [TaskItem.ID] = []

    /// What is left of it; empty where none of it was spoken of.
    var rest: [TaskItem.ID] { spokenOf.isEmpty ? [] : ids.filter { !spokenOf.contains($0) } }

    mutating func speak(of tasks: [TaskItem.ID]) { spokenOf += tasks.filter { ids.contains($0) && !spokenOf.contains($0) } }

    /// No row follows those that are shown.
    mutating func end() { ids = Array(ids.prefix(shown)) }

    /// The task in that place, from 1, of the rows shown; nil outside them.
    subscript(place: Int) -> TaskItem.ID? { place > 0 && place <= min(shown, ids.count) ? ids[place - 1] : nil }
}

/// What «да», "yes" would do without an open question: move what is left of a day to another.
struct Offer: Equatable {
    var tasks: [TaskItem.ID]
    var day: Day
}
