import Department
import GRDB
import Text

extension SQLiteStore {
    package func phrases() throws(StoreFailure) -> [TaughtPhrase] {
        try reading { db in try TaughtPhrase.all(db, "ORDER BY id", []) }
    }
}

extension TaughtPhrase {
    static func stored(_ id: ID, _ db: Database) throws -> TaughtPhrase? { try all(db, "WHERE id = ?", [id]).first }

    static func all(_ db: Database, _ condition: String, _ arguments: StatementArguments) throws -> [TaughtPhrase] {
        let sql = "SELECT id, phrase, meaning, author_id FROM phrase " + condition
        let rows = try Row.fetchCursor(try db.cachedStatement(sql: sql), arguments: arguments)
        var phrases: [TaughtPhrase] = []
        while let row = try rows.next() {
            phrases.append(TaughtPhrase(id: row[0], phrase: row[1], meaning: row[2], author: row[3]))
        }
        return phrases
    }

    func insert(_ db: Database) throws -> ID {
        let known: Int? = id > 0 ? id : nil
        try db.cachedStatement(sql: "INSERT INTO phrase (id, phrase, phrase_key, meaning, author_id) VALUES (?, ?, ?, ?, ?)")
            .execute(arguments: [known, phrase, NameKey.of(phrase), meaning, author])
        return Int(db.lastInsertedRowID)
    }

    func update(_ db: Database) throws {
        try db.cachedStatement(sql: "UPDATE phrase SET phrase = ?, phrase_key = ?, meaning = ?, author_id = ? WHERE id = ?")
            .execute(arguments: [phrase, NameKey.of(phrase), meaning, author, id])
    }

    var record: [UInt8] {
        var writer = RecordWriter()
        writer.put("id", id)
        writer.put("phrase", phrase)
        writer.put("meaning", meaning)
        writer.put("author", author)
        return writer.bytes
    }

    init(record: String) throws {
        let fields = RecordReader(record)
        self.init(
            id: try fields.required("id") { Int($0) }, phrase: try fields.required("phrase") { $0 },
            meaning: try fields.required("meaning") { $0 }, author: try fields.required("author") { Int($0) })
    }
}
