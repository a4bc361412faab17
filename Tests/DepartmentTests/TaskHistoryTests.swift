import Dates
import Storage
import Testing

@testable import Department

@Suite("Histories of tasks") struct TaskHistoryTests {
    private let monday = Day(2026, 11, 23)!, tuesday = Day(2026, 11, 24)!, wednesday = Day(2026, 11, 25)!

    private func history(of task: TaskItem, in office: Office) throws -> TaskHistory? {
        let days = office.now.day - 30...office.now.day + 30
        return try office.store.histories(dueOn: days, of: nil).first { $0.id == task.id }
    }

    /// Another store given the same journal has the same histories, also after it rebuilds them.
    private func checkRecount(_ office: Office) throws {
        let days = Office.monday - 60...Office.monday + 60
        let kept = try office.store.histories(dueOn: days, of: nil)
        let other = try SQLiteStore.inMemory()
        var journal = JournalQuery()
        journal.after = 0
        for entry in try office.store.journal(journal) { _ = try other.commit(entry) }
        #expect(try other.histories(dueOn: days, of: nil) == kept)
        try other.rebuildTaskHistories()
        #expect(try other.histories(dueOn: days, of: nil) == kept)
    }

    @Test("a change keeps the state before it; a note or an hour does not")
    func changes() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        try office.at("2026-11-23T10:00").perform(.noteTasks(.ids([task.id]), text: "просили позже"))
        try office.move(task, to: "2026-11-23T15:00", at: "2026-11-23T11:00")
        #expect(try history(of: task, in: office)?.past == [])
        try office.move(task, to: "2026-11-24", at: "2026-11-23T12:00")
        try office.close(task, at: "2026-11-24T12:00")
        let history = try #require(try history(of: task, in: office))
        #expect(history.past.map(\.until.iso) == ["2026-11-23T12:00:00", "2026-11-24T12:00:00"])
        #expect(history.past.map { $0.state?.due } == [monday, tuesday])
        #expect(history.past.map { $0.state?.status } == [.open, .open])
        #expect(history.now?.status == .done)
        try checkRecount(office)
    }

    @Test(
        "how it stood just before a moment",
        arguments: [
            ("2026-11-23T09:00", nil), ("2026-11-23T09:00:01", "2026-11-23"), ("2026-11-23T12:00", "2026-11-23"),
            ("2026-11-23T12:00:01", "2026-11-24"), ("2026-12-01", "2026-11-24"),
        ] as [(String, String?)])
    func before(moment: String, due: String?) throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        try office.move(task, to: "2026-11-24", at: "2026-11-23T12:00")
        let history = try #require(try history(of: task, in: office))
        #expect(history.state(before: Timestamp(iso: moment)!)?.due.iso == due)
    }

    @Test("an undo on the same day erases the change; one on a later day is a change of its own")
    func undone() throws {
        for (day, rows) in [("2026-11-23T12:30", 0), ("2026-11-24T09:30", 2)] {
            let office = try Office()
            let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
            try office.move(task, to: "2026-11-25", at: "2026-11-23T12:00")
            try office.at(day).perform(.undo, confirmed: true)
            let history = try #require(try history(of: task, in: office))
            #expect(history.past.count == rows)
            #expect(history.now?.due == monday)
            try checkRecount(office)
        }
    }

    @Test("a redo that is undone leaves nothing")
    func redone() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        try office.move(task, to: "2026-11-25", at: "2026-11-23T12:00")
        try office.at("2026-11-23T12:01").perform(.undo)
        try office.at("2026-11-23T12:02").perform(.redo)
        #expect(try history(of: task, in: office)?.past.map(\.until.iso) == ["2026-11-23T12:02:00"])
        try checkRecount(office)
        try office.at("2026-11-23T12:03").perform(.undo)
        #expect(try history(of: task, in: office)?.past == [])
        try checkRecount(office)
    }

    @Test("a correction replaces the move it corrects, and an undo takes back both")
    func corrected() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        try office.move(task, to: "2026-11-24", at: "2026-11-23T12:00")
        let meant = Command.moveTasks(.ids([task.id]), to: .to(When(iso: "2026-11-25")!), reason: nil)
        try office.at("2026-11-23T12:01").perform(.correct([meant]))
        let history = try #require(try history(of: task, in: office))
        #expect(history.past.map(\.until.iso) == ["2026-11-23T12:00:00"])
        #expect(!history.wasDue(on: tuesday, until: Timestamp(iso: "2026-11-25")!))
        #expect(history.now?.due == wednesday)
        try checkRecount(office)
        try office.at("2026-11-23T12:02").perform(.undo)
        #expect(try self.history(of: task, in: office)?.past == [])
        try checkRecount(office)
    }

    @Test("a corrected new task counts as entered in its corrected form")
    func correctedAdd() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-24", at: "2026-11-23T09:00")
        var meant = NewTask()
        (meant.kind, meant.due) = (.call, When(iso: "2026-11-25"))
        try office.at("2026-11-23T09:01").perform(.correct([.addTask(meant)]))
        #expect(
            try history(of: task, in: office) == TaskHistory(id: task.id, entered: task.created, now: TaskState(try office.stored(task))))
        try checkRecount(office)
    }

    @Test("an undone add leaves nothing on its day; on a later day, the days before keep it")
    func removed() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        try office.at("2026-11-23T09:01").perform(.undo)
        #expect(try history(of: task, in: office) == nil)
        try office.at("2026-11-23T09:02").perform(.redo)
        #expect(try history(of: task, in: office)?.past == [])
        try office.at("2026-11-24T09:00").perform(.undo, confirmed: true)
        let gone = try #require(try history(of: task, in: office))
        #expect(gone.now == nil)
        #expect(gone.state(before: Timestamp(iso: "2026-11-24")!)?.due == monday)
        try checkRecount(office)
        try office.at("2026-11-25T09:00").perform(.redo, confirmed: true)
        let back = try #require(try history(of: task, in: office))
        #expect(back.state(before: Timestamp(iso: "2026-11-25T08:00")!) == nil)
        #expect(back.now?.due == monday)
        try checkRecount(office)
    }

    @Test("tasks imported as closed are in no figure")
    func history() throws {
        let office = try Office()
        var old = TaskItem(
            kind: .payment, assignee: office.ivanov.id, due: Due(monday), status: .done, author: office.orlova.id, created: office.now,
            closed: office.now, isHistory: true)
        old.money = Money(cents: 100)
        _ = try office.store.commit(
            JournalEntry(at: office.now, clockWasSet: true, actor: nil, verb: .importTasks, changes: [.task(before: nil, after: old)]))
        #expect(try office.store.histories(dueOn: monday...monday, of: nil).isEmpty)
        #expect(try office.store.done(by: office.ivanov.id, on: monday...monday).isEmpty)
    }

    @Test("the histories of one person are those among all")
    func ofOne() throws {
        let office = try Office()
        let task = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        let other = try office.add(on: "2026-11-23", at: "2026-11-23T09:00", for: office.petrova)
        try office.move(task, to: "2026-11-25", at: "2026-11-23T12:00")
        try office.at("2026-11-23T13:00").perform(.assignTasks(.ids([task.id]), to: office.petrova.id), by: office.orlova)
        let all = try office.store.histories(dueOn: monday...monday, of: nil)
        #expect(all.map(\.id) == [task.id, other.id])
        #expect(try office.store.histories(dueOn: monday...monday, of: office.petrova.id) == all)
        #expect(try office.store.histories(dueOn: monday...monday, of: office.ivanov.id) == [all[0]])
        #expect(try office.store.histories(leftOpenAtEndOf: monday, of: office.petrova.id).map(\.id) == [other.id])
    }
}
