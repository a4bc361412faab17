import Dates
import Testing

@testable import Department

@Suite("Undo and redo") struct UndoTests {
    @Test("undo step by step, then redo step by step")
    func steps() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24T09:00")
        let moved = try #require(try office.perform(.moveTasks(.ids([task.id]), to: .by(Duration(days: 1)), reason: nil)).change?.after)
        #expect(try office.perform(.redo).refusal == .nothingToRedo)
        #expect(try office.perform(.undo).reverted?.tasks == [task])
        #expect(try office.perform(.undo).reverted?.removed == [task])
        #expect(try office.store.task(task.id) == nil)
        #expect(try office.perform(.undo).refusal == .nothingToUndo)
        #expect(try office.perform(.redo).reverted?.tasks == [task])
        #expect(try office.perform(.redo).reverted?.tasks == moved)
        #expect(try office.perform(.redo).refusal == .nothingToRedo)
        #expect(try office.perform(.undo).reverted?.tasks == [task])
    }

    @Test("an undone move doesn't count as a move")
    func moves() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24")
        let move = Command.moveTasks(.ids([task.id]), to: .by(Duration(days: 1)), reason: nil)
        try office.perform(move)
        try office.perform(.undo)
        #expect(try office.perform(move).change?.after.first?.moves == 1)
    }

    @Test("only the speaker's own changes are undone; each undo is a journal entry")
    func own() throws {
        let office = try Office()
        let task = try office.add(.call)
        #expect(try office.perform(.undo, by: office.petrova).refusal == .nothingToUndo)
        try office.perform(.undo)
        let entries = try office.store.journal(JournalQuery())
        #expect(entries.prefix(2).map(\.verb) == [.undo, .add])
        #expect(entries[0].reverts == entries[1].sequence)
        #expect(entries[0].changes == [.task(before: task, after: nil)])
    }

    @Test("refused if somebody else has changed the thing since, with who and when")
    func changedSince() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24")
        try office.at("2026-11-23T10:00").perform(.noteTasks(.ids([task.id]), text: "x"), by: office.orlova)
        let obstacle = Obstacle(
            actor: office.orlova.id, at: Timestamp(iso: "2026-11-23T10:00")!, verb: .note,
            change: .task(before: task, after: try office.stored(task)))
        #expect(try office.at("2026-11-23T11:00").perform(.undo).refusal == .changedSince(obstacle))
        #expect(try office.stored(task).notes == ["x"])
        try office.perform(.undo, by: office.orlova)
        #expect(try office.perform(.undo).reverted?.removed == [task])
    }

    @Test("a change of an earlier day is named and asked about; opening a day is no change")
    func older() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-30")
        try office.at("2026-11-24T09:00").perform(.planDay(nil))
        guard case .confirmUndo(let entry, lines: 1) = try office.perform(.undo).question else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect(entry.verb == .add)
        #expect(try office.stored(task) == task)
        #expect(try office.perform(.undo, confirmed: true).reverted?.removed == [task])
    }

    @Test("a client that was entered along is removed too, unless others use it by now")
    func newClient() throws {
        let office = try Office()
        try office.add(client: .new(name: "Вега"))
        try office.perform(.undo)
        #expect(try office.store.client(nameKey: "вега") == nil)
        try office.perform(.redo)
        let vega = try #require(try office.store.client(nameKey: "вега"))
        try office.add(client: .known(vega.id), by: office.orlova)
        try office.perform(.undo)
        #expect(try office.store.client(nameKey: "вега") == vega)
        #expect(try office.perform(.redo).reverted?.tasks.first?.client == vega.id)
    }

    @Test("a change that is more than a page of entries back")
    func pages() throws {
        let office = try Office()
        let tasks = try (0..<40).map { try office.add(.call, title: "\($0)") }
        for task in tasks.reversed() { #expect(try office.perform(.undo).reverted?.removed == [task]) }
        #expect(try office.perform(.undo).refusal == .nothingToUndo)
        for task in tasks { #expect(try office.perform(.redo).reverted?.tasks == [task]) }
    }
}

@Suite("Corrections") struct CorrectionTests {
    private func move(_ task: TaskItem, _ said: String) -> Command {
        .moveTasks(.ids([task.id]), to: said.hasPrefix("P") ? .by(Duration(iso: said)!) : .to(When(iso: said)!), reason: nil)
    }

    @Test("of an added task: the day, then the hour alone; no move is counted, the number stays")
    func ofAdd() throws {
        let office = try Office()
        let task = try office.add(.meeting, "2026-11-24T10:00")
        let day = try #require(try office.perform(.correct([move(task, "2026-11-27")])).change)
        #expect(day.verb == .corrected)
        #expect(day.after.map(\.due.iso) == ["2026-11-27T10:00"])
        let hour = try #require(try office.perform(.correct([move(task, "T16:00")])).change?.after.first)
        #expect(hour == task.with { $0.due = Due(Day(2026, 11, 27)!, TimeOfDay(16)) })
        #expect(try office.perform(.undo).reverted?.removed == [hour])
        #expect(try office.perform(.undo).refusal == .nothingToUndo)
        #expect(try office.perform(.redo).reverted?.tasks == [hour])
    }

    @Test(
        "of a move: counted once, from where the task stood first",
        arguments: [
            ("2026-11-26", "2026-11-27", "2026-11-27T10:00", 1), ("2026-11-26", "2026-11-24", "2026-11-24T10:00", 0),
            ("P1D", "P7D", "2026-12-01T10:00", 1), ("2026-11-26T12:00", "T15:00", "2026-11-26T15:00", 1),
        ])
    func ofMove(first: String, second: String, due: String, moves: Int) throws {
        let office = try Office()
        let task = try office.add(.meeting, "2026-11-24T10:00")
        try office.perform(move(task, first))
        let corrected = try #require(try office.perform(.correct([move(task, second)])).change?.after.first)
        #expect(corrected.due.iso == due)
        #expect(corrected.moves == moves)
        #expect(try office.perform(.undo).reverted?.tasks == [task])
        #expect(try office.perform(.redo).reverted?.tasks == [corrected])
    }

    @Test("another task altogether, and another person: the number stays")
    func replaced() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24", by: office.orlova)
        var new = NewTask()
        (new.kind, new.due) = (.email, .day(Day(2026, 11, 25)!))
        let replaced = try #require(try office.perform(.correct([.addTask(new)]), by: office.orlova).change?.after)
        #expect(replaced == [task.with { ($0.kind, $0.due) = (.email, Due(Day(2026, 11, 25)!)) }])
        let both = Command.correct([.assignTasks(.ids([task.id]), to: office.petrova.id), move(task, "2026-11-26")])
        let given = try #require(try office.perform(both, by: office.orlova).change)
        #expect(given.after.map(\.assignee) == [office.petrova.id])
        #expect(given.after.map(\.due.iso) == ["2026-11-26"])
        #expect(given.before == replaced)
    }

    @Test("nothing to correct: no change today, or none at all")
    func nothing() throws {
        let office = try Office()
        #expect(try office.perform(.correct([.undo])).refusal == .nothingToUndo)
        let task = try office.add(.call, "2026-11-30")
        #expect(try office.at("2026-11-24T09:00").perform(.correct([move(task, "2026-11-27")])).refusal == .nothingToUndo)
    }
}
