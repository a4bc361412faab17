import Department
import GRDB

extension SQLiteStore {
    package func commit(_ entry: consuming JournalEntry) throws(StoreFailure) -> JournalEntry {
        guard !isReadOnly || entry.verb.isLook else { throw .readOnly(path: path) }
        var entry = entry
        try writing { db in
            try db.preparedForBulk(of: entry.changes.count) {
                var writer = ChangeWriter(db: db, spelling: spelling)
                for place in entry.changes.indices { entry.changes[place] = try writer.write(entry.changes[place]) }
                if writer.changesDirectory { try db.cachedStatement(sql: "UPDATE directory SET revision = revision + 1").execute() }
                try entry.insert(db)
                try TaskHistoryWriter(entry, db).write()
                try db.deleteStaleSnapshots(after: entry)
                try db.deleteStaleDoneMonths(after: entry)
                for person in entry.recipients {
                    try Notice(person: person, at: entry.at, content: .entry(entry.sequence)).insert(db)
                }
            }
        }
        return entry
    }
}

extension Database {
    /// A commit of more changes is an import.
    private static let bulk = 1000
    private static let kibibytesForBulk = 131_072

    /// An import keeps the pages it touches in memory until its end. One larger than the table rebuilds the indexes of tasks afterwards,
    /// each in one sorted run, instead of inserting into each a hundred thousand times in random places.
    fileprivate func preparedForBulk(of changes: Int, _ body: () throws -> Void) throws {
        guard changes > Self.bulk else { return try body() }
        try execute(sql: "PRAGMA cache_size = \(-Self.kibibytesForBulk)")
        let last = try Int.fetchOne(self, sql: "SELECT max(id) FROM task") ?? 0
        guard changes > last else { return try body() }
        let indexes = try Row.fetchAll(
            self, sql: "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = 'task' AND sql LIKE 'CREATE INDEX%'")
        for index in indexes { try execute(sql: "DROP INDEX \(index[0] as String)") }
        try body()
        for index in indexes { try execute(sql: index[1]) }
    }
}
