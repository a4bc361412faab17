import Department
import GRDB

/// What a look through the whole store has found.
package struct StoreCheck: Equatable, Sendable {
    package enum Fault: Equatable, Sendable {
        /// SQLite's own finding: a page, an index, a constraint.
        case damaged(String)
        /// A row that refers to one that is gone.
        case brokenReference(table: String)
        /// A task, a person or a client that isn't what the journal says it became last.
        case unlikeJournal(thing: String, id: Int)
    }

    package var people = 0
    package var clients = 0
    package var tasks = 0
    package var entries = 0
    package var faults: [Fault] = []
}

extension SQLiteStore {
    /// The file, its references, and all things against the journal, as of one moment.
    package func check() throws -> StoreCheck {
        try reading { db in
            var check = StoreCheck()
            try db.inTransaction(.deferred) {
                for finding in try String.fetchAll(db, sql: "PRAGMA integrity_check(20)") where finding != "ok" {
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
    /// Compares all of one kind of thing with what the journal says it became last; gives their number.
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
            let told = try record.map(read), found = try stored(id)
            if found != nil { count += 1 }
            if told != found, faults.count < 20 { faults.append(.unlikeJournal(thing: table, id: id)) }
        }
        return count
    }
}
