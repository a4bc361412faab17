import Dates
import Department
import GRDB

/// The head's desk and the settings of the department.
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
    private static let columns =
        "id, thing, person_id, author_id, at, from_day, to_day, cents, currency, number, word, text, is_settled"

    static func stored(_ id: ID, _ db: Database) throws -> ManagementEntry? { try all(db, "WHERE id = ?", [id]).first }

    static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [ManagementEntry] {
        let statement = try db.cachedStatement(sql: "SELECT \(columns) FROM desk " + condition)
        let rows = try Row.fetchCursor(statement, arguments: arguments)
        var entries: [ManagementEntry] = []
        while let row = try rows.next() {
            guard let thing = Thing(rawValue: row[1]) else { throw StoreFailure.other("desk: unknown thing") }
            let from: Int? = row[5], to: Int? = row[6], cents: Int? = row[7]
            entries.append(
                ManagementEntry(
                    id: row[0], thing, person: row[2], author: row[3], at: Timestamp(seconds: row[4]), from: from.map(Day.init(number:)),
                    to: to.map(Day.init(number:)), money: cents.map { Money(cents: $0, currency: row[8]) }, number: row[9], word: row[10],
                    text: row[11], isSettled: row[12]))
        }
        return entries
    }

    private var values: StatementArguments {
        [
            thing.rawValue, person, author, at.seconds, from?.number, to?.number, money?.cents, money?.currency, number, word, text,
            isSettled,
        ]
    }

    /// Writes a new line and gives back its number: its own where it comes back from an undo.
    func insert(_ db: Database) throws -> ID {
        let known: Int? = id > 0 ? id : nil
        try db.cachedStatement(sql: "INSERT INTO desk (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .execute(arguments: [known] + values)
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        let columns = Self.columns.split(separator: ", ").dropFirst().map { "\($0) = ?" }.joined(separator: ", ")
        try db.cachedStatement(sql: "UPDATE desk SET \(columns) WHERE id = ?").execute(arguments: values + [id])
    }

    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("thing", thing.rawValue)
        writer.put("person", person)
        writer.put("author", author)
        writer.put("at", at.seconds)
        writer.put("from", from?.number)
        writer.put("to", to?.number)
        writer.put("cents", money?.cents)
        writer.put("currency", money?.currency)
        writer.put("number", number)
        writer.put("word", word)
        writer.put("text", text)
        writer.put("settled", flag: isSettled)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, try fields.required("thing", Thing.init), person: fields.int("person"),
            author: try fields.required("author") { Int($0) }, at: Timestamp(seconds: try fields.required("at") { Int($0) }),
            from: fields.int("from").map(Day.init(number:)), to: fields.int("to").map(Day.init(number:)),
            money: fields.int("cents").map { Money(cents: $0, currency: fields["currency"]) }, number: fields.int("number"),
            word: fields["word"], text: fields["text"], isSettled: fields.flag("settled"))
    }
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
