import Dates
import Testing

@testable import Department

@Suite("Questions about tasks, and lists of several days") struct TaskQuestionTests {
    /// Ivanov: a call to Romashka done on Friday, a meeting with her on Tuesday at 15:00, an overdue payment of Vektor; Petrova: an urgent
    /// visit on Thursday.
    private func office() throws -> Office {
        let office = try Office().at("2026-11-20T09:00")
        let call = try office.add(.call, "2026-11-20T10:00", client: .known(office.romashka.id))
        try office.perform(.completeTasks(.ids([call.id]), Closing(result: "ждут КП", money: nil)))
        try office.add(.payment, "2026-11-20", client: .known(office.vektor.id))
        try office.at("2026-11-23T09:00").add(.meeting, "2026-11-24T15:00", client: .known(office.romashka.id))
        var visit = NewTask()
        (visit.kind, visit.due, visit.priority, visit.client) = (.visit, When(iso: "2026-11-26"), .high, .known(office.zakharov.id))
        try office.perform(.addTask(visit), by: office.petrova)
        return office
    }

    private func list(
        _ question: TaskQuestion?, _ office: Office, by person: Person? = nil, _ set: (inout TaskFilter) -> Void
    ) throws -> TaskList {
        try #require(try office.perform(.listTasks(filter(set), question), by: person ?? office.orlova).list)
    }

    @Test("what was done is told with the last time, and what is planned where nothing was") func done() throws {
        let office = try office()
        let called = try list(.whether, office) { ($0.kind, $0.client, $0.status) = (.call, .known(office.romashka.id), .done) }
        #expect(called.answer?.last?.result == "ждут КП" && called.answer?.count == 1)
        let thisWeek = try list(.whether, office) {
            ($0.kind, $0.client, $0.status) = (.call, .known(office.romashka.id), .done)
            $0.when = When(iso: "2026-11-23/2026-11-29")
        }
        #expect(thisWeek.tasks.isEmpty && thisWeek.answer?.count == 0 && thisWeek.answer?.last?.kind == .call)
        let met = try list(.last, office) { ($0.kind, $0.client, $0.status) = (.meeting, .known(office.romashka.id), .done) }
        #expect(met.answer?.last == nil && met.answer?.next?.kind == .meeting)
    }

    @Test("the next one passes over what is overdue, unless nothing else is open") func next() throws {
        let office = try office()
        let meeting = try list(.next, office) { ($0.kind, $0.client) = (.meeting, .known(office.romashka.id)) }
        #expect(meeting.answer?.next?.due.iso == "2026-11-24T15:00")
        #expect(try list(.next, office) { $0.isWholeTeam = true }.answer?.next?.kind == .meeting)
        #expect(try list(.next, office) { $0.client = .known(office.vektor.id) }.answer?.next?.kind == .payment)
    }

    @Test("a head with nothing of their own hears the department's number, and what is urgent there") func head() throws {
        let office = try office()
        #expect(try list(nil, office) { _ in }.teamTotal == 3)
        #expect(try list(nil, office) { $0.when = When(iso: "2026-11-24T15:00") }.teamTotal == 1)
        #expect(try list(nil, office, by: office.gromov) { _ in }.teamTotal == nil)
        let urgent = try list(.urgent, office) { $0.priority = .high }
        #expect(urgent.tasks.compactMap(\.kind) == [.payment, .visit])
        #expect(urgent.answer?.team == DirectAnswer.Urgent(overdue: 1, marked: 1) && urgent.answer?.count == 0)
        let own = try list(.urgent, office, by: office.ivanov) { $0.priority = .high }
        #expect(own.tasks.compactMap(\.kind) == [.payment] && own.answer?.team == nil)
    }

    @Test("the largest sum; how often tasks were moved, and whose they are") func largest() throws {
        let office = try office()
        let small = try office.add(.payment, "2026-11-25"), large = try office.add(.payment, "2026-11-25")
        let foreign = try office.add(.payment, "2026-11-26")
        for (task, money) in [(small, Money(cents: 5_00)), (large, Money(cents: 70_00)), (foreign, Money(cents: 900_00, currency: "USD"))] {
            var edit = TaskEdit()
            edit.money = money
            try office.perform(.editTasks(.ids([task.id]), edit))
        }
        #expect(try list(.largest, office) { ($0.kind, $0.isWholeTeam) = (.payment, true) }.answer?.dearest?.id == large.id)
        #expect(try list(.largest, office) { ($0.kind, $0.isWholeTeam) = (.call, true) }.answer?.dearest == nil)
        #expect(try list(.moves, office) { $0.isWholeTeam = true }.answer?.count == 0)
        try office.perform(.moveTasks(.ids([small.id]), to: .by(Duration(days: 1)), reason: nil))
        let moved = try list(.moves, office) { $0.isWholeTeam = true }
        #expect(moved.tasks.map(\.id) == [small.id] && moved.answer?.moves == 1)
        let people = try list(.people, office) { $0.isWholeTeam = true }.answer?.people ?? []
        #expect(people.map(\.count).reduce(0, +) == 6)
    }

    @Test("sums by currency, never added up; clients by roubles, the largest first") func sums() {
        let sums: [(Int, String?, Int?)] = [
            (300_00, nil, 1), (50_50, "RUB", 1), (900_00, "USD", 2), (400_00, nil, 3), (100_00, nil, nil), (70_00, nil, 4),
        ]
        var tasks = sums.enumerated().map { number, row in
            var task = TaskItem(id: number, kind: .payment, assignee: 2, due: Due(Office.monday), author: 1, created: .latest)
            (task.money, task.client) = (Money(cents: row.0, currency: row.1), row.2)
            return task
        }
        tasks.append(TaskItem(id: 9, kind: .call, assignee: 2, due: Due(Office.monday), author: 1, created: .latest))
        let summary = MoneySummary(of: tasks)
        #expect(summary.count == 7 && summary.unpriced == 1)
        #expect(summary.sums == [Money(cents: 920_50), Money(cents: 900_00, currency: "USD")])
        #expect(summary.clients.map(\.client) == [3, 1, nil])
        #expect(summary.clients.map { $0.sums.map(\.cents) } == [[400_00], [350_50], [100_00]])
        #expect(summary.kinds.map(\.kind) == [.payment, .call] && summary.kinds.map(\.count) == [6, 1])
    }

    @Test("a head with nothing of their own sees the department's list, and its sum; a question about number stays their own")
    func department() throws {
        let office = try office()
        let open = try list(nil, office) { $0.kind = .payment }
        #expect(open.tasks.compactMap(\.kind) == [.payment] && open.filter.isWholeTeam)
        #expect(open.money == nil)
        #expect(try list(.number, office) { _ in }.tasks.isEmpty)
        #expect(try list(.debtors, office, by: office.petrova) { ($0.kind, $0.status) = (.payment, .open) }.tasks.isEmpty)
        #expect(try list(.debtors, office) { ($0.kind, $0.status) = (.payment, .open) }.tasks.count == 1)
    }

    @Test("what closes is the contracts and the payments of those days") func closing() throws {
        let office = try office()
        try office.add(.contract, "2026-11-25", client: .known(office.vektor.id))
        try office.add(.payment, "2026-11-24", client: .known(office.vektor.id))
        try office.add(.payment, "2026-12-01", client: .known(office.vektor.id))
        let closing = try list(.closing, office) {
            ($0.isWholeTeam, $0.kind, $0.when) = (true, .contract, When(iso: "2026-11-23/2026-11-29"))
        }
        #expect(closing.tasks.compactMap(\.kind) == [.payment, .contract])
        #expect(closing.money?.count == 2)
    }

    @Test("who has overdue tasks is told by name to those who see all") func people() throws {
        let office = try office()
        let late = try list(.people, office) { ($0.isWholeTeam, $0.status) = (true, .overdue) }
        #expect(late.answer?.people == [DirectAnswer.PersonCount(person: office.ivanov.id, count: 1)])
        let seen = try list(.people, office, by: office.petrova) { ($0.isWholeTeam, $0.status) = (true, .overdue) }
        #expect(seen.answer?.people == [] && seen.answer?.isPartial == true)
    }

    @Test("a person's week is told by days, with minutes against working hours") func days() throws {
        let office = try office()
        try office.perform(.management(.setAbsence(office.ivanov.id, When(iso: "2026-11-25"))), by: office.orlova)
        let week = try list(nil, office) { ($0.assignee, $0.when) = (office.ivanov.id, When(iso: "2026-11-23/2026-11-29")) }
        guard case .days(let days) = week.days else { throw Missing() }
        #expect(days.map(\.day.dayOfMonth) == [23, 24, 25, 26, 27] && days.map(\.tasks) == [0, 1, 0, 0, 0])
        #expect(days[1].minutes == 60 && days[1].capacity == 480 && days[2].isAbsent && days[2].capacity == nil)
        let calls = try list(nil, office) {
            ($0.assignee, $0.kind, $0.when) = (office.ivanov.id, .meeting, When(iso: "2026-11-23/2026-11-29"))
        }
        #expect(calls.days == .days([DaySummary(day: Day(2026, 11, 24)!, tasks: 1, minutes: 60)]))
    }

    @Test("the team's week is a table for those who see all", arguments: ["2026-11-23/2026-11-29", "2026-11-23/2026-12-06"])
    func table(when: String) throws {
        let office = try office()
        try office.perform(.management(.setAbsence(office.petrova.id, When(iso: "2026-11-25"))), by: office.orlova)
        let week = try list(nil, office) { ($0.isWholeTeam, $0.when) = (true, When(iso: when)) }
        guard case .table(let table) = week.days else { throw Missing() }
        #expect(table.rows.map(\.person) == [office.ivanov.id, office.petrova.id] && week.tasks.count == 2)
        #expect(table.rows[0].cells[1] == DaySummary(day: Day(2026, 11, 24)!, tasks: 1, minutes: 60))
        #expect(table.rows[1].cells[2].isAbsent && table.rows[1].cells[3].minutes == 120)
        let seen = try list(nil, office, by: office.ivanov) { ($0.isWholeTeam, $0.when) = (true, When(iso: when)) }
        if case .table = seen.days { Issue.record("a manager sees colleagues' days") }
    }

    @Test("longer times and closed tasks stay a list", arguments: ["2026-11-23/2026-12-20", "2026-11-24", "2026-11-23/"])
    func lists(when: String) throws {
        let office = try office()
        #expect(try list(nil, office) { ($0.isWholeTeam, $0.when) = (true, When(iso: when)) }.days == nil)
        let done = try list(nil, office) { ($0.isWholeTeam, $0.when, $0.status) = (true, When(iso: "2026-11-16/2026-11-22"), .done) }
        #expect(done.days == nil && done.tasks.count == 1)
    }

    @Test(
        "whether somebody is free at an hour, and when that day",
        arguments: [
            ("2026-11-24T15:30", "busyAt"), ("2026-11-24T14:00", "freeAt"), ("2026-11-24T14:00/2026-11-24T15:10", "busyAt"),
            ("2026-11-24", "freeHours"), ("2026-11-27", "freeAllDay"), ("2026-11-25", "away"), ("2026-11-28", "dayOff"),
        ])
    func free(when: String, note: String) throws {
        let office = try office()
        try office.perform(.management(.setAbsence(office.ivanov.id, When(iso: "2026-11-25"))), by: office.orlova)
        let query = ReportQuery(.load, person: office.ivanov.id, when: When(iso: when))
        let answer = try #require(try office.perform(.report(query), by: office.orlova).report?.answer)
        #expect(answer.map(\.key) == [note])
        if note == "away" { #expect(answer[0].values["back"] == .day(Day(2026, 11, 26)!)) }
        if note == "freeHours" {
            #expect(answer[0].values["hours"] == .list([.text("09:00–13:00"), .text("14:00–15:00"), .text("16:00–18:00")]))
        }
    }

    @Test("who is at work") func present() throws {
        let office = try office()
        let all = try office.perform(.management(.listPresent(nil)), by: office.gromov).report
        #expect(all?.answer.map(\.key) == ["everybody"])
        try office.perform(.management(.setAbsence(office.petrova.id, When(iso: "2026-11-25"))), by: office.orlova)
        let some = try office.perform(.management(.listPresent(When(iso: "2026-11-25"))), by: office.orlova).report
        #expect(some?.answer.first?.values["people"] == .list([.person(office.orlova.id), .person(office.ivanov.id)]))
    }

    private struct Missing: Error {}
}
