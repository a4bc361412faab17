import Department
import GRDB
import Text

extension Client {
    static func stored(_ id: ID, _ db: Database) throws -> Client? { try all(db, "WHERE id = ?", [id]).first }

    static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Client] {
        let sql = "SELECT id, name, aliases, contact, phone, manager_id, is_active FROM client " + condition
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var clients: [Client] = []
        while let row = try rows.next() {
            clients.append(
                Client(
                    id: row[0], name: row[1], aliases: ListCell.list(row[2]), contact: row[3], phone: row[4], manager: row[5],
                    isActive: row[6]))
        }
        return clients
    }

    private var values: [(any DatabaseValueConvertible)?] {
        [name, NameKey.of(name), ListCell.joined(aliases), contact, phone, manager, isActive]
    }

    func insert(_ db: Database) throws -> ID {
        let known: Int? = id > 0 ? id : nil
        try db.cachedStatement(
            sql: "INSERT INTO client (id, name, name_key, aliases, contact, phone, manager_id, is_active) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: StatementArguments([known] + values))
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                UPDATE client SET name = ?, name_key = ?, aliases = ?, contact = ?, phone = ?, manager_id = ?, is_active = ? WHERE id = ?
                """
        ).execute(arguments: StatementArguments(values + [id]))
    }
}

extension Client {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("name", name)
        writer.put("alias", aliases)
        writer.put("contact", contact)
        writer.put("phone", phone)
        writer.put("manager", manager)
        writer.put("removed", flag: !isActive)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, name: try fields.required("name") { $0 }, aliases: fields.all("alias"),
            contact: fields["contact"], phone: fields["phone"], manager: fields.int("manager"), isActive: !fields.flag("removed"))
    }
}
