import Department
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("Marks of processes") struct ProcessMarkTests {
    @Test("this process runs; one that has ended, or whose number another one got, does not") func alive() throws {
        #expect(ProcessMark.isAlive(ProcessMark.own))
        #expect(!ProcessMark.isAlive("\(getpid()).1"))
        #expect(!ProcessMark.isAlive("999999999.1"))
        #expect(!ProcessMark.isAlive(""))
    }

    @Test("a notice that a process told which has ended waits again") func ended() throws {
        let store = try SQLiteStore.inMemory()
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        try store.add(Notice(person: 1, at: nine, content: .said("раз")))
        try store.hold(notices: [1])
        #expect(try store.notices(of: 1, until: nine).isEmpty)
        try store.writing { db in try db.execute(sql: "UPDATE notice SET teller = ?", arguments: ["\(getpid()).1"]) }
        #expect(try store.notices(of: 1, until: nine).map(\.id) == [1])
    }
}
