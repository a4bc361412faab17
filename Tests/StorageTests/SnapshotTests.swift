import Dates
import Department
import GRDB
import StoreSupport
import Testing

@testable import Storage

@Suite("Kept snapshots") struct SnapshotTests {
    private let day = DaySnapshot(
        person: 1, day: monday - 7, opened: 540, onTime: Share(1, of: 2), plannedTasks: 2, plannedMinutes: 90, missed: [3, 4])

    private var work: WorkSnapshot {
        var work = WorkSnapshot(person: 1, day: monday - 7)
        (work.ahead, work.filled, work.result, work.flaws) = (Share(1, of: 2), Share(3, of: 4), Share(5, of: 6), [7])
        (work.sales.revenue, work.sales.foreign) = (100, 1)
        return work
    }

    private func open(_ path: String) throws -> SQLiteStore {
        let store = try SQLiteStore.open(path: path)
        if try store.people().isEmpty {
            _ = try store.commit(entry([.person(before: nil, after: Person(id: 0, name: "Ким", role: .head, entered: nine))]))
        }
        return store
    }

    private func kept(_ store: SQLiteStore) throws -> (day: [DaySnapshot], work: [WorkSnapshot]) {
        (try store.daySnapshots(of: 1, on: monday - 9...monday), try store.workSnapshots(of: 1, on: monday - 9...monday))
    }

    @Test("come back as they were kept")
    func kept() throws {
        let store = try open(temporaryPath())
        try store.keep([day])
        try store.keep([work])
        #expect(try kept(store) == ([day], [work]))
    }

    @Test("counted by other rules, they are not read, and are replaced when counted again")
    func version() throws {
        let store = try open(temporaryPath())
        try store.keep([day])
        try store.keep([work])
        for table in ["day_snapshot", "work_snapshot"] {
            try store.writing { db in try db.execute(sql: "UPDATE \(table) SET version = \(Figures.version - 1)") }
        }
        #expect(try kept(store) == ([], []))
        try store.keep([day])
        try store.keep([work])
        #expect(try kept(store) == ([day], [work]))
    }

    @Test("kept by a release before there were versions, they are not read")
    func upgraded() throws {
        let path = temporaryPath()
        _ = try open(path)
        try DatabaseQueue(path: path).writeWithoutTransaction { db in
            try db.execute(sql: "DROP INDEX task_by_done; DROP INDEX task_by_contact; DROP TABLE done_month")
            try db.execute(sql: "DROP TABLE day_snapshot; DROP TABLE work_snapshot; \(Schema.steps[4]) PRAGMA user_version = 5;")
            try db.execute(sql: "INSERT INTO day_sheet VALUES (\(monday.number - 7), 1, 540, 0, 2, 0, 0, '')")
        }
        let store = try open(path)
        #expect(try kept(store) == ([], []))
        try store.keep([day])
        #expect(try kept(store).day == [day])
    }
}
