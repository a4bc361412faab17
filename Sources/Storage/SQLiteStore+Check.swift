import Department
import GRDB

extension SQLiteStore {
    /// Checks the file, its references, and all people, clients and tasks against the journal, as of one moment.
    ///
    /// Throws `StoreFailure` if the file can't be read.
    package func check() throws(StoreFailure) -> StoreCheck {
        try reading { db in
            var check = StoreCheck()
            try db.inTransaction(.deferred) {
                for finding in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where finding != "ok" {
                    guard !StoreCheck.isReadError(finding) else { throw StoreFailure.unreadable(path: path) }
                    check.faults.append(.damaged(finding))
                }
                for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").prefix(20) {
                    check.faults.append(.brokenReference(table: row[0]))
                }
                check.people = try db.compare("person", &check.faults, Person.init(record:)) { id in try Person.stored(id, db) }
                check.clients = try db.compare("client", &check.faults, Client.init(record:)) { id in try Client.stored(id, db) }
                check.tasks = try db.compare("task", &check.faults, TaskItem.init(record:)) { id in try TaskItem.stored(id, db) }
                check.entries = try Int.fetchOne(db, sql: "SELECT count(*) FROM journal") ?? 0
                return .commit
            }
            return check
        }
    }
}

extension Database {
    /// Compares all things of one kind with their last change in the journal; returns how many exist.
    fileprivate func compare<Thing: Equatable>(
        _ table: String, _ faults: inout [StoreCheck.Fault], _ read: (String) throws -> Thing, stored: (Int) throws -> Thing?
    ) throws -> Int {
        let last = try makeStatement(
            sql: """
                SELECT after FROM journal_change WHERE thing = '\(table)' AND thing_id = ? ORDER BY sequence DESC, place DESC LIMIT 1
                """)
        let ids = try Int.fetchCursor(
            self,
            sql: "SELECT id FROM \(table) UNION SELECT thing_id FROM journal_change WHERE thing = '\(table)' ORDER BY 1")
        var count = 0
        while let id = try ids.next() {
            let row = try Row.fetchOne(last, arguments: [id])
            let record: String? = row?[0]
            let expected = try record.map(read), found = try stored(id)
            if found != nil { count += 1 }
            if expected != found, faults.count < 20 { faults.append(.unlikeJournal(thing: table, id: id)) }
        }
        return count
    }
}
