import Dates
import Department
import Foundation
import Testing
import Text

@testable import Storage

/// Every store there is: one contract for all.
enum StoreKind: CaseIterable {
    case memory, file

    func make() throws -> any Store {
        switch self {
        case .memory: try SQLiteStore.inMemory()
        case .file: try SQLiteStore.open(path: temporaryPath())
        }
    }
}

func temporaryPath() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("planerka-\(UUID().uuidString)/planerka.sqlite").path
}

let monday = Day(2026, 11, 23)!
let nine = Timestamp(Moment(monday, TimeOfDay(9)!))

func entry(_ changes: [Change], by actor: Person.ID? = nil, at: Timestamp = nine, _ verb: JournalEntry.Verb = .add) -> JournalEntry {
    JournalEntry(at: at, clockWasSet: false, actor: actor, verb: verb, changes: changes)
}

/// A store with two managers (1, 2) and a client (1) whom the second leads.
func staffed(_ kind: StoreKind) throws -> any Store {
    let store = try kind.make()
    _ = try store.commit(
        entry([
            .person(before: nil, after: Person(id: 0, name: "Иванов Сергей", role: .manager, accounts: ["telegram:1001"], entered: nine)),
            .person(before: nil, after: Person(id: -1, name: "Петрова Ольга", role: .manager, aliases: ["Оля", "Петрова"], entered: nine)),
            .client(before: nil, after: Client(id: 0, name: "ООО «Ромашка»", aliases: ["Ромашка"], phone: "+7 495", manager: -1)),
        ]))
    return store
}

func task(_ kind: TaskKind = .call, for person: Person.ID = 1, on day: Int = 0, _ hour: Int? = nil) -> TaskItem {
    TaskItem(kind: kind, assignee: person, due: Due(monday + day, hour.flatMap { TimeOfDay($0) }), author: person, created: nine)
}

extension Store {
    func add(_ task: TaskItem) throws -> TaskItem {
        guard case .task(_, let after?) = try commit(entry([.task(before: nil, after: task)], by: task.author)).changes.first else {
            throw StoreFailure.other("not added")
        }
        return after
    }

    func change(_ before: TaskItem, to after: TaskItem) throws {
        _ = try commit(entry([.task(before: before, after: after)], by: before.author, .edit))
    }
}

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

    @Test("numbers below zero stand for what is new in the same entry", arguments: StoreKind.allCases)
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
    func together(kind: StoreKind) throws {
        let store = try staffed(kind)
        let kept = try store.together {
            let added = try store.add(task())
            #expect(throws: StoreFailure.conflict) { try store.change(task(), to: added) }
            try store.setSetting("last", "1")
            return try store.together { try store.task(added.id) }
        }
        #expect(kept != nil)
        #expect(try store.setting("last") == "1")
        #expect(throws: StoreFailure.busy(path: "x")) {
            try store.together {
                _ = try store.add(task())
                throw StoreFailure.busy(path: "x")
            }
        }
        #expect(try store.count(TaskQuery(today: monday)) == 1)
    }
}

@Suite("Queries of every store") struct StoreQueryTests {
    /// Tasks by their hour of due, which names them here.
    private func hours(_ store: any Store, _ set: (inout TaskQuery) -> Void) throws -> [Int?] {
        var query = TaskQuery(today: monday)
        set(&query)
        let tasks = try store.tasks(query)
        var unlimited = query
        unlimited.limit = nil
        #expect(try query.limit != nil || store.count(unlimited) == tasks.count)
        return tasks.map { $0.due.time?.hour }
    }

    private func filled(_ kind: StoreKind) throws -> any Store {
        let store = try staffed(kind)
        var closed = task(.email, on: -2, 7)
        (closed.status, closed.closed) = (.done, nine)
        var clients = task(.meeting, for: 1, on: 2, 14)
        (clients.client, clients.title, clients.notes) = (1, "Подготовить Расчёт", ["по доставке"])
        var given = task(.visit, for: 2, on: 1, 16)
        (given.author, given.participant, given.priority, given.remind) = (1, 1, .low, 10)
        for task in [closed, task(.call, on: 0, 12), task(.call), task(.call, on: -1, 11), clients, given, task(.demo, for: 2, on: 0, 18)] {
            _ = try store.add(task)
        }
        return store
    }

    @Test("overdue first, then by day, hour and number", arguments: StoreKind.allCases)
    func order(kind: StoreKind) throws {
        let store = try filled(kind)
        #expect(try hours(store) { _ in } == [11, 7, nil, 12, 18, 16, 14])
        #expect(try hours(store) { $0.status = .open } == [11, nil, 12, 18, 16, 14])
        #expect(try hours(store) { $0.limit = 2 } == [11, 7])
    }

    @Test("each condition", arguments: StoreKind.allCases)
    func conditions(kind: StoreKind) throws {
        let store = try filled(kind)
        #expect(try hours(store) { $0.assignee = 2 } == [18, 16])
        #expect(try hours(store) { $0.isClosed = true } == [7])
        #expect(try hours(store) { ($0.from, $0.to) = (monday, monday + 1) } == [nil, 12, 18, 16])
        #expect(try hours(store) { ($0.closedFrom, $0.closedTo) = (monday, monday) } == [7])
        #expect(try hours(store) { $0.closedFrom = monday + 1 } == [])
        #expect(try hours(store) { $0.closedTo = monday - 1 } == [])
        #expect(try hours(store) { $0.kind = .meeting } == [14])
        #expect(try hours(store) { $0.client = 1 } == [14])
        #expect(try hours(store) { $0.participant = 1 } == [16])
        #expect(try hours(store) { ($0.author, $0.assignee) = (1, 2) } == [16])
        #expect(try hours(store) { $0.priority = .low } == [16])
        #expect(try hours(store) { $0.hasReminder = true } == [16])
        #expect(try hours(store) { $0.status = .cancelled } == [])
    }

    @Test("a manager sees their own, what they gave and their clients'", arguments: StoreKind.allCases)
    func visibility(kind: StoreKind) throws {
        let store = try filled(kind)
        #expect(try hours(store) { $0.visibleTo = 2 } == [18, 16, 14])
        #expect(try hours(store) { $0.visibleTo = 1 } == [11, 7, nil, 12, 16, 14])
        #expect(try hours(store) { ($0.visibleTo, $0.assignee) = (2, 1) } == [14])
    }

    @Test(
        "words begin a word of title, note or client, in any case and with ё or е",
        arguments: [
            (["расчет"], [14]), (["РАСЧЁТ", "ромаш"], [14]), (["достав"], [14]), (["подгот", "достав", "ооо"], [14]), (["счёт"], []),
            (["расчет", "вектор"], []),
        ] as [([String], [Int?])])
    func words(words: [String], found: [Int?]) throws {
        for kind in StoreKind.allCases { #expect(try hours(filled(kind)) { $0.words = words } == found) }
    }
}

@Suite("The directory of every store") struct StoreDirectoryTests {
    @Test("people and clients by number, account and name", arguments: StoreKind.allCases)
    func lookup(kind: StoreKind) throws {
        let store = try staffed(kind)
        #expect(try store.people().map(\.name) == ["Иванов Сергей", "Петрова Ольга"])
        #expect(try store.person(2)?.aliases == ["Оля", "Петрова"])
        #expect(try store.person(account: "telegram:1001")?.id == 1)
        #expect(try store.person(account: "telegram:1002") == nil)
        #expect(try store.person(nameKey: NameKey.of("Сергей ИВАНОВ"))?.id == 1)
        #expect(try store.person(nameKey: "иванов") == nil)
        #expect(try store.clients(manager: 2).map(\.phone) == ["+7 495"])
        #expect(try store.clients(manager: 1).isEmpty)
        #expect(try store.clients([1, 5]).map(\.aliases) == [["Ромашка"]])
        #expect(try store.client(nameKey: NameKey.of("ООО Ромашка"))?.id == 1)
    }

    @Test("the revision grows with people and clients, not with tasks", arguments: StoreKind.allCases)
    func revision(kind: StoreKind) throws {
        let store = try staffed(kind)
        let before = try store.directoryRevision()
        _ = try store.add(task())
        #expect(try store.directoryRevision() == before)
        _ = try store.commit(entry([.client(before: nil, after: Client(id: 0, name: "Вега"))]))
        #expect(try store.directoryRevision() == before + 1)
    }

    @Test("who was removed is in no list but keeps the number", arguments: StoreKind.allCases)
    func removed(kind: StoreKind) throws {
        let store = try staffed(kind)
        let person = try #require(try store.person(1))
        var gone = person
        gone.isActive = false
        _ = try store.commit(entry([.person(before: person, after: gone)]))
        #expect(try store.people().map(\.id) == [2])
        #expect(try store.person(account: "telegram:1001") == nil)
        #expect(try store.person(1)?.name == "Иванов Сергей")
    }

    @Test("forms of names are found by key and by Latin, and replaced as a whole", arguments: StoreKind.allCases)
    func forms(kind: StoreKind) throws {
        let store = try staffed(kind)
        let dative = StoredNameForm(owner: .person(1), key: "иванову", latin: "ivanovu", code: 3)
        let client = StoredNameForm(owner: .client(1), key: "ромашке", latin: "romashke", code: 5)
        try store.setNameForms([dative, client], of: [.person(1), .client(1)])
        #expect(try store.nameForms(key: "иванову") == [dative])
        #expect(try store.nameForms(latin: "romashke") == [client])
        #expect(try store.nameForms(key: "ivanovu").isEmpty)
        try store.setNameForms([], of: [.person(1)])
        #expect(try store.nameForms(key: "иванову").isEmpty)
        #expect(try store.nameForms(key: "ромашке") == [client])
    }
}

@Suite("The journal and notes of every store") struct StoreJournalTests {
    @Test("entries come back whole, the newest first", arguments: StoreKind.allCases)
    func journal(kind: StoreKind) throws {
        let store = try staffed(kind)
        let added = try store.add(task())
        var noted = added
        noted.notes = ["строка\nвторая \\ n"]
        var second = entry([.task(before: added, after: noted)], by: 2, at: Timestamp(Moment(monday + 1, .midnight)), .note)
        (second.note, second.clockWasSet, second.reverts) = ("почему", true, 2)
        let written = try store.commit(second)
        var query = JournalQuery()
        query.task = added.id
        let entries = try store.journal(query)
        #expect(entries.map(\.verb) == [.note, .add])
        #expect(entries[0] == written)
        query.verbs = [.add]
        #expect(try store.journal(query).map(\.actor) == [1])
        query = JournalQuery()
        query.from = Timestamp(Moment(monday + 1, .midnight))
        #expect(try store.journal(query) == [written])
        query = JournalQuery()
        (query.before, query.limit) = (written.sequence, 1)
        #expect(try store.journal(query).map(\.sequence) == [written.sequence - 1])
        query = JournalQuery()
        query.sequence = 1
        #expect(try store.journal(query).first?.changes.count == 3)
        query.actor = 1
        #expect(try store.journal(query).isEmpty)
    }

    @Test("sessions, settings and answers are kept by their keys", arguments: StoreKind.allCases)
    func kept(kind: StoreKind) throws {
        let store = try staffed(kind)
        let here = SessionKey(person: 1, channel: "terminal")
        try store.setSession(here, "a", at: nine)
        try store.setSession(here, "b", at: nine)
        #expect(try store.session(here) == "b")
        #expect(try store.session(SessionKey(person: 2, channel: "terminal")) == nil)
        try store.setSession(here, nil, at: nine)
        #expect(try store.session(here) == nil)
        try store.setSetting("zone", "MSK")
        try store.setSetting("zone", nil)
        #expect(try store.setting("zone") == nil)
        try store.setAnswer("1", "{}", at: nine)
        #expect(try store.answer("1") == "{}")
        try store.setAnswer("2", "{}", at: Timestamp(seconds: nine.seconds + 7 * 24 * 3600))
        #expect(try store.answer("1") == "{}")
        try store.setAnswer("3", "{}", at: Timestamp(seconds: nine.seconds + 7 * 24 * 3600 + 1))
        #expect(try store.answer("1") == nil)
        #expect(try store.answer("2") == "{}")
    }
}
