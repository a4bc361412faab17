import Dates
import Department
import GRDB

/// Writes past states of tasks to `task_past`, each with the journal entry that ended it; `TaskHistoryRule` decides which.
///
/// The rows of one task are ordered by id, oldest first.
struct TaskHistoryWriter {
    let db: Database
    let entry: JournalEntry
    private let rule: TaskHistoryRule

    init(_ entry: JournalEntry, _ db: Database) throws {
        self.db = db
        self.entry = entry
        rule = try TaskHistoryRule(entry) { sequence in try Self.line(sequence, db) }
    }

    func write() throws {
        for case .task(let before, let after) in entry.changes {
            guard let task = before ?? after else { continue }
            let effect = try rule.effect(before: before, after: after) {
                try keptStates(of: task.id)
            } addedBy: {
                try firstEntry(of: task.id)
            }
            switch effect {
            case .none: continue
            case .keep(let state): try add(state, of: task)
            case .forgetLast(let count): try remove(last: count, of: task.id)
            case .forgetAll:
                try db.cachedStatement(sql: "DELETE FROM task_past WHERE task_id = ?").execute(arguments: [task.id])
            }
        }
    }

    private static func line(_ sequence: Int, _ db: Database) throws -> TaskHistoryRule.Line? {
        let statement = try db.cachedStatement(sql: "SELECT at, verb, reverts FROM journal WHERE sequence = ?")
        guard let row = try Row.fetchOne(statement, arguments: [sequence]), let verb = JournalEntry.Verb(rawValue: row[1]) else {
            return nil
        }
        return .init(day: Timestamp(seconds: row[0]).day, verb: verb, reverts: row[2])
    }

    private func keptStates(of task: TaskItem.ID) throws -> [TaskHistoryRule.KeptState] {
        let sql = "SELECT sequence, due_day, assignee_id, status, kind, duration FROM task_past WHERE task_id = ? ORDER BY id"
        return try Row.fetchAll(try db.cachedStatement(sql: sql), arguments: [task]).map { row in
            .init(sequence: row[0], state: TaskState(row, at: 1))
        }
    }

    private func firstEntry(of task: TaskItem.ID) throws -> Int? {
        let sql = "SELECT min(sequence) FROM journal_change WHERE thing = 'task' AND thing_id = ? AND before IS NULL"
        return try Int.fetchOne(try db.cachedStatement(sql: sql), arguments: [task])
    }

    private func remove(last count: Int, of task: TaskItem.ID) throws {
        let sql = "DELETE FROM task_past WHERE id IN (SELECT id FROM task_past WHERE task_id = ? ORDER BY id DESC LIMIT ?)"
        try db.cachedStatement(sql: sql).execute(arguments: [task, count])
    }

    private func add(_ state: TaskState?, of task: TaskItem) throws {
        // Without a status, the row says that the task did not exist; its other columns repeat the task.
        let state = state.map { ($0, $0.status.rawValue as String?) } ?? (TaskState(task), nil)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO task_past (task_id, sequence, until, entered, due_day, assignee_id, status, kind, duration)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var binder = Binder(statement)
        for value in [task.id, rule.sequence, entry.at.seconds, task.created.seconds, state.0.due.number, state.0.assignee] {
            binder.bind(value)
        }
        binder.bind(state.1)
        binder.bind(state.0.kind?.rawValue)
        binder.bind(state.0.duration)
        try binder.run(db)
    }
}

extension TaskState {
    /// From the columns due_day, assignee_id, status, kind, duration; nil if the status is NULL: the task did not exist.
    init?(_ row: Row, at place: Int) {
        guard let status = (row[place + 2] as String?).flatMap(TaskItem.Status.init) else { return nil }
        let kind: String? = row[place + 3]
        self.init(
            due: Day(number: row[place]), assignee: row[place + 1], status: status, kind: kind.flatMap(TaskKind.init),
            duration: row[place + 4])
    }
}
