import Dates
import Department
import Foundation
import GRDB
import StoreSupport
import Testing

@testable import Storage

@Suite("The store's file") struct FileTests {
    private func mode(_ path: String) throws -> Int {
        try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private func raw(_ path: String, _ sql: String) throws {
        try DatabaseQueue(path: path).writeWithoutTransaction { db in try db.execute(sql: sql) }
    }

    @Test("file and folder are the user's alone, so are the files beside it")
    func modes() throws {
        let path = temporaryPath()
        let store = try SQLiteStore.open(path: path)
        try store.setSetting("a", "b")
        #expect(try mode((path as NSString).deletingLastPathComponent) == 0o700)
        for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == 0o600) }
    }

    @Test("durable: write-ahead log, synchronised in full, foreign keys on")
    func settings() throws {
        let store = try SQLiteStore.open(path: temporaryPath())
        let found = try store.reading { db in
            try ["journal_mode", "synchronous", "foreign_keys", "busy_timeout", "application_id"].map {
                try String.fetchOne(db, sql: "PRAGMA \($0)")
            }
        }
        #expect(found == ["wal", "2", "1", "5000", "\(Schema.applicationID)"])
    }

    @Test("what one connection writes another sees at once; an update against stale knowledge is refused")
    func twoConnections() throws {
        let path = temporaryPath()
        let one = try SQLiteStore.open(path: path)
        let two = try SQLiteStore.open(path: path)
        _ = try one.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        let added = try one.add(task())
        #expect(try two.task(added.id) == added)
        #expect(try two.directoryRevision() == 1)
        var changed = added
        changed.moves = 1
        try two.change(added, to: changed)
        #expect(throws: StoreFailure.conflict) { try one.change(added, to: changed) }
        #expect(try one.task(added.id)?.moves == 1)
    }

    @Test("all is there after closing and opening again")
    func reopened() throws {
        let path = temporaryPath()
        var store = try SQLiteStore.open(path: path)
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        let added = try store.add(task())
        store = try SQLiteStore.open(path: path)
        #expect(try store.task(added.id) == added)
        #expect(try store.journal(JournalQuery()).map(\.verb) == [.add, .add])
    }

    @Test("refused: no database, another program's, a newer version, a folder, a damaged file")
    func refused() throws {
        let path = temporaryPath()
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(repeating: 0x41, count: 4096).write(to: URL(fileURLWithPath: path))
        #expect(throws: StoreFailure.notADatabase(path: path)) { try SQLiteStore.open(path: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).count == 4096)

        let foreign = folder + "/foreign.sqlite"
        try raw(foreign, "CREATE TABLE x (y)")
        #expect(throws: StoreFailure.notADatabase(path: foreign)) { try SQLiteStore.open(path: foreign) }

        let newer = folder + "/newer.sqlite"
        _ = try SQLiteStore.open(path: newer)
        try raw(newer, "PRAGMA user_version = 999")
        #expect(throws: StoreFailure.newerVersion(path: newer, found: 999, known: Schema.version)) { try SQLiteStore.open(path: newer) }
        #expect(throws: StoreFailure.notWritable(path: folder)) { try SQLiteStore.open(path: folder) }
    }

    @Test("refused: a folder that can't be made", arguments: ["/proc/planerka/p.sqlite", "/dev/null/p.sqlite"])
    func notWritable(path: String) {
        #expect(throws: StoreFailure.notWritable(path: (path as NSString).deletingLastPathComponent)) { try SQLiteStore.open(path: path) }
    }

    @Test(
        "the journal can't be rewritten", arguments: ["UPDATE journal SET note = 'x'", "DELETE FROM journal", "DELETE FROM journal_change"])
    func appendOnly(sql: String) throws {
        let store = try SQLiteStore.inMemory()
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        #expect(throws: StoreFailure.self) { try store.writing { db in try db.execute(sql: sql) } }
        #expect(try store.journal(JournalQuery()).count == 1)
    }

    @Test("a large import leaves every index in its place and finds its tasks by them")
    func bulk() throws {
        let store = try SQLiteStore.inMemory()
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        let indexes = {
            try store.reading { db in
                try String.fetchAll(db, sql: "SELECT name || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL ORDER BY name")
            }
        }
        let before = try indexes()
        _ = try store.commit(entry((0..<1001).map { .task(before: nil, after: task(on: $0 % 7)) }, .importTasks))
        #expect(try indexes() == before)
        var query = TaskQuery(today: monday)
        (query.assignee, query.status, query.from, query.to) = (1, .open, monday + 3, monday + 3)
        #expect(try store.count(query) == 143)
        let bad = entry(
            [.task(before: nil, after: task(for: 9))] + (0..<2001).map { .task(before: nil, after: task(on: $0 % 7)) }, .importTasks)
        #expect(throws: StoreFailure.conflict) { try store.commit(bad) }
        #expect(try indexes() == before)
        #expect(try store.count(TaskQuery(today: monday)) == 1001)
    }

    @Test("another's write is waited for, then told as busy")
    func busy() throws {
        let path = temporaryPath()
        let store = try SQLiteStore.open(path: path)
        try store.reading { db in try db.execute(sql: "PRAGMA busy_timeout = 1") }
        let other = try DatabaseQueue(path: path)
        try other.inDatabase { db in
            try db.execute(sql: "BEGIN IMMEDIATE")
            #expect(throws: StoreFailure.busy(path: path)) { try store.setSetting("a", "b") }
            try db.execute(sql: "ROLLBACK")
        }
        try store.setSetting("a", "b")
    }

    @Test(
        "what is looked up often is found by an index",
        arguments: [
            "SELECT * FROM task WHERE assignee_id = 1 AND status = 'open' AND due_day <= 1",
            "SELECT * FROM task WHERE status = 'open' AND due_day >= 1 AND due_day <= 1", "SELECT * FROM task WHERE client_id = 1",
            "SELECT * FROM task WHERE assignee_id = 1 AND status = 'done' AND closed >= 1 AND closed < 2",
            "SELECT * FROM journal WHERE actor_id = 1 ORDER BY sequence DESC LIMIT 16",
            "SELECT * FROM journal_change WHERE thing = 'task' AND thing_id = 1", "SELECT * FROM name_form WHERE key = 'a'",
            "SELECT * FROM name_form WHERE latin = 'a'",
        ])
    func indexed(sql: String) throws {
        let store = try SQLiteStore.inMemory()
        let plan = try store.reading { db in try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String } }
        #expect(plan.allSatisfy { $0.contains("SEARCH") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") })
    }
}
