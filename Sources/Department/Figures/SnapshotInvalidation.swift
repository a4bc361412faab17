import Dates

/// Which kept snapshots a journal entry makes stale. A store forgets these with each entry it writes.
package struct SnapshotInvalidation: Equatable, Sendable {
    /// Day snapshots of this day and of all later ones are stale: a day that was not over when the entry was made can't be final,
    /// whatever clock it was counted by.
    package let firstStaleDay: Day
    /// All work snapshots are stale: closed tasks may count differently by other settings, or under another name in their titles.
    package let isAllWorkStale: Bool
    /// Otherwise the work snapshots around these closings; empty where all are stale.
    package let closings: [CountedClosing]

    package init(after entry: JournalEntry) {
        firstStaleDay = entry.at.day
        isAllWorkStale = entry.changes.contains(where: \.changesAllWork)
        closings = isAllWorkStale ? [] : CountedClosing.all(in: entry)
    }

    /// A task that was closed as done before a change, or is after it.
    package struct CountedClosing: Equatable, Sendable {
        /// Whose work snapshots are stale.
        package let person: Person.ID
        package let day: Day
        package let result: String?

        /// All that an entry changes: the months of done tasks that hold them are stale too.
        package static func all(in entry: JournalEntry) -> [CountedClosing] {
            entry.changes.flatMap { change -> [CountedClosing] in
                guard case .task(let before, let after) = change else { return [] }
                return [before.flatMap(CountedClosing.init), after.flatMap(CountedClosing.init)].compactMap(\.self)
            }
        }

        /// Nil for a task that isn't done, or was imported as closed.
        init?(_ task: TaskItem) {
            guard task.status == .done, !task.isHistory, let closed = task.closed else { return nil }
            (person, day, result) = (task.assignee, closed.day, task.result)
        }

        /// The days on which an equal result is judged together with this one; nil where nothing was said.
        package var neighbourhood: ClosedRange<Day>? {
            result.map { _ in day - ShamEntries.daysOfRepetition...day + ShamEntries.daysOfRepetition }
        }

        /// The days whose work snapshots are stale, by what the person closed in the neighbourhood.
        package func staleDays(among closed: [(day: Day, result: String)]) -> Set<Day> {
            guard let said = result.map(EntryWords.said) else { return [day] }
            return Set(closed.filter { EntryWords.said($0.result) == said }.map(\.day)).union([day])
        }
    }
}

extension Change {
    fileprivate var changesAllWork: Bool {
        switch self {
        case .setting: true
        case .client(let before?, let after): before.name != after?.name
        case .client(nil, _), .task, .person, .phrase, .management: false
        }
    }
}
