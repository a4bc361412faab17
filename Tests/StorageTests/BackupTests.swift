import Dates
import Department
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("Backups and checks") struct BackupTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "planerka-\(UUID().uuidString)")
    private let at = Timestamp(iso: "2026-11-23T09:00")!

    private func store() throws -> SQLiteStore {
        let store = try SQLiteStore.open(path: folder.appending(path: "store.sqlite").path())
        let head = Person(id: 0, name: "Орлова Марина", role: .head, entered: at)
        _ = try store.commit(
            JournalEntry(at: at, clockWasSet: false, actor: nil, verb: .enterPerson, changes: [.person(before: nil, after: head)]))
        try add(to: store)
        return store
    }

    private func add(to store: SQLiteStore) throws {
        let task = TaskItem(title: "дело", assignee: 1, due: Due(at.day), author: 1, created: at)
        _ = try store.commit(JournalEntry(at: at, clockWasSet: false, actor: 1, verb: .add, changes: [.task(before: nil, after: task)]))
    }

    private func path(_ name: String) -> String { folder.appending(path: name).path() }

    @Test("a copy is whole, the user's alone, and has all that was there") func copy() throws {
        let store = try store()
        try store.backUp(to: path("copy.sqlite"))
        try add(to: store)
        let copy = try SQLiteStore.open(path: path("copy.sqlite"))
        #expect(try copy.tasks(TaskQuery(today: at.day)).count == 1)
        #expect(try store.tasks(TaskQuery(today: at.day)).count == 2)
        #expect(try copy.check() == StoreCheck(people: 1, clients: 0, tasks: 1, entries: 2))
        let mode = try FileManager.default.attributesOfItem(atPath: path("copy.sqlite"))[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()).allSatisfy { !$0.contains("unfinished") })
    }

    @Test("a file that exists is left alone") func existing() throws {
        let store = try store()
        try Data("письмо".utf8).write(to: folder.appending(path: "letter"))
        #expect(throws: StoreFailure.exists(path: path("letter"))) { try store.backUp(to: path("letter")) }
        #expect(throws: StoreFailure.exists(path: folder.path())) { try store.backUp(to: folder.path()) }
        #expect(try String(contentsOf: folder.appending(path: "letter"), encoding: .utf8) == "письмо")
        #expect(throws: StoreFailure.notWritable(path: path("none/copy"))) { try store.backUp(to: path("none/copy")) }
    }

    @Test("others write meanwhile") func busy() throws {
        let store = try store(), other = try SQLiteStore.open(path: store.path)
        try other.transaction {
            try add(to: other)
            try store.backUp(to: path("copy.sqlite"))
        }.get()
        #expect(try SQLiteStore.open(path: path("copy.sqlite")).check().tasks == 1)
    }

    @Test(
        "what was changed past the program is found",
        arguments: [
            ("UPDATE task SET title = 'другое'", StoreCheck.Fault.unlikeJournal(thing: "task", id: 1)),
            ("DELETE FROM task", .unlikeJournal(thing: "task", id: 1)),
            ("UPDATE person SET role = 'viewer'", .unlikeJournal(thing: "person", id: 1)),
            (
                "INSERT INTO client (name, name_key) VALUES ('Чужой', 'чужой')",
                .unlikeJournal(thing: "client", id: 1)
            ),
            ("PRAGMA foreign_keys = OFF; UPDATE task SET client_id = 7", .brokenReference(table: "task")),
        ])
    func changed(sql: String, fault: StoreCheck.Fault) throws {
        let store = try store()
        #expect(try store.check().faults.isEmpty)
        try DatabaseQueue(path: store.path).inDatabase { try $0.execute(sql: sql) }
        #expect(try store.check().faults.first == fault)
    }

    @Test("what was undone is no fault") func undone() throws {
        let store = try store()
        let task = try #require(try store.task(1))
        _ = try store.commit(JournalEntry(at: at, clockWasSet: false, actor: 1, verb: .undo, changes: [.task(before: task, after: nil)]))
        #expect(try store.check() == StoreCheck(people: 1, clients: 0, tasks: 0, entries: 3))
    }

    @Test("the journal is read through, the oldest first") func through() throws {
        let store = try store()
        var query = JournalQuery()
        query.after = 0
        query.limit = 1
        #expect(try store.journal(query).map(\.verb) == [.enterPerson])
        query.after = 1
        #expect(try store.journal(query).map(\.verb) == [.add])
        query.after = 2
        #expect(try store.journal(query).isEmpty)
    }
}
