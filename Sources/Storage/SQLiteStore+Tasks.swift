import Dates
import Department
import GRDB
import Text

extension SQLiteStore {
    package func task(_ id: TaskItem.ID) throws(StoreFailure) -> TaskItem? { try reading { db in try TaskItem.stored(id, db) } }

    package func tasks(_ ids: Set<TaskItem.ID>) throws(StoreFailure) -> [TaskItem] { try tasks(where: "id", in: Array(ids)) }
    package func tasks(externalIDs: Set<String>) throws(StoreFailure) -> [TaskItem] {
        try tasks(where: "external_id", in: Array(externalIDs))
    }

    private func tasks(where column: String, in values: [some DatabaseValueConvertible]) throws(StoreFailure) -> [TaskItem] {
        try reading { db in
            try db.inChunks(values) { places, arguments in
                try TaskItem.all(db, "SELECT \(TaskItem.columns) FROM task WHERE \(column) IN (\(places))", arguments)
            }
        }
    }

    package func tasks(_ query: TaskQuery) throws(StoreFailure) -> [TaskItem] {
        try reading { db in
            let condition = TaskCondition(query)
            // Among open tasks, the order by day already puts the overdue ones first.
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

    package func count(_ query: TaskQuery) throws(StoreFailure) -> Int {
        guard query.words.isEmpty else {
            var all = query
            all.limit = nil
            return try tasks(all).count
        }
        return try reading { db in
            let condition = TaskCondition(query)
            let statement = try db.cachedStatement(sql: "SELECT count(*) FROM task" + condition.sql)
            return try Int.fetchOne(statement, arguments: condition.arguments) ?? 0
        }
    }

    /// Words are compared in Swift, since SQLite folds only ASCII. Only a row that matches becomes a task.
    private func found(_ query: TaskQuery, where condition: TaskCondition, order: String, _ db: Database) throws -> [TaskItem] {
        let search = WordSearch(query.words)
        let sql = "SELECT \(TaskItem.columns), client.name FROM task LEFT JOIN client ON client.id = task.client_id" + condition.sql + order
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: condition.arguments)
        var tasks: [TaskItem] = []
        while let row = try rows.next() {
            let columns = TaskRow(row)
            let client: String? = row[TaskItem.Column.allCases.count]
            let title = columns.text(.title) ?? "", result = columns.text(.result) ?? "", notes = columns.text(.notes) ?? ""
            guard search.matches([title, client ?? "", result, notes]) else { continue }
            tasks.append(try TaskItem(columns))
        }
        return tasks
    }
}

extension Database {
    /// Reads rows for a list of values of any length, at most 500 values in one statement.
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
