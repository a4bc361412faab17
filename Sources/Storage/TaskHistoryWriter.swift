import Dates
import Department
import GRDB

/// The states that tasks have left behind (`task_past`), written with the change that ended them.
///
/// A change that is undone on its own day is forgotten, and a correction takes the place of what it puts right; an undo on a later day
/// is a change of its own. Rows of a task stand in the order of their ids.
struct TaskHistoryWriter {
    let db: Database
    let entry: JournalEntry
    /// The entries that this one makes unhappen: what it undoes today, or puts right.
    private let unhappened: Set<Int>
    /// Whose change it is: a redo does again what another entry did.
    private let sequence: Int

    init(_ entry: JournalEntry, _ db: Database) throws {
        self.db = db
        self.entry = entry
        sequence = entry.verb == .redo ? entry.reverts ?? entry.sequence : entry.sequence
        unhappened = entry.verb == .undo || entry.verb == .correct ? try Self.replaced(by: entry, db) : []
    }

    /// The entry that `reverts` names, if it is of the same day, with what that one had corrected.
    private static func replaced(by entry: JournalEntry, _ db: Database) throws -> Set<Int> {
        var replaced: Set<Int> = []
        var target = entry.reverts
        while let sequence = target, !replaced.contains(sequence) {
            let line = try db.cachedStatement(sql: "SELECT at, verb, reverts FROM journal WHERE sequence = ?")
            guard let row = try Row.fetchOne(line, arguments: [sequence]), Timestamp(seconds: row[0]).day == entry.at.day else { break }
            replaced.insert(sequence)
            let verb: String = row[1]
            target = verb == JournalEntry.Verb.correct.rawValue ? row[2] : nil
        }
        return replaced
    }

    func keep() throws {
        for case .task(let before, let after) in entry.changes {
            guard let task = before ?? after, !task.isHistory else { continue }
            switch (before, after) {
            case (let before?, let after?): try change(before, after)
            case (let before?, nil): try remove(before)
            // Only what comes back on a later day had not been there meanwhile.
            case (nil, let after?): if after.created.day < entry.at.day { try add(nil, of: after) }
            case (nil, nil): continue
            }
        }
    }

    private func change(_ before: TaskItem, _ after: TaskItem) throws {
        let last = unhappened.isEmpty ? nil : try lastRow(of: after.id)
        if let last, unhappened.contains(last.sequence) {
            if entry.verb == .undo || last.state == TaskState(after) { try forget(after.id) }
            return
        }
        // An added task that is corrected was entered as it was meant.
        if entry.verb == .correct, last == nil, before.created.day == entry.at.day, try wasAddedByReplaced(before) { return }
        if TaskState(before) != TaskState(after) { try add(TaskState(before), of: before) }
    }

    private func wasAddedByReplaced(_ task: TaskItem) throws -> Bool {
        let sql = "SELECT min(sequence) FROM journal_change WHERE thing = 'task' AND thing_id = ? AND before IS NULL"
        guard let first = try Int.fetchOne(try db.cachedStatement(sql: sql), arguments: [task.id]) else { return false }
        return unhappened.contains(first)
    }

    /// Of a task that was entered and taken back on one day nothing remains.
    private func remove(_ task: TaskItem) throws {
        guard task.created.day == entry.at.day else { return try add(TaskState(task), of: task) }
        try db.cachedStatement(sql: "DELETE FROM task_past WHERE task_id = ?").execute(arguments: [task.id])
    }

    /// The rows of what never happened, as far as nothing came after them.
    private func forget(_ task: TaskItem.ID) throws {
        while let last = try lastRow(of: task), unhappened.contains(last.sequence) {
            try db.cachedStatement(sql: "DELETE FROM task_past WHERE id = ?").execute(arguments: [last.id])
        }
    }

    private func lastRow(of task: TaskItem.ID) throws -> (id: Int, sequence: Int, state: TaskState?)? {
        let sql = """
            SELECT id, sequence, due_day, assignee_id, status, kind, duration FROM task_past WHERE task_id = ? ORDER BY id DESC LIMIT 1
            """
        return try Row.fetchOne(try db.cachedStatement(sql: sql), arguments: [task]).map { ($0[0], $0[1], TaskState($0, at: 2)) }
    }

    private func add(_ state: TaskState?, of task: TaskItem) throws {
        let state = state.map { ($0, $0.status.rawValue as String?) } ?? (TaskState(task), nil)
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO task_past (task_id, sequence, until, entered, due_day, assignee_id, status, kind, duration)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
        var binder = Binder(statement)
        for value in [task.id, sequence, entry.at.seconds, task.created.seconds, state.0.due.number, state.0.assignee] {
            binder.bind(value)
        }
        binder.bind(state.1)
        binder.bind(state.0.kind?.rawValue)
        binder.bind(state.0.duration)
        try binder.run(db)
    }
}

extension TaskState {
    /// From the columns due_day, assignee_id, status, kind, duration; nil where the task was not there.
    init?(_ row: Row, at place: Int) {
        guard let status = (row[place + 2] as String?).flatMap(TaskItem.Status.init) else { return nil }
        let kind: String? = row[place + 3]
        self.init(
            due: Day(number: row[place]), assignee: row[place + 1], status: status, kind: kind.flatMap(TaskKind.init),
            duration: row[place + 4])
    }
}
