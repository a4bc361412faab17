import Dates
import Department
import GRDB

/// Reads the histories of tasks; reading a day takes time in proportion to its tasks.
extension SQLiteStore {
    private static let statuses = "('open', 'done', 'cancelled')"

    package func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory] {
        let range: StatementArguments = [days.lowerBound.number, days.upperBound.number]
        guard let person else {
            return try histories(
                """
                SELECT id FROM task WHERE status IN \(Self.statuses) AND due_day BETWEEN ? AND ? AND is_history = 0
                UNION SELECT task_id FROM task_past WHERE due_day BETWEEN ? AND ?
                """, range + range)
        }
        return try histories(
            """
            SELECT id FROM task WHERE assignee_id = ? AND status IN \(Self.statuses) AND due_day BETWEEN ? AND ? AND is_history = 0
            UNION SELECT task_id FROM task_past WHERE due_day BETWEEN ? AND ? AND (assignee_id = ?
                OR EXISTS (SELECT 1 FROM task WHERE task.id = task_id AND task.assignee_id = ?)
                OR EXISTS (SELECT 1 FROM task_past AS other WHERE other.task_id = task_past.task_id AND other.assignee_id = ?))
            """, [person] + range + range + [person, person, person])
    }

    package func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory] {
        let owner = person == nil ? "" : " AND assignee_id = ?"
        let one = StatementArguments(person.map { [$0] } ?? [])
        return try histories(
            """
            SELECT id FROM task WHERE status = 'open' AND due_day <= ? AND is_history = 0\(owner)
            UNION SELECT task_id FROM task_past
                WHERE status = 'open' AND until >= (due_day + 1) * 86400 AND until >= ? AND due_day <= ?\(owner)
            """, [day.number] + one + [Timestamp(Moment(day + 1, .midnight)).seconds, day.number] + one)
    }

    package func done(by person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskItem] {
        try reading { db in
            // The plus makes SQLite use the index by closing: a person has many done tasks over the years.
            try TaskItem.all(
                db,
                """
                SELECT \(TaskItem.columns) FROM task
                WHERE assignee_id = ? AND closed >= ? AND closed < ? AND +status = 'done' AND is_history = 0 ORDER BY closed, id
                """,
                [
                    person, Timestamp(Moment(days.lowerBound, .midnight)).seconds,
                    Timestamp(Moment(days.upperBound + 1, .midnight)).seconds,
                ])
        }
    }

    /// The histories of the tasks that a query names, in the order of their numbers.
    private func histories(_ ids: String, _ arguments: StatementArguments) throws(StoreFailure) -> [TaskHistory] {
        try reading { db in
            var histories: [TaskHistory] = []
            let rows = try Row.fetchCursor(
                try db.cachedStatement(
                    sql: """
                        WITH wanted (id) AS (\(ids))
                        SELECT wanted.id, task.created, task.due_day, task.assignee_id, task.status, task.kind, task.duration,
                            task_past.entered, task_past.until,
                            task_past.due_day, task_past.assignee_id, task_past.status, task_past.kind, task_past.duration
                        FROM wanted LEFT JOIN task ON task.id = wanted.id LEFT JOIN task_past ON task_past.task_id = wanted.id
                        ORDER BY wanted.id, task_past.id
                        """), arguments: arguments)
            while let row = try rows.next() {
                let id: Int = row[0], created: Int? = row[1], entered: Int? = row[7], until: Int? = row[8]
                if histories.last?.id != id {
                    guard let moment = created ?? entered else { continue }
                    let now = created == nil ? nil : TaskState(row, at: 2)
                    histories.append(TaskHistory(id: id, entered: Timestamp(seconds: moment), now: now))
                }
                guard let until else { continue }
                histories[histories.count - 1].past.append(.init(until: Timestamp(seconds: until), state: TaskState(row, at: 9)))
            }
            return histories
        }
    }

    /// Rebuilds all rows of `task_past` from the journal: for a store of an earlier version, and to check this one.
    package func rebuildTaskHistories() throws(StoreFailure) { try writing { db in try Self.rebuildTaskHistories(db) } }

    static func rebuildTaskHistories(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM task_past")
        var query = JournalQuery()
        for sequence in try Int.fetchAll(db, sql: "SELECT sequence FROM journal ORDER BY sequence") {
            query.sequence = sequence
            guard let entry = try JournalEntry.whole(db, query).first else { continue }
            try TaskHistoryWriter(entry, db).write()
        }
    }
}
