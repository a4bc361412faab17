import Dates
import Department
import StoreSupport
import Testing

@Suite("Management entries, settings and notices of every store") struct StoreManagementTests {
    private func fine(_ cents: Int, of person: Person.ID, on day: Int, isWithdrawn: Bool = false) -> ManagementEntry {
        ManagementEntry(
            .fine(Money(cents: cents), reason: "опоздал", isWithdrawn: isWithdrawn), person: person, author: 1,
            at: Timestamp(Moment(monday + day, TimeOfDay(9)!)))
    }

    private func absence(of person: Person.ID, _ days: ClosedRange<Int>) -> ManagementEntry {
        ManagementEntry(
            .absence(monday + days.lowerBound...monday + days.upperBound, isAgreed: true), person: person, author: 1, at: nine)
    }

    private func ids(_ store: any ManagementStore, _ thing: ManagementEntry.Thing, _ set: (inout ManagementQuery) -> Void) throws -> [Int] {
        var query = ManagementQuery(thing)
        set(&query)
        return try store.management(query).map(\.id)
    }

    @Test("entries are found by each condition, by id", arguments: StoreKind.allCases)
    func queries(kind: StoreKind) throws {
        let store = try staffed(kind)
        let entries = [fine(100, of: 1, on: 0), fine(200, of: 2, on: 1, isWithdrawn: true), absence(of: 1, 0...2), absence(of: 2, 5...5)]
        let written = try store.commit(entry(entries.map { .management(before: nil, after: $0) }, by: 1, .giveFine))
        guard case .management(_, let second?) = written.changes[1] else { throw Unexpected() }
        #expect(try store.managementEntry(2) == second)
        #expect(try store.managementEntry(9) == nil)
        #expect(try ids(store, .fine) { _ in } == [1, 2])
        #expect(try ids(store, .fine) { $0.person = 2 } == [2])
        #expect(try ids(store, .fine) { $0.isSettled = false } == [1])
        #expect(try ids(store, .fine) { $0.enteredFrom = monday + 1 } == [2])
        #expect(try ids(store, .fine) { $0.enteredTo = monday } == [1])
        #expect(try ids(store, .fine) { $0.days = monday...monday } == [])
        #expect(try ids(store, .absence) { $0.days = monday + 2...monday + 4 } == [3])
        #expect(try ids(store, .absence) { $0.days = monday + 2...monday + 5 } == [3, 4])
        #expect(try ids(store, .idea) { _ in } == [])
    }

    @Test("an entry that changed meanwhile is a conflict; a removed one comes back under its id", arguments: StoreKind.allCases)
    func conflicts(kind: StoreKind) throws {
        let store = try staffed(kind)
        _ = try store.commit(entry([.management(before: nil, after: fine(100, of: 1, on: 0))], by: 1, .giveFine))
        let kept = try #require(try store.managementEntry(1))
        var other = kept
        other.person = 2
        #expect(throws: StoreFailure.conflict) {
            try store.commit(entry([.management(before: other, after: kept)], by: 1, .withdrawFine))
        }
        _ = try store.commit(entry([.management(before: kept, after: nil)], by: 1, .undo))
        #expect(try store.managementEntry(1) == nil)
        _ = try store.commit(entry([.management(before: nil, after: kept)], by: 1, .redo))
        #expect(try store.managementEntry(1) == kept)
    }

    @Test("a setting is kept until it is the default again", arguments: StoreKind.allCases)
    func settings(kind: StoreKind) throws {
        let store = try staffed(kind)
        let unset = StoredSetting(name: "goal", value: nil), set = StoredSetting(name: "goal", value: "все видно")
        let revision = try store.directoryRevision()
        _ = try store.commit(entry([.setting(before: unset, after: set)], by: 1, .setSetting))
        #expect(try store.settings() == ["goal": "все видно"])
        #expect(try store.directoryRevision() == revision + 1)
        #expect(throws: StoreFailure.conflict) { try store.commit(entry([.setting(before: unset, after: set)], by: 1, .setSetting)) }
        _ = try store.commit(entry([.setting(before: set, after: unset)], by: 1, .setSetting))
        #expect(try store.settings().isEmpty)
    }

    @Test("notices come by time and id, once their time has come, until they are removed", arguments: StoreKind.allCases)
    func notices(kind: StoreKind) throws {
        let store = try staffed(kind)
        let later = Timestamp(seconds: nine.seconds + 60)
        try store.add(Notice(person: 1, at: later, content: .said("два")))
        try store.add(Notice(person: 1, at: nine, content: .reminder(7, Due(monday, TimeOfDay(10)))))
        try store.add(Notice(person: 2, at: nine, content: .said("раз")))
        var given = entry([.task(before: nil, after: task(for: 2))], by: 1)
        given.recipients = [2]
        _ = try store.commit(given)
        #expect(try store.notices(of: nil, until: nine).map(\.id) == [2, 3, 4])
        #expect(try store.notices(of: 1, until: later).map(\.content) == [.reminder(7, Due(monday, TimeOfDay(10))), .said("два")])
        #expect(try store.notices(of: 2, until: later).map(\.content) == [.said("раз"), .entry(2)])
        #expect(try store.notices(of: nil, until: Timestamp(seconds: nine.seconds - 1)).isEmpty)
        try store.hold(notices: [2])
        #expect(try store.notices(of: nil, until: nine).map(\.id) == [3, 4])
        #expect(try store.notices([4, 2, 99]).map(\.id) == [2, 4])
        try store.release(notices: [2])
        #expect(try store.notices(of: nil, until: nine).map(\.id) == [2, 3, 4])
        try store.remove(notices: [2, 3, 99])
        #expect(try store.notices(of: nil, until: later).map(\.id) == [4, 1])
        #expect(throws: StoreFailure.conflict) { try store.add(Notice(person: 9, at: nine, content: .said("три"))) }
    }
}
