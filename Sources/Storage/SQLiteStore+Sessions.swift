import Dates
import Department
import Dialogue
import GRDB

/// What is kept beside the department's work: sessions, settings of the program, answers that may be asked for again.
extension SQLiteStore {
    private static let secondsAnswersAreKept = 7 * 24 * 3600

    package func session(_ key: SessionKey) throws(StoreFailure) -> String? {
        try text("SELECT text FROM session WHERE person_id = ? AND channel = ?", [key.person, key.channel])
    }

    /// An equal text is not written again: a transaction that changes nothing needs no wait for the disk.
    package func setSession(_ key: SessionKey, _ text: String?, at now: Timestamp) throws(StoreFailure) {
        guard let text else { return try run("DELETE FROM session WHERE person_id = ? AND channel = ?", [key.person, key.channel]) }
        try run(
            """
            INSERT INTO session (person_id, channel, text, at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at WHERE text <> excluded.text
            """,
            [key.person, key.channel, text, now.seconds])
    }

    package func setting(_ name: String) throws(StoreFailure) -> String? {
        try text("SELECT value FROM setting WHERE name = ?", [name])
    }

    package func setSetting(_ name: String, _ value: String?) throws(StoreFailure) {
        guard let value else { return try run("DELETE FROM setting WHERE name = ?", [name]) }
        try run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])
    }

    package func answer(_ key: String, at now: Timestamp) throws(StoreFailure) -> (text: String, notices: [Notice.ID])? {
        try reading { db in
            let statement = try db.cachedStatement(sql: "SELECT text, notices FROM answer WHERE key = ? AND at >= ?")
            guard let row = try Row.fetchOne(statement, arguments: [key, now.seconds - Self.secondsAnswersAreKept]) else { return nil }
            let notices: String = row[1]
            return (row[0], notices.split(separator: " ").compactMap { Notice.ID($0) })
        }
    }

    package func setAnswer(_ key: String, _ text: String, notices: [Notice.ID], at now: Timestamp) throws(StoreFailure) {
        try writing { db in
            try db.cachedStatement(sql: "DELETE FROM answer WHERE at < ?").execute(arguments: [now.seconds - Self.secondsAnswersAreKept])
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO answer (key, text, at, notices) VALUES (?, ?, ?, ?)")
                .execute(arguments: [key, text, now.seconds, notices.map(String.init).joined(separator: " ")])
        }
    }

    private func text(_ sql: String, _ arguments: StatementArguments) throws(StoreFailure) -> String? {
        try reading { db in try String.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments) }
    }

    private func run(_ sql: String, _ arguments: StatementArguments) throws(StoreFailure) {
        try writingAtOnce { db in try db.cachedStatement(sql: sql).execute(arguments: arguments) }
    }
}
