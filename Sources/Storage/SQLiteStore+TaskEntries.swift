import Dates
import Department
import GRDB

extension SQLiteStore {
    package func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskEntry] {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT change.thing_id, journal.actor_id, change.after, journal.at FROM journal
                    JOIN journal_change AS change ON change.sequence = journal.sequence AND change.thing = 'task' AND change.before IS NULL
                    WHERE journal.verb = ? AND journal.actor_id = ? AND journal.at >= ? AND journal.at < ?
                    AND EXISTS (SELECT 1 FROM task WHERE task.id = change.thing_id)
                    """)
            let start = Timestamp(Moment(days.lowerBound, .midnight)).seconds
            let end = Timestamp(Moment(days.upperBound + 1, .midnight)).seconds
            var entries: [TaskEntry] = []
            for person in people {
                for verb in [JournalEntry.Verb.add, .correct, .complete] {
                    let rows = try Row.fetchCursor(statement, arguments: [verb.rawValue, person, start, end])
                    while let row = try rows.next() {
                        let task = try TaskItem(record: row[2])
                        // Nobody enters the next task of a recurrence, so it doesn't count as an entry.
                        guard verb != .complete || task.status == .done else { continue }
                        entries.append(TaskEntry(task: row[0], author: row[1], assignee: task.assignee, at: Timestamp(seconds: row[3])))
                    }
                }
            }
            return entries.sorted { ($0.at, $0.task) < ($1.at, $1.task) }
        }
    }
}
