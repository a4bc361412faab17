import Dates

@testable import Department

/// A demonstration up to a moment, with all tasks as they then stand.
struct DemoMonthTold {
    static let members = DemoCast.Part.allCases.map { ($0.rawValue, "\($0.rawValue) Anna", [String]()) }
    static let cast = DemoCast(
        members: members, clients: (1...20).map { ("Client \($0)", ["C\($0)"], nil, "+7 495 \($0)") },
        phrases: Dictionary(
            uniqueKeysWithValues: (["none"] + TaskKind.allCases.map(\.rawValue)).map { "results." + $0 }.map { list in
                (list, (1...12).map { "\(list) came to number \($0)" })
            }
                + ["reasons.move", "reasons.cancel", "titles", "orders", "notes"].map { list in (list, (1...10).map { "\(list) \($0)" }) }
                + [("sham", ["ок", "готово", "да"])]))

    let cast: DemoCast
    let now: Timestamp
    let calendar = WorkCalendar()
    let entries: [JournalEntry]
    /// In the order of their numbers.
    let tasks: [TaskItem]

    init(_ now: Timestamp, cast: DemoCast = Self.cast) {
        self.cast = cast
        self.now = now
        entries = demoDepartment(cast: cast, now: now, calendar: calendar)
        var tasks: [TaskItem.ID: TaskItem] = [:]
        for entry in entries { for case .task(_, let after?) in entry.changes { tasks[after.id] = after } }
        self.tasks = tasks.values.sorted { $0.id < $1.id }
    }

    func person(_ part: DemoCast.Part) -> Person.ID { cast.members.firstIndex { $0.part == part }! + 1 }
    func tasks(of part: DemoCast.Part) -> [TaskItem] { tasks.filter { $0.assignee == person(part) } }

    /// The past working days of somebody.
    func days(to last: Day) -> [Day] { (last.number - 20...last.number).map(Day.init(number:)).filter(calendar.isWorking) }

    /// When a task was entered and closed last, by the journal.
    func entries(of part: DemoCast.Part, _ verbs: JournalEntry.Verb...) -> [JournalEntry] {
        entries.filter { $0.actor == person(part) && verbs.contains($0.verb) }
    }
}
