import Dates
import Department
import GRDB
import Text

extension SQLiteStore {
    package func directoryRevision() throws -> Int {
        try reading { db in try Int.fetchOne(try db.cachedStatement(sql: "SELECT revision FROM directory")) ?? 0 }
    }

    package func people() throws -> [Person] {
        try reading { db in try Person.all(db, "WHERE person.is_active = 1 ORDER BY person.id", []) }
    }
    package func person(_ id: Person.ID) throws -> Person? { try reading { db in try Person.stored(id, db) } }

    package func person(account: String) throws -> Person? {
        try reading { db in
            try Person.all(
                db, "JOIN account ON account.person_id = person.id WHERE account.account = ? AND person.is_active = 1", [account]
            ).first
        }
    }

    package func person(nameKey: String) throws -> Person? {
        try reading { db in try Person.all(db, "WHERE person.name_key = ? AND person.is_active = 1", [nameKey]).first }
    }

    package func clients(manager: Person.ID?) throws -> [Client] {
        try reading { db in
            guard let manager else { return try Client.all(db, "WHERE is_active = 1 ORDER BY id", []) }
            return try Client.all(db, "WHERE is_active = 1 AND manager_id = ? ORDER BY id", [manager])
        }
    }

    package func clients(_ ids: Set<Client.ID>) throws -> [Client] {
        try reading { db in try db.inChunks(ids.sorted()) { places, arguments in try Client.all(db, "WHERE id IN (\(places))", arguments) }
        }
    }

    package func client(nameKey: String) throws -> Client? {
        try reading { db in try Client.all(db, "WHERE name_key = ? AND is_active = 1", [nameKey]).first }
    }
}

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
