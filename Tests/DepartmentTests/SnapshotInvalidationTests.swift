import Dates
import Testing

@testable import Department

@Suite("Which kept snapshots a change makes stale") struct SnapshotInvalidationTests {
    private let monday = Day(2026, 11, 23)!

    private func task(closed iso: String?, _ result: String? = nil, isHistory: Bool = false) -> TaskItem {
        var task = TaskItem(
            id: 1, kind: .call, assignee: 2, due: Due(monday), status: iso == nil ? .open : .done, author: 2,
            created: Timestamp(iso: "2026-11-20T09:00")!, closed: iso.map { Timestamp(iso: $0)! }, isHistory: isHistory)
        task.result = result
        return task
    }

    private func stale(_ changes: Change...) -> SnapshotInvalidation {
        SnapshotInvalidation(
            after: JournalEntry(
                at: Timestamp(iso: "2026-11-23T12:00")!, clockWasSet: false, actor: 2, verb: .edit, changes: changes))
    }

    @Test("days from that of the entry on")
    func days() {
        #expect(stale().firstStaleDay == monday)
        #expect(stale().closings.isEmpty)
        #expect(!stale().isAllWorkStale)
    }

    @Test("all work with a setting or another client's name, not with another phone")
    func all() {
        let client = Client(id: 1, name: "ООО «Ромашка»", manager: 2)
        var renamed = client, called = client
        (renamed.name, called.phone) = ("ООО «Лютик»", "+7 900 000-00-00")
        #expect(stale(.setting(before: .init(name: "late", value: nil), after: .init(name: "late", value: "18:00"))).isAllWorkStale)
        #expect(stale(.client(before: client, after: renamed)).isAllWorkStale)
        #expect(stale(.client(before: client, after: nil)).isAllWorkStale)
        #expect(!stale(.client(before: client, after: called)).isAllWorkStale)
        #expect(!stale(.client(before: nil, after: client)).isAllWorkStale)
    }

    @Test("the day of a closing, taken back or made; not that of an open or imported task")
    func closings() {
        let open = task(closed: nil), closed = task(closed: "2026-11-20T12:00")
        #expect(stale(.task(before: closed, after: open)).closings.map(\.day) == [monday - 3])
        #expect(stale(.task(before: open, after: closed)).closings.map(\.day) == [monday - 3])
        #expect(
            stale(.task(before: nil, after: open), .task(before: nil, after: task(closed: "2026-11-20T12:00", isHistory: true))).closings
                .isEmpty)
    }

    @Test("with a result, the days within a week on which the same was said")
    func repeated() throws {
        let closing = try #require(stale(.task(before: nil, after: task(closed: "2026-11-23T12:00", "Клиент думает"))).closings.first)
        #expect(closing.neighbourhood == monday - 7...monday + 7)
        #expect(closing.staleDays(among: [(monday - 3, "клиент думает!"), (monday - 2, "ждём оплату")]) == [monday - 3, monday])
        let silent = try #require(stale(.task(before: nil, after: task(closed: "2026-11-23T12:00"))).closings.first)
        #expect(silent.neighbourhood == nil)
        #expect(silent.staleDays(among: []) == [monday])
    }
}
