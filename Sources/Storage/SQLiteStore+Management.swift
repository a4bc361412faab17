import Dates
import Department
import GRDB

// Management entries and the settings of the department.
extension SQLiteStore {
    package func management(_ query: ManagementQuery) throws(StoreFailure) -> [ManagementEntry] {
        try reading { db in
            var parts = ["thing = ?"]
            var values: [(any DatabaseValueConvertible)?] = [query.thing.rawValue]
            func add(_ part: String, _ value: (any DatabaseValueConvertible)?) {
                guard let value else { return }
                parts.append(part)
                values.append(value)
            }
            add("person_id = ?", query.person)
            add("at >= ?", query.enteredFrom.map { Timestamp(Moment($0, .midnight)).seconds })
            add("at < ?", query.enteredTo.map { Timestamp(Moment($0 + 1, .midnight)).seconds })
            add("coalesce(to_day, from_day) >= ?", query.days?.lowerBound.number)
            add("from_day <= ?", query.days?.upperBound.number)
            add("is_settled = ?", query.isSettled)
            return try ManagementEntry.all(db, "WHERE \(parts.joined(separator: " AND ")) ORDER BY id", StatementArguments(values))
        }
    }

    package func managementEntry(_ id: ManagementEntry.ID) throws(StoreFailure) -> ManagementEntry? {
        try reading { db in try ManagementEntry.stored(id, db) }
    }

    package func settings() throws(StoreFailure) -> [String: String] {
        try reading { db in
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: "SELECT name, value FROM department_setting"))
            var settings: [String: String] = [:]
            while let row = try rows.next() { settings[row[0]] = row[1] }
            return settings
        }
    }
}

extension ManagementEntry {
    static func stored(_ id: ID, _ db: Database) throws -> ManagementEntry? { try all(db, "WHERE id = ?", [id]).first }

    static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [ManagementEntry] {
        let statement = try db.cachedStatement(sql: "SELECT \(ManagementRow.columns) FROM desk " + condition)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var entries: [ManagementEntry] = []
        while let row = try rows.next() { entries.append(try ManagementRow(row).entry()) }
        return entries
    }

    /// Writes a new entry and returns its id: the one it had, if an undo brings it back.
    func insert(_ db: Database) throws -> ID {
        let known: Int? = id > 0 ? id : nil
        try db.cachedStatement(sql: "INSERT INTO desk (\(ManagementRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: [known] + ManagementRow(self).values)
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        let columns = ManagementRow.columns.split(separator: ", ").dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
        try db.cachedStatement(sql: "UPDATE desk SET \(columns) WHERE id = ?").execute(arguments: ManagementRow(self).values + [id])
    }

    var record: [UInt8] { ManagementRow(self).record }

    init(record: String) throws { self = try ManagementRow(record: record).entry() }
}

extension StoredSetting {
    static func stored(_ name: String, _ db: Database) throws -> StoredSetting {
        let statement = try db.cachedStatement(sql: "SELECT value FROM department_setting WHERE name = ?")
        return StoredSetting(name: name, value: try String.fetchOne(statement, arguments: [name]))
    }

    func write(_ db: Database) throws {
        guard let value else {
            return try db.cachedStatement(sql: "DELETE FROM department_setting WHERE name = ?").execute(arguments: [name])
        }
        try db.cachedStatement(sql: "INSERT OR REPLACE INTO department_setting (name, value) VALUES (?, ?)").execute(arguments: [
            name, value,
        ])
    }

    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("name", name)
        writer.put("value", value)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(name: try fields.required("name") { $0 }, value: fields["value"])
    }
}
