import Department
import GRDB
import Language

extension SQLiteStore {
    package func nameForms(key: String) throws(StoreFailure) -> [NameForm] { try forms("key = ?", [key]) }
    package func nameForms(latin: String) throws(StoreFailure) -> [NameForm] { try forms("latin = ?", [latin]) }
    package func nameForms(prefix: String, lengths: ClosedRange<Int>) throws(StoreFailure) -> [NameForm] {
        let end = prefix + "\u{10FFFF}"
        return try forms("key >= ? AND key < ? AND length(key) BETWEEN ? AND ?", [prefix, end, lengths.lowerBound, lengths.upperBound])
    }

    /// Writes these forms in place of all that the owner had.
    static func replaceForms(of owner: NameID, by forms: [NameForm], _ db: Database) throws {
        try db.cachedStatement(sql: "DELETE FROM name_form WHERE owner_kind = ? AND owner_id = ?")
            .execute(arguments: [owner.column, owner.number])
        let insertion = try db.cachedStatement(
            sql: "INSERT OR IGNORE INTO name_form (owner_kind, owner_id, key, code, latin) VALUES (?, ?, ?, ?, ?)")
        for form in forms {
            try insertion.execute(arguments: [form.owner.column, form.owner.number, form.key, form.code, form.latin])
        }
    }

    private func forms(_ condition: String, _ arguments: StatementArguments) throws(StoreFailure) -> [NameForm] {
        try reading { db in
            let statement = try db.cachedStatement(
                sql: "SELECT owner_kind, owner_id, key, latin, code FROM name_form WHERE \(condition) ORDER BY code, owner_kind, owner_id")
            let rows = try Row.fetchCursor(statement, arguments: arguments)
            var forms: [NameForm] = []
            while let row = try rows.next() {
                let kind: String = row[0]
                let owner = NameID(kind: kind == "person" ? .person : .client, number: row[1])
                forms.append(NameForm(owner: owner, key: row[2], latin: row[3], code: row[4]))
            }
            return forms
        }
    }
}

extension NameID {
    /// The value of the column `owner_kind`.
    fileprivate var column: String {
        switch kind {
        case .person: "person"
        case .client: "client"
        }
    }
}
