import Dates
import Department
import GRDB
import Text

extension Person {
    static func stored(_ id: ID, _ db: Database) throws -> Person? { try all(db, "WHERE person.id = ?", [id]).first }

    static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [Person] {
        let sql = "SELECT person.id, person.name, person.role, person.aliases, person.entered, person.is_active FROM person " + condition
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var people: [Person] = []
        while let row = try rows.next() {
            let id: Int = row[0]
            guard let role = Role(rawValue: row[2]) else { throw StoreFailure.other("person \(id): unknown role") }
            people.append(
                Person(
                    id: id, name: row[1], role: role, aliases: ListCell.list(row[3]), entered: Timestamp(seconds: row[4]), isActive: row[5])
            )
        }
        try addAccounts(to: &people, db)
        return people
    }

    private static func addAccounts(to people: inout [Person], _ db: Database) throws {
        if people.count == 1 {
            let one = try db.cachedStatement(sql: "SELECT account FROM account WHERE person_id = ? ORDER BY account")
            people[0].accounts = try String.fetchAll(one, arguments: [people[0].id])
        } else if !people.isEmpty {
            let places = Dictionary(people.indices.map { (people[$0].id, $0) }) { first, _ in first }
            let rows = try Row.fetchCursor(try db.cachedStatement(sql: "SELECT person_id, account FROM account ORDER BY account"))
            while let row = try rows.next() {
                if let place = places[row[0]] { people[place].accounts.append(row[1]) }
            }
        }
    }

    func insert(_ db: Database) throws -> ID {
        let known: Int? = id > 0 ? id : nil
        try db.cachedStatement(
            sql: "INSERT INTO person (id, name, name_key, role, aliases, entered, is_active) VALUES (?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [known, name, NameKey.of(name), role.rawValue, ListCell.joined(aliases), entered.seconds, isActive])
        let id = Int(db.lastInsertedRowID)
        try insertAccounts(of: id, db)
        return id
    }

    func update(_ db: Database) throws {
        try db.cachedStatement(
            sql: "UPDATE person SET name = ?, name_key = ?, role = ?, aliases = ?, entered = ?, is_active = ? WHERE id = ?"
        ).execute(arguments: [name, NameKey.of(name), role.rawValue, ListCell.joined(aliases), entered.seconds, isActive, id])
        try db.cachedStatement(sql: "DELETE FROM account WHERE person_id = ?").execute(arguments: [id])
        try insertAccounts(of: id, db)
    }

    private func insertAccounts(of id: ID, _ db: Database) throws {
        for account in accounts {
            try db.cachedStatement(sql: "INSERT INTO account (account, person_id) VALUES (?, ?)").execute(arguments: [account, id])
        }
    }
}

extension Person {
    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("name", name)
        writer.put("role", role.rawValue)
        writer.put("alias", aliases)
        writer.put("account", accounts)
        writer.put("entered", entered.seconds)
        writer.put("removed", flag: !isActive)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, name: try fields.required("name") { $0 },
            role: try fields.required("role", Role.init),
            aliases: fields.all("alias"), accounts: fields.all("account"),
            entered: Timestamp(seconds: try fields.required("entered") { Int($0) }), isActive: !fields.flag("removed"))
    }
}
