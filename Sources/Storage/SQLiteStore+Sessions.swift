import Dates
import Department
import GRDB

/// What is kept beside the department's work: dialogues, settings, answers that may be asked for again.
extension SQLiteStore {
    private static let secondsAnswersAreKept = 7 * 24 * 3600

    package func session(_ key: SessionKey) throws -> String? {
        try text("SELECT text FROM session WHERE person_id = ? AND channel = ?", [key.person, key.channel])
    }

    /// What stands there already is not written again: a transaction that changes nothing has no need to reach the disk.
    package func setSession(_ key: SessionKey, _ text: String?, at now: Timestamp) throws {
        guard let text else { return try run("DELETE FROM session WHERE person_id = ? AND channel = ?", [key.person, key.channel]) }
        try run(
            """
            INSERT INTO session (person_id, channel, text, at) VALUES (?, ?, ?, ?)
            ON CONFLICT DO UPDATE SET text = excluded.text, at = excluded.at WHERE text <> excluded.text
            """,
            [key.person, key.channel, text, now.seconds])
    }

    package func setting(_ name: String) throws -> String? { try text("SELECT value FROM setting WHERE name = ?", [name]) }

    package func setSetting(_ name: String, _ value: String?) throws {
        guard let value else { return try run("DELETE FROM setting WHERE name = ?", [name]) }
        try run("INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)", [name, value])
    }

    package func answer(_ key: String) throws -> String? { try text("SELECT text FROM answer WHERE key = ?", [key]) }

    package func setAnswer(_ key: String, _ text: String, at now: Timestamp) throws {
        try writing { db in
            try db.cachedStatement(sql: "DELETE FROM answer WHERE at < ?").execute(arguments: [now.seconds - Self.secondsAnswersAreKept])
            try db.cachedStatement(sql: "INSERT OR REPLACE INTO answer (key, text, at) VALUES (?, ?, ?)")
                .execute(arguments: [key, text, now.seconds])
        }
    }

    private func text(_ sql: String, _ arguments: StatementArguments) throws -> String? {
        try reading { db in try String.fetchOne(try db.cachedStatement(sql: sql), arguments: arguments) }
    }

    /// One statement, which is done as a whole or not at all without a transaction of its own.
    private func run(_ sql: String, _ arguments: StatementArguments) throws {
        try reading { db in try db.cachedStatement(sql: sql).execute(arguments: arguments) }
    }
}
