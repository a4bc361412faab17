import Dates
import Department
import GRDB
import Text

extension SQLiteStore {
    package func task(_ id: TaskItem.ID) throws -> TaskItem? { try reading { db in try TaskItem.stored(id, db) } }

    package func tasks(_ ids: Set<TaskItem.ID>) throws -> [TaskItem] { try tasks(where: "id", in: Array(ids)) }
    package func tasks(externalIDs: Set<String>) throws -> [TaskItem] { try tasks(where: "external_id", in: Array(externalIDs)) }

    private func tasks(where column: String, in values: [some DatabaseValueConvertible]) throws -> [TaskItem] {
        try reading { db in
            try db.inChunks(values) { places, arguments in
                try TaskItem.all(db, "SELECT \(TaskItem.columns) FROM task WHERE \(column) IN (\(places))", arguments)
            }
        }
    }

    package func tasks(_ query: TaskQuery) throws -> [TaskItem] {
        try reading { db in
            let condition = Condition(query)
            // Overdue ones stand first by their day alone where all are open.
            let overdueFirst = query.status == .open ? "" : "(task.status = 'open' AND task.due_day < \(query.today.number)) DESC, "
            let limit = query.words.isEmpty ? query.limit.map { " LIMIT \($0)" } ?? "" : ""
            let order = " ORDER BY \(overdueFirst)task.due_day, coalesce(task.due_minute, -1), task.id"
            guard query.words.isEmpty else {
                let found = try self.found(query, where: condition, order: order, db)
                return query.limit.map { Array(found.prefix($0)) } ?? found
            }
            return try TaskItem.all(db, "SELECT \(TaskItem.columns) FROM task" + condition.sql + order + limit, condition.arguments)
        }
    }

    package func count(_ query: TaskQuery) throws -> Int {
        guard query.words.isEmpty else { return try tasks(query).count }
        return try reading { db in
            let condition = Condition(query)
            let statement = try db.cachedStatement(sql: "SELECT count(*) FROM task" + condition.sql)
            return try Int.fetchOne(statement, arguments: condition.arguments) ?? 0
        }
    }

    /// Words are compared in Swift, since SQLite folds only ASCII; a row becomes a task only where they were found.
    private func found(_ query: TaskQuery, where condition: Condition, order: String, _ db: Database) throws -> [TaskItem] {
        let search = WordSearch(query.words)
        let sql = "SELECT \(TaskItem.columns), client.name FROM task LEFT JOIN client ON client.id = task.client_id" + condition.sql + order
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: condition.arguments)
        var tasks: [TaskItem] = []
        while let row = try rows.next() {
            let title: String? = row[1], result: String? = row[15], notes: String = row[17], client: String? = row[26]
            guard search.matches([title ?? "", client ?? "", result ?? "", notes]) else { continue }
            tasks.append(try TaskItem(row))
        }
        return tasks
    }
}

/// A query of tasks as SQL.
private struct Condition {
    private var parts: [String] = []
    private var values: [(any DatabaseValueConvertible)?] = []

    var sql: String { parts.isEmpty ? "" : " WHERE " + parts.joined(separator: " AND ") }
    var arguments: StatementArguments { StatementArguments(values) }

    init(_ query: TaskQuery) {
        add("task.assignee_id = ?", query.assignee)
        add("task.status = ?", query.status?.rawValue)
        if let isClosed = query.isClosed { parts.append(isClosed ? "task.status IN ('done', 'cancelled')" : "task.status = 'open'") }
        add("task.due_day >= ?", query.from?.number)
        add("task.due_day <= ?", query.to?.number)
        add("task.closed >= ?", query.closedFrom.map { Timestamp(Moment($0, .midnight)).seconds })
        add("task.closed < ?", query.closedTo.map { Timestamp(Moment($0 + 1, .midnight)).seconds })
        if let hours = query.hours {
            add("task.due_minute < ?", hours.minutes.upperBound)
            add("task.due_minute + coalesce(task.duration, \(hours.length)) > ?", hours.minutes.lowerBound)
        }
        add("task.kind = ?", query.kind?.rawValue)
        add("task.client_id = ?", query.client)
        add("task.participant_id = ?", query.participant)
        add("task.author_id = ?", query.author)
        add("task.priority = ?", query.priority?.rawValue)
        if let hasReminder = query.hasReminder { parts.append("task.remind IS \(hasReminder ? "NOT " : "")NULL") }
        // One's own are always visible; asking only for them keeps the index.
        if let person = query.visibleTo, query.assignee != person { addVisibility(person) }
    }

    private mutating func add(_ part: String, _ value: (any DatabaseValueConvertible)?) {
        guard let value else { return }
        parts.append(part)
        values.append(value)
    }

    private mutating func addVisibility(_ person: Person.ID) {
        parts.append(
            """
            (task.assignee_id = ? OR task.author_id = ? \
            OR task.client_id IN (SELECT client.id FROM client WHERE client.manager_id = ?))
            """)
        values += [person, person, person]
    }
}

extension Database {
    /// Reads by a list of any length: a statement takes so many values at a time.
    func inChunks<Value: DatabaseValueConvertible, Found>(
        _ values: [Value], _ read: (_ places: String, _ arguments: StatementArguments) throws -> [Found]
    ) throws -> [Found] {
        let size = 500
        return try stride(from: 0, to: values.count, by: size).flatMap { start in
            let chunk = values[start..<min(start + size, values.count)]
            return try read(chunk.map { _ in "?" }.joined(separator: ","), StatementArguments(chunk))
        }
    }
}
