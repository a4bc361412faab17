import Department
import GRDB

extension NameOwner {
    var columns: (kind: String, id: Int) {
        switch self {
        case .person(let id): ("person", id)
        case .client(let id): ("client", id)
        }
    }
}

extension SQLiteStore {
    package func nameForms(key: String) throws -> [StoredNameForm] { try forms("key = ?", [key]) }
    package func nameForms(latin: String) throws -> [StoredNameForm] { try forms("latin = ?", [latin]) }
    package func nameForms(prefix: String, lengths: ClosedRange<Int>) throws -> [StoredNameForm] {
        let end = prefix + "\u{10FFFF}"
        return try forms("key >= ? AND key < ? AND length(key) BETWEEN ? AND ?", [prefix, end, lengths.lowerBound, lengths.upperBound])
    }

    package func setNameForms(_ forms: [StoredNameForm], of owners: [NameOwner]) throws {
        try writing { db in try Self.replaceForms(of: owners, by: forms, db) }
    }

    static func replaceForms(of owners: [NameOwner], by forms: [StoredNameForm], _ db: Database) throws {
        let removal = try db.cachedStatement(sql: "DELETE FROM name_form WHERE owner_kind = ? AND owner_id = ?")
        for owner in owners { try removal.execute(arguments: [owner.columns.kind, owner.columns.id]) }
        let insertion = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO name_form (owner_kind, owner_id, key, code, latin) VALUES (?, ?, ?, ?, ?)")
        for form in forms {
            try insertion.execute(arguments: [form.owner.columns.kind, form.owner.columns.id, form.key, form.code, form.latin])
        }
    }

    private func forms(_ condition: String, _ arguments: StatementArguments) throws -> [StoredNameForm] {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: "SELECT owner_kind, owner_id, key, latin, code FROM name_form WHERE \(condition) ORDER BY code, owner_kind, owner_id")
            let rows = try Row.fetchCursor(statement, arguments: arguments)
            var forms: [StoredNameForm] = []
            while let row = try rows.next() {
                let kind: String = row[0]
                forms.append(
                    StoredNameForm(owner: kind == "person" ? .person(row[1]) : .client(row[1]), key: row[2], latin: row[3], code: row[4]))
            }
            return forms
        }
    }
}
