import Dates
import Department
import StoreSupport
import Testing
import Text

/// A task with every field set.
private func fullTask() -> TaskItem {
    var full = task(.payment, on: 1, 15)
    full.title = "строка\\с «кавычками» и ; знаками"
    (full.client, full.participant, full.duration, full.priority) = (1, 2, 90, .high)
    full.money = Money(cents: 1_250_050, currency: "USD")
    full.recurrence = Recurrence(rrule: "FREQ=MONTHLY;BYDAY=-1FR")
    (full.remind, full.result, full.notes, full.moves) = (15, "да", ["раз", "два"], 3)
    (full.status, full.closed, full.reason, full.isHistory, full.externalID) = (.done, nine, "так", true, "A-17")
    return full
}

@Suite("Every store") struct StoreContractTests {
    @Test("a task comes back as it was written, with a number of its own", arguments: StoreKind.allCases)
    func roundTrip(kind: StoreKind) throws {
        let store = try staffed(kind)
        for plain in [task(), fullTask()] {
            let added = try store.add(plain)
            #expect(added.id > 0)
            var expected = plain
            expected.id = added.id
            #expect(added == expected)
            #expect(try store.task(added.id) == expected)
        }
        #expect(try store.tasks(externalIDs: ["A-17", "A-18"]).map(\.kind) == [.payment])
        #expect(try store.task(99) == nil)
        #expect(try store.tasks([1, 99]).map(\.id) == [1])
    }

    @Test("a change writes every field that it touches", arguments: StoreKind.allCases)
    func rewriting(kind: StoreKind) throws {
        let store = try staffed(kind)
        let plain = try store.add(task())
        var full = fullTask()
        full.id = plain.id
        for (before, after) in [(plain, full), (full, plain), (plain, plain)] {
            try store.change(before, to: after)
            #expect(try store.task(plain.id) == after)
        }
    }

    @Test("negative ids stand for what is new in the same entry", arguments: StoreKind.allCases)
    func placeholders(kind: StoreKind) throws {
        let store = try staffed(kind)
        #expect(try store.clients(manager: nil).first?.manager == 2)
        var new = task()
        new.client = -7
        let written = try store.commit(entry([.client(before: nil, after: Client(id: -7, name: "Вега")), .task(before: nil, after: new)]))
        guard case .task(_, let after?) = written.changes[1] else { throw StoreFailure.conflict }
        #expect(after.client == 2)
        new.client = -8
        #expect(throws: StoreFailure.self) { try store.add(new) }
    }

    @Test("a lost update is refused, and nothing of its entry stays", arguments: StoreKind.allCases)
    func conflict(kind: StoreKind) throws {
        let store = try staffed(kind)
        let first = try store.add(task())
        var moved = first
        moved.due = Due(monday + 1)
        try store.change(first, to: moved)
        var other = first
        other.result = "нет"
        let lines = try store.journal(JournalQuery()).count
        #expect(throws: StoreFailure.conflict) {
            try store.commit(entry([.task(before: nil, after: task()), .task(before: first, after: other)]))
        }
        #expect(try store.task(first.id) == moved)
        #expect(try store.count(TaskQuery(today: monday)) == 1)
        #expect(try store.journal(JournalQuery()).count == lines)
    }

    @Test("what was removed comes back under its number", arguments: StoreKind.allCases)
    func removal(kind: StoreKind) throws {
        let store = try staffed(kind)
        let added = try store.add(task())
        _ = try store.commit(entry([.task(before: added, after: nil)]))
        #expect(try store.task(added.id) == nil)
        _ = try store.commit(entry([.task(before: nil, after: added)]))
        #expect(try store.task(added.id) == added)
        #expect(throws: StoreFailure.conflict) { try store.commit(entry([.task(before: nil, after: added)])) }
        #expect(try store.add(task()).id > added.id)
    }

    @Test("refused: unknown people, one name twice, one account twice", arguments: StoreKind.allCases)
    func constraints(kind: StoreKind) throws {
        let store = try staffed(kind)
        #expect(throws: StoreFailure.conflict) { try store.add(task(for: 99)) }
        #expect(throws: StoreFailure.conflict) {
            try store.commit(entry([.client(before: nil, after: Client(id: 0, name: "ооо \"ромашка\""))]))
        }
        #expect(throws: StoreFailure.conflict) {
            try store.commit(
                entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .viewer, accounts: ["telegram:1001"], entered: nine))]))
        }
        #expect(throws: StoreFailure.self) { try store.add(TaskItem(assignee: 1, due: Due(monday), author: 1, created: nine)) }
        #expect(try store.people().count == 2)
    }

    @Test("inside one transaction all is kept or nothing", arguments: StoreKind.allCases)
    func transaction(kind: StoreKind) throws {
        let store = try staffed(kind)
        let kept = try store.transaction {
            let added = try store.add(task())
            #expect(throws: StoreFailure.conflict) { try store.change(task(), to: added) }
            return try store.transaction { try store.task(added.id) }.get()
        }
        #expect(try kept.get() != nil)
        let failed = try store.transaction { () throws(StoreFailure) in
            _ = try store.add(task())
            throw StoreFailure.busy(path: "x")
        }
        guard case .failure(.busy(path: "x")) = failed else { throw Unexpected() }
        #expect(try store.count(TaskQuery(today: monday)) == 1)
    }

    @Test("a transaction inside another undoes only its own writes if it fails", arguments: StoreKind.allCases)
    func nested(kind: StoreKind) throws {
        let store = try staffed(kind)
        try store.transaction {
            _ = try store.add(task())
            let inner: Result<Void, Unexpected> = try store.transaction { () throws(Unexpected) in
                do { _ = try store.add(task(.visit)) } catch { return }
                throw Unexpected()
            }
            #expect(throws: Unexpected.self) { try inner.get() }
            _ = try store.add(task(.demo))
        }.get()
        #expect(try store.tasks(TaskQuery(today: monday)).map(\.kind) == [.call, .demo])
        let failed: Result<Void, any Error> = try store.transaction {
            try store.transaction { _ = try store.add(task(.visit)) }.get()
            throw Unexpected()
        }
        #expect(throws: Unexpected.self) { try failed.get() }
        #expect(try store.count(TaskQuery(today: monday)) == 2)
    }
}

struct Unexpected: Error {}
