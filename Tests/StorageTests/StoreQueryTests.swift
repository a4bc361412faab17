import Dates
import Department
import StoreSupport
import Testing

@Suite("Queries of every store") struct StoreQueryTests {
    /// Tasks by their hour of due, which names them here.
    private func hours(_ store: any TaskStore, _ set: (inout TaskQuery) -> Void) throws -> [Int?] {
        var query = TaskQuery(today: monday)
        set(&query)
        let tasks = try store.tasks(query)
        #expect(try query.limit != nil || store.count(query) == tasks.count)
        return tasks.map { $0.due.time?.hour }
    }

    private func filled(_ kind: StoreKind) throws -> any TaskStore {
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
        var limited = TaskQuery(today: monday)
        (limited.limit, limited.words) = (1, [])
        #expect(try store.count(limited) == 7)
        limited.words = ["расчет"]
        #expect(try store.count(limited) == 1)
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
        #expect(try hours(store) { $0.hours = .init(minutes: 13 * 60..<16 * 60 + 1, length: 60) } == [16, 14])
        #expect(try hours(store) { $0.hours = .init(minutes: 12 * 60 + 30..<13 * 60, length: 60) } == [12])
        #expect(try hours(store) { $0.hours = .init(minutes: 12 * 60 + 30..<13 * 60, length: 30) } == [])
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
