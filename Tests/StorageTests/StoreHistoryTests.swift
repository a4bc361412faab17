import Dates
import Department
import Dialogue
import StoreSupport
import Testing

@Suite("What every store knows of the past") struct StoreHistoryTests {
    private func at(_ day: Int, _ hour: Int = 12) -> Timestamp { Timestamp(Moment(monday + day, TimeOfDay(hour)!)) }

    /// Two tasks of the first person, due on Monday: one is moved to Wednesday on Tuesday, one is given to the second and closed on Monday.
    private func moved(_ kind: StoreKind) throws -> any DialogueStore {
        let store = try staffed(kind)
        let first = try store.add(task()), second = try store.add(task(.visit))
        var given = second
        given.assignee = 2
        _ = try store.commit(entry([.task(before: second, after: given)], by: 1, at: at(0, 10), .assign))
        var done = given
        (done.status, done.closed, done.result) = (.done, at(0), "да")
        _ = try store.commit(entry([.task(before: given, after: done)], by: 2, at: at(0), .complete))
        var late = first
        late.due = Due(monday + 2)
        _ = try store.commit(entry([.task(before: first, after: late)], by: 1, at: at(1), .move))
        return store
    }

    @Test("states that tasks left behind", arguments: StoreKind.allCases)
    func histories(kind: StoreKind) throws {
        let store = try moved(kind)
        let all = try store.histories(dueOn: monday...monday, of: nil)
        #expect(all.map(\.id) == [1, 2])
        #expect(all.map { $0.past.map(\.until) } == [[at(1)], [at(0, 10), at(0)]])
        #expect(all.map { $0.past.map(\.state?.assignee) } == [[1], [1, 2]])
        #expect(all.map(\.now?.due) == [monday + 2, monday])
        #expect(try store.histories(dueOn: monday...monday, of: 2).map(\.id) == [2])
        #expect(try store.histories(dueOn: monday...monday, of: 1).map(\.id) == [1, 2])
        #expect(try store.histories(dueOn: monday + 2...monday + 2, of: nil).map(\.id) == [1])
        #expect(try store.histories(leftOpenAtEndOf: monday, of: nil).map(\.id) == [1])
        #expect(try store.histories(leftOpenAtEndOf: monday, of: 2).isEmpty)
        #expect(try store.histories(leftOpenAtEndOf: monday + 1, of: 1).isEmpty)
        #expect(try store.histories(leftOpenAtEndOf: monday + 2, of: 1).map(\.id) == [1])
    }

    @Test("an undo on the same day leaves nothing behind", arguments: StoreKind.allCases)
    func undone(kind: StoreKind) throws {
        let store = try staffed(kind)
        let added = try store.add(task())
        var late = added
        late.due = Due(monday + 2)
        let move = try store.commit(entry([.task(before: added, after: late)], by: 1, at: at(0), .move))
        var undo = entry([.task(before: late, after: added)], by: 1, at: at(0), .undo)
        undo.reverts = move.sequence
        _ = try store.commit(undo)
        #expect(try store.histories(dueOn: monday...monday, of: nil).map(\.past) == [[]])
    }

    @Test("what was closed and what was entered, in order", arguments: StoreKind.allCases)
    func closedAndEntered(kind: StoreKind) throws {
        let store = try moved(kind)
        #expect(try store.done(by: 2, on: monday...monday).map(\.id) == [2])
        #expect(try store.done(by: 1, on: monday...monday + 5).isEmpty)
        #expect(try store.done(by: 2, on: monday + 1...monday + 5).isEmpty)
        let entered = [1, 2].map { TaskEntry(task: $0, author: 1, assignee: 1, at: nine) }
        #expect(try store.entries(by: [2, 1], on: monday...monday) == entered)
        #expect(try store.entries(by: [2], on: monday...monday).isEmpty)
        #expect(try store.entries(by: [1], on: monday + 1...monday + 1).isEmpty)
    }

    @Test("snapshots are kept by person and day until a change makes them stale", arguments: StoreKind.allCases)
    func snapshots(kind: StoreKind) throws {
        let store = try moved(kind)
        let days = [-1, 0].map { day in
            DaySnapshot(
                person: 2, day: monday + day, opened: 540, onTime: Share(1, of: 2), plannedTasks: 1, plannedMinutes: 30, missed: [1])
        }
        var work = [-1, 0].map { WorkSnapshot(person: 2, day: monday + $0) }
        (work[1].ahead, work[1].flaws) = (Share(1, of: 1), [2])
        try store.keep(days)
        try store.keep(work)
        let range = monday - 9...monday
        #expect(try store.daySnapshots(of: 2, on: range) == days)
        #expect(try store.workSnapshots(of: 2, on: range) == work)
        #expect(try store.daySnapshots(of: 1, on: range).isEmpty)
        let done = try #require(try store.task(2))
        var other = done
        other.result = "нет"
        _ = try store.commit(entry([.task(before: done, after: other)], by: 2, at: at(0), .edit))
        #expect(try store.daySnapshots(of: 2, on: range) == [days[0]])
        #expect(try store.workSnapshots(of: 2, on: range) == [work[0]])
    }
}
