import Dates
import Testing
import Text

@testable import Department

@Suite("Closing and reopening") struct ClosingTests {
    @Test("closed with result and money, by the clock; closing twice is refused")
    func complete() throws {
        let office = try Office()
        let task = try office.add(.payment)
        let done = try #require(
            try office.at("2026-11-23T11:00").perform(
                .completeTasks(.ids([task.id]), Closing(result: "оплатили", money: Money(cents: 100)))
            ).change?.after.first)
        #expect(done.status == .done)
        #expect(done.result == "оплатили")
        #expect(done.money == Money(cents: 100))
        #expect(done.closed?.iso == "2026-11-23T11:00:00")
        #expect(try office.stored(task) == done)
        let again: [Command] = [
            .completeTasks(.ids([task.id]), Closing(result: nil, money: nil)), .cancelTasks(.ids([task.id]), reason: nil),
            .moveTasks(.ids([task.id]), to: .by(Duration(days: 1)), reason: nil), .assignTasks(.ids([task.id]), to: office.ivanov.id),
        ]
        for command in again { #expect(try office.perform(command).refusal == .alreadyClosed(task.id)) }
    }

    @Test("cancelled with a reason, in the task and in the journal")
    func cancel() throws {
        let office = try Office()
        let task = try office.add()
        #expect(try office.perform(.cancelTasks(.ids([task.id]), reason: "уехал")).change?.reason == "уехал")
        #expect(try office.stored(task).reason == "уехал")
        #expect(try office.store.journal(JournalQuery()).first?.note == "уехал")
    }

    @Test("reopened; what it was closed with stays in the journal; reopening an open task is refused")
    func reopen() throws {
        let office = try Office()
        let task = try office.add()
        #expect(try office.perform(.reopenTasks(.ids([task.id]))).refusal == .notClosed(task.id))
        let closed = Selection.matching(filter { $0.kind = .call })
        #expect(try office.perform(.reopenTasks(closed)).refusal != nil)
        try office.perform(.completeTasks(.ids([task.id]), Closing(result: "да", money: nil)))
        #expect(try office.perform(.reopenTasks(closed)).change?.after == [task])
    }

    @Test("no open task fits: offered as done, then entered and closed in one change")
    func recordAsDone() throws {
        let office = try Office()
        let wanted = filter {
            $0.kind = .call
            $0.client = .known(office.romashka.id)
            $0.when = When(iso: "2026-11-22")
        }
        let reply = try office.perform(.completeTasks(.matching(wanted), Closing(result: "да", money: nil)))
        guard case .recordAsDone(let new, let closing) = reply.question else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect(closing.result == "да")
        let done = try #require(try office.perform(.recordDone(new, closing)).change)
        #expect(done.verb == .completed)
        #expect(done.before.isEmpty)
        let task = try #require(done.after.first)
        #expect(task.status == .done && task.client == office.romashka.id && task.result == "да")
        #expect(task.due.iso == "2026-11-23")
        let entry = try #require(try office.store.journal(JournalQuery()).first)
        #expect(entry.note == "2026-11-22")
        #expect(entry.changes.count == 1)
    }

    @Test("no open task fits and no kind was said: refused")
    func nothingToRecord() throws {
        let wanted = filter { $0.name = TaskName(text: "расчет", parts: [.init(words: WordForm.all(in: "расчет"))]) }
        #expect(
            try Office().perform(.completeTasks(.matching(wanted), Closing(result: nil, money: nil))).refusal == .noMatchingTask(wanted))
    }

    @Test("required fields are asked for, in order, before anything changes")
    func regulation() throws {
        let office = try Office(regulation: Regulation(required: [.payment: [.amount, .client, .result]]))
        let task = try office.add(.payment, client: .known(office.romashka.id))
        #expect(
            try office.perform(.completeTasks(.ids([task.id]), Closing(result: nil, money: nil))).question
                == .missingField(.result, of: task.with { _ in }))
        let half = try office.perform(.completeTasks(.ids([task.id]), Closing(result: "да", money: nil))).question
        guard case .missingField(.amount, _) = half else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect(try office.stored(task) == task)
        #expect(try office.perform(.completeTasks(.ids([task.id]), Closing(result: "да", money: Money(cents: 5)))).change?.after.count == 1)
    }
}

extension TaskItem {
    func with(_ set: (inout TaskItem) -> Void) -> TaskItem {
        var copy = self
        set(&copy)
        return copy
    }
}

@Suite("Repeating tasks") struct RepeatingTests {
    @Test(
        "closing brings the next: the first after the later of its day and today",
        arguments: [
            ("FREQ=WEEKLY;BYDAY=FR", "2026-11-27T10:00", "2026-11-23T09:00", "2026-12-04T10:00"),
            ("FREQ=DAILY", "2026-11-23T10:00", "2026-11-26T09:00", "2026-11-27T10:00"),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "2026-11-23", "2026-12-08T09:00", "2026-12-21"),
            ("FREQ=DAILY;COUNT=2", "2026-11-24", "2026-11-23T09:00", "2026-11-25"),
        ])
    func next(rule: String, due: String, closed: String, next: String) throws {
        let office = try Office()
        let task = try office.add(.call, due, repeating: rule)
        let change = try #require(try office.at(closed).perform(.completeTasks(.ids([task.id]), Closing(result: "да", money: nil))).change)
        #expect(change.after.map(\.id) == [task.id])
        #expect(change.next.map(\.due.iso) == [next])
        let brought = try #require(change.next.first)
        #expect(brought.status == .open && brought.result == nil && brought.id != task.id)
        #expect(try office.store.count(filterOpen()) == 1)
    }

    private func filterOpen() -> TaskQuery {
        var query = TaskQuery(today: Office.monday)
        query.status = .open
        return query
    }

    @Test("the last task of a rule brings no next one", arguments: ["FREQ=DAILY;COUNT=1", "FREQ=DAILY;UNTIL=20261123"])
    func last(rule: String) throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-23", repeating: rule)
        #expect(try office.perform(.completeTasks(.ids([task.id]), Closing(result: nil, money: nil))).change?.next == [])
    }

    @Test("cancelling brings the next task too; moving and «больше не повторяй» don't")
    func others() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-23", repeating: "FREQ=DAILY")
        let moved = try office.perform(.moveTasks(.ids([task.id]), to: .by(Duration(days: 7)), reason: nil)).change
        #expect(moved?.next == [] && moved?.after.first?.recurrence != nil)
        var edit = TaskEdit()
        edit.stopsRepeating = true
        #expect(try office.perform(.editTasks(.ids([task.id]), edit)).change?.after.first?.recurrence == nil)
        #expect(try office.perform(.undo).reverted?.tasks.first?.recurrence != nil)
        #expect(try office.perform(.cancelTasks(.ids([task.id]), reason: nil)).change?.next.map(\.due.iso) == ["2026-12-01"])
        #expect(try office.perform(.reopenTasks(.ids([task.id]))).change?.after.first?.recurrence == nil)
    }

    @Test("undoing a closing removes the next task again")
    func undone() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-23", repeating: "FREQ=DAILY")
        try office.perform(.completeTasks(.ids([task.id]), Closing(result: nil, money: nil)))
        let reverted = try #require(try office.perform(.undo).reverted)
        #expect(reverted.tasks == [task])
        #expect(reverted.removed.map(\.due.iso) == ["2026-11-24"])
    }
}

@Suite("Moving") struct MovingTests {
    @Test(
        "where it goes, and whether that counts as a move",
        arguments: [
            ("2026-11-27", "2026-11-27T15:00", 1), ("2026-11-23", "2026-11-23T15:00", 0), ("2026-11-27T10:00", "2026-11-27T10:00", 1),
            ("T16:00", "2026-11-24T16:00", 0), ("T09:00", "2026-11-24T09:00", 0), ("/2026-11-27", "2026-11-27T15:00", 1),
            ("2026-11-30/2026-12-06", "2026-12-04T15:00", 1), ("2026-11-25T10:00/2026-11-25T11:30", "2026-11-25T10:00", 1),
            ("2026-11-24T18:00", "2026-11-24T18:00", 0),
        ])
    func to(said: String, due: String, moves: Int) throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24T15:00")
        let moved = try #require(
            try office.perform(.moveTasks(.ids([task.id]), to: .to(When(iso: said)!), reason: nil)).change?.after.first)
        #expect(moved.due.iso == due)
        #expect(moved.moves == moves)
        #expect(moved.duration == (said.contains("11:30") ? 90 : nil))
    }

    @Test(
        "by a step; one that is overdue is put off from today",
        arguments: [
            ("2026-11-24T15:00", "P1D", "2026-11-25T15:00", 1), ("2026-11-24T15:00", "PT1H", "2026-11-24T16:00", 0),
            ("2026-11-24T15:00", "-P1D", "2026-11-23T15:00", 0), ("2026-11-24T23:30", "PT1H", "2026-11-25T00:30", 1),
            ("2026-11-24", "PT1H", "2026-11-24T10:00", 0), ("2026-11-23", "PT2H", "2026-11-23T11:00", 0),
            ("2026-11-20T10:00", "P1D", "2026-11-24T10:00", 1), ("2026-11-30", "P1M", "2026-12-30", 1),
        ])
    func by(due: String, step: String, expected: String, moves: Int) throws {
        let office = try Office().at("2026-11-20T09:00")
        let task = try office.add(.call, due)
        let command = Command.moveTasks(.ids([task.id]), to: .by(Duration(iso: step)!), reason: "занят")
        let change = try #require(try office.at("2026-11-23T09:00").perform(command).change)
        #expect(change.after.map(\.due.iso) == [expected])
        #expect(change.after.map(\.moves) == [moves])
        #expect(change.reason == "занят")
        #expect(try office.store.journal(JournalQuery()).first?.note == "занят")
    }

    @Test(
        "onto a past day: asked, never taken", arguments: [NewTime.to(.day(Day(2026, 11, 20)!)), .by(Duration(days: 2, isNegative: true))])
    func past(time: NewTime) throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24")
        let day = try #require(try office.perform(.moveTasks(.ids([task.id]), to: time, reason: nil)).question)
        guard case .pastDay = day else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect(try office.stored(task) == task)
    }

    @Test("moved to where it is: nothing is written")
    func idle() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24")
        let lines = try office.store.journal(JournalQuery()).count
        let change = try office.perform(.moveTasks(.ids([task.id]), to: .to(.day(task.due.day)), reason: nil)).change
        #expect((change?.same, change?.after, change?.entry) == ([task], [], nil))
        #expect(try office.store.journal(JournalQuery()).count == lines)
    }
}

@Suite("Editing, giving, noting") struct EditingTests {
    @Test("only what was said changes")
    func edit() throws {
        let office = try Office()
        let task = try office.add(.call, "2026-11-24")
        var edit = TaskEdit()
        (edit.title, edit.priority, edit.client) = ("Обсудить цены", .high, .new(name: "Вега"))
        let edited = try #require(try office.perform(.editTasks(.ids([task.id]), edit)).change?.after.first)
        let vega = try #require(try office.store.client(nameKey: "вега"))
        #expect(edited == task.with { ($0.title, $0.priority, $0.client) = ("Обсудить цены", .high, vega.id) })
    }

    @Test("given to a colleague, noted, shown in a card with its history")
    func card() throws {
        let office = try Office()
        let task = try office.add()
        try office.perform(.noteTasks(.ids([task.id]), text: "перезвонить"))
        try office.perform(.assignTasks(.ids([task.id]), to: office.petrova.id))
        let card = try #require(try office.perform(.showTasks(.ids([task.id]))).cards?.first)
        #expect(card.task.notes == ["перезвонить"])
        #expect(card.task.assignee == office.petrova.id)
        #expect(card.history.map(\.verb) == [.add, .note, .assign])
    }

    @Test("refused: an empty note, no duration, no such person")
    func refused() throws {
        let office = try Office()
        let task = try office.add()
        #expect(try office.perform(.noteTasks(.ids([task.id]), text: " \n")).refusal == .invalidValue(field: "text"))
        var edit = TaskEdit()
        edit.duration = -5
        #expect(try office.perform(.editTasks(.ids([task.id]), edit)).refusal == .invalidValue(field: "duration"))
        #expect(try office.perform(.assignTasks(.ids([task.id]), to: 99)).refusal == .noSuchPerson)
    }
}
