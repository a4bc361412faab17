import Dates
import Department
import Dialogue
import StoreSupport
import Testing

@testable import Storage

@Suite("What sales are counted from") struct StoreSalesTests {
    private func task(
        _ kind: TaskKind?, closed: String?, client: Int? = 1, cents: Int? = nil, currency: String? = nil, isHistory: Bool = false
    ) -> TaskItem {
        var task = TaskItem(
            title: kind == nil ? "дело" : nil, kind: kind, assignee: 1, client: client, due: Due(monday), author: 1, created: nine)
        task.status = closed == nil ? .open : .done
        task.closed = closed.map { Timestamp(iso: $0)! }
        task.money = cents.map { Money(cents: $0, currency: currency) }
        task.isHistory = isHistory
        return task
    }

    private func filled(_ kind: StoreKind) throws -> any DialogueStore {
        let store = try kind.make()
        _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        let clients = ["Вега", "Ладога"].map { Change.client(before: nil, after: Client(id: 0, name: $0, manager: $0 == "Вега" ? 1 : nil)) }
        _ = try store.commit(entry(clients))
        let tasks = [
            task(.payment, closed: "2026-09-30T23:59:59", cents: 12_345_678_901), task(.call, closed: "2026-10-01T00:00:00", client: nil),
            task(.demo, closed: "2026-11-02T10:00:00"), task(.payment, closed: "2026-11-02T10:00:00", cents: 5, currency: "USD"),
            task(.email, closed: "2026-11-03T10:00:00", client: 2), task(nil, closed: "2026-11-03T10:00:00"), task(.call, closed: nil),
            task(.call, closed: "2026-11-04T10:00:00", isHistory: true),
        ]
        _ = try store.commit(entry(tasks.map { .task(before: nil, after: $0) }))
        return store
    }

    private let days = Day(2026, 9, 1)!...Day(2026, 11, 30)!

    @Test("done tasks of the kinds that count, by time; asked again the same", arguments: StoreKind.allCases)
    func done(kind: StoreKind) throws {
        let store = try filled(kind)
        for _ in 0..<2 {
            let tasks = try store.doneTasks(on: days, by: nil, with: nil)
            #expect(tasks.map(\.id) == [1, 2, 3, 4])
            #expect(tasks.map(\.kind) == [.payment, .call, .demo, .payment])
            #expect(tasks.map(\.cents) == [12_345_678_901, 0, 0, 5])
            #expect(tasks.map(\.isForeign) == [false, false, false, true])
            #expect(tasks.map(\.client) == [1, nil, 1, 1])
            #expect(tasks[0].closed == Timestamp(iso: "2026-09-30T23:59:59"))
        }
        #expect(try store.doneTasks(on: Day(2026, 10, 1)!...Day(2026, 11, 1)!, by: 1, with: nil).map(\.id) == [2])
        #expect(try store.doneTasks(on: days, by: 2, with: nil).isEmpty)
        #expect(try store.doneTasks(on: days, by: nil, with: 1).map(\.id) == [1, 3, 4])
    }

    @Test("a closing, a reopening and a changed sum are seen at once", arguments: StoreKind.allCases)
    func changed(kind: StoreKind) throws {
        let store = try filled(kind)
        #expect(try store.doneTasks(on: days, by: nil, with: nil).count == 4)
        let first = try #require(try store.task(1))
        var dearer = first, open = try #require(try store.task(3))
        let before = open
        dearer.money = Money(cents: 7)
        (open.status, open.closed) = (.open, nil)
        _ = try store.commit(entry([.task(before: first, after: dearer), .task(before: before, after: open)]))
        let tasks = try store.doneTasks(on: days, by: nil, with: nil)
        #expect(tasks.map(\.id) == [1, 2, 4])
        #expect(tasks[0].cents == 7)
    }

    @Test("idle clients: none is open, or none was closed since", arguments: StoreKind.allCases)
    func idle(kind: StoreKind) throws {
        let store = try filled(kind)
        let third = try #require(Timestamp(iso: "2026-11-03T10:00:00"))
        // With the first client a task is open.
        let all = [ClientContact(client: 1, manager: 1, last: third), ClientContact(client: 2, manager: nil, last: third)]
        #expect(try store.idleContacts(ledBy: nil, since: third.day + 1) == all)
        #expect(try store.idleContacts(ledBy: nil, since: third.day) == [all[1]])
        #expect(try store.idleContacts(ledBy: 1, since: third.day + 1) == [all[0]])
        #expect(try store.idleContacts(ledBy: 1, since: third.day) == [])
    }
}
