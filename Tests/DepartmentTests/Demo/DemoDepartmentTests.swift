import Dates
import Storage
import Testing

@testable import Department

@Suite("The department of --demo") struct DemoDepartmentTests {
    static let wednesday = Timestamp(iso: "2026-11-25T11:00")!
    /// Also across the January holidays, on a Sunday, on the first day of the year and before the working day.
    static let moments = [
        "2026-11-25T11:00", "2026-11-23T08:00", "2026-11-27T19:30", "2026-11-29T12:00", "2027-01-01T00:00", "2027-01-11T10:00",
        "2028-02-29T16:00", "2026-06-12T09:30",
    ]

    @Test("the same all day, with more of it later in the day", arguments: moments)
    func deterministic(moment: String) {
        let now = Timestamp(iso: moment)!
        let entries = DemoMonthTold(now).entries
        #expect(entries == DemoMonthTold(now).entries)
        let later = DemoMonthTold(Timestamp(Moment(now.day, .lastMinute))).entries
        #expect(later.count >= entries.count)
        #expect(Array(later.prefix(entries.count)) == entries)
        #expect(DemoMonthTold(Timestamp(Moment(now.day + 1, .midnight) + 720)).tasks.map(\.due) != DemoMonthTold(now).tasks.map(\.due))
    }

    @Test("every task is on a working day, and nothing happens in the future", arguments: moments)
    func plausible(moment: String) {
        let told = DemoMonthTold(Timestamp(iso: moment)!)
        let days = Set(told.tasks.map(\.due.day)).union(told.tasks.compactMap { $0.closed?.day })
        #expect(days.allSatisfy(told.calendar.isWorking))
        #expect(told.tasks.allSatisfy { $0.created <= told.now && ($0.status == .open) == ($0.closed == nil) })
        #expect(told.tasks.allSatisfy { task in task.closed.map { $0 >= task.created && $0 <= told.now } ?? true })
        #expect(told.entries.allSatisfy { $0.at <= told.now })
        #expect(zip(told.entries, told.entries.dropFirst()).allSatisfy { $0.at <= $1.at })
    }

    @Test("the store accepts all of it, with the numbers it has", arguments: moments)
    func kept(moment: String) throws {
        let told = DemoMonthTold(Timestamp(iso: moment)!)
        let store = try SQLiteStore.inMemory()
        try store.transaction { for entry in told.entries { _ = try store.commit(entry) } }.get()
        #expect(try store.people().map(\.name) == told.cast.members.map(\.name))
        #expect(try store.clients(manager: nil) == told.cast.clients)
        let stored = try store.tasks(TaskQuery(today: told.now.day)).sorted { $0.id < $1.id }
        #expect(stored == told.tasks)
    }

    @Test("hundreds of tasks: with money, results and moves, cancelled, overdue, given by the head")
    func varied() {
        let told = DemoMonthTold(Self.wednesday)
        let tasks = told.tasks
        #expect((300...700).contains(tasks.count))
        #expect(tasks.count { $0.money != nil } > 50)
        #expect(tasks.count { $0.result != nil } > 200)
        #expect(tasks.count { $0.moves > 0 } > 20)
        #expect(tasks.count { $0.status == .cancelled } >= 3)
        #expect(tasks.count { $0.status == .cancelled && $0.reason == nil } == 0)
        #expect(tasks.count { $0.status == .open && $0.due.day < told.now.day } >= 5)
        #expect(tasks.count { !$0.notes.isEmpty } >= 5)
        #expect(tasks.count { $0.author == told.cast.head && $0.assignee != told.cast.head } >= 15)
        #expect(tasks.count { $0.kind == nil && $0.title == nil } == 0)
        let moves = told.entries.filter { $0.verb == .move }
        #expect(moves.allSatisfy { $0.note != nil })
    }

    @Test("everybody at work has tasks today and in the next days", arguments: ["2026-11-25T08:30", "2026-11-23T11:00"])
    func ahead(moment: String) {
        let told = DemoMonthTold(Timestamp(iso: moment)!)
        let today = told.now.day
        for (id, member) in zip(1..., told.cast.members) where member.part != .viewer {
            let days = told.tasks.filter { $0.assignee == id }.map(\.due.day)
            #expect(member.part == .onLeave || days.contains(today), "\(member.part) has nothing today")
            #expect(days.contains { $0 > today && $0 <= today + 7 }, "\(member.part) has nothing ahead")
        }
    }

    @Test("missing phrases leave gaps, and break nothing")
    func wordless() {
        let cast = DemoCast(members: DemoMonthTold.members, clients: [], phrases: [:])
        let told = DemoMonthTold(Self.wednesday, cast: cast)
        #expect(told.tasks.count > 200)
        #expect(told.tasks.allSatisfy { $0.kind != nil && $0.client == nil })
        #expect(DemoMonthTold(Self.wednesday, cast: DemoCast(members: [], clients: [], phrases: [:])).tasks.isEmpty)
    }
}
