import Dates
import Testing

@testable import Department

@Suite("Adoption, from Monday 2026-11-23") struct AdoptionTests {
    private let policy = Policy()
    private let monday = Office.monday

    /// A week in which each of two managers makes this many entries a day, at an hour.
    private func week(_ number: Int, entries: Int, at hour: Int = 10, by people: [Int] = [1, 2]) -> Adoption.Week {
        let first = monday + 7 * number, days = (0..<5).map { first + $0 }
        let lines = people.map { person in
            Adoption.Line(
                person: person, days: days,
                entries: days.flatMap { day in (0..<entries).map { Timestamp(Moment(day, TimeOfDay(hour, $0)!)) } })
        }
        return Adoption.Week(days: first...first + 6, lines: lines, ahead: Share(1, of: 2))
    }

    @Test(
        "entries down by a third against the two weeks before",
        arguments: [(3, 3, 2, true), (6, 6, 5, false), (0, 0, 0, false), (4, 2, 2, true), (4, 2, 3, false)])
    func fall(first: Int, second: Int, last: Int, isDown: Bool) {
        let adoption = Adoption(weeks: [week(0, entries: first), week(1, entries: second), week(2, entries: last)])
        #expect(adoption.causes(policy).contains(.entriesDown) == isDown)
    }

    @Test("two weeks are too few to see a fall") func few() {
        #expect(Adoption(weeks: [week(0, entries: 9), week(1, entries: 1)]).causes(policy) == [])
        #expect(Adoption(weeks: []).causes(policy) == [])
    }

    @Test("more than half in the evening; half is not more") func late() {
        var half = week(0, entries: 1, at: 18)
        half.lines += week(0, entries: 1, at: 9, by: [3, 4]).lines
        #expect(Adoption(weeks: [half]).causes(policy) == [])
        #expect(Adoption(weeks: [week(0, entries: 1, at: 18)]).causes(policy) == [.lateEntries])
        #expect(Adoption(weeks: [week(0, entries: 1)], silent: [2], missed: 1).causes(policy) == [.checksMissed, .silent])
    }

    @Test("a week's figures count working days only") func figures() {
        let line = Adoption.Line(
            person: 1, days: [monday, monday + 1, monday + 2],
            entries: [(0, 9), (0, 12), (2, 18), (5, 11)].map { Timestamp(Moment(monday + $0.0, TimeOfDay($0.1, 40)!)) })
        let row = Adoption.Week(days: monday...monday + 6, lines: [line], ahead: Share()).row(policy)
        #expect(row["entries_per_day"] == .tenths(10) && row["active"] == .count(0))
        #expect(row["median_time"] == .time(TimeOfDay(12, 40)!) && row["late_share"] == .tenths(333))
        #expect(row["ahead"] == Figure.none && row["from"] == .day(monday))
    }

    private func report(_ office: Office, _ kind: ReportQuery.Kind, by person: Person? = nil, _ when: String? = nil) throws -> Report {
        let query = ReportQuery(kind, when: when.map { When(iso: $0)! })
        guard case .report(let report) = try office.perform(.report(query), by: person ?? office.orlova) else {
            throw EarlyReply.refusal(.noSuchPerson)
        }
        return report
    }

    @Test("only own entries count; undone and repeated tasks do not") func entries() throws {
        let office = try Office()
        try office.add(.call, "2026-11-24")
        try office.add(.call, "2026-11-24", for: office.petrova, by: office.orlova)
        try office.add(.call, "2026-11-23", repeating: "FREQ=DAILY")
        try office.add(.call, "2026-11-25")
        _ = try office.perform(.undo)
        _ = try office.perform(.completeTasks(.ids([3]), Closing(result: "договорились")))
        let entries = try office.store.entries(
            by: [office.ivanov.id, office.petrova.id, office.orlova.id], on: Office.monday...Office.monday)
        #expect(entries.map(\.task) == [1, 2, 3])
        #expect(entries.map(\.author) == [office.ivanov.id, office.orlova.id, office.ivanov.id])
        #expect(entries[1].assignee == office.petrova.id)
        let report = try report(office.at("2026-11-23T19:00"), .adoption, "2026-11-23/2026-11-29")
        let week = try #require(report.tables.first?.rows.first)
        #expect(week["entries_per_day"] == .tenths(10))
        let head = try #require(report.tables.first { $0.name == "head" }?.rows.first)
        #expect(head["given"] == .tenths(333) && head["checks"] == Figure.none)
    }

    @Test("silence for two working days is a cause, leave is not") func silence() throws {
        let office = try Office()
        for day in ["2026-11-23", "2026-11-24", "2026-11-25"] {
            try office.at("\(day)T10:00").add(.call, day)
            if day == "2026-11-23" { try office.add(.call, day, by: office.petrova) }
        }
        let report = try report(office.at("2026-11-26T09:00"), .adoption)
        #expect(report.facts.first { $0.name == "causes" }?.figure == .list([.word("silent")]))
        #expect(report.facts.first { $0.name == "silent" }?.figure == .list([.person(office.petrova.id)]))
        _ = try office.perform(.management(.setAbsence(office.petrova.id, When(iso: "2026-11-24/2026-11-27"))), by: office.orlova)
        #expect(try self.report(office, .adoption).facts.first { $0.name == "at_risk" }?.figure == .flag(false))
    }

    @Test("a missed check is a cause; who checks is on track") func checks() throws {
        let office = try Office().at("2026-11-23T08:00")
        _ = try office.perform(.management(.startControl(nil)), by: office.orlova)
        for person in [office.ivanov, office.petrova] { try office.add(.call, "2026-11-23", by: person) }
        _ = try office.perform(.management(.markCheck(office.ivanov.id, text: "порядок")), by: office.orlova)
        let report = try report(office.at("2026-11-24T09:00"), .adoption, "2026-11-23/2026-11-24")
        #expect(report.facts.first { $0.name == "causes" }?.figure == .list([.word("checks_missed")]))
        let week = try #require(report.tables.first?.rows.first)
        #expect(week["checks_due"] == .count(2) && week["checks_made"] == .count(1))
        #expect(report.tables.first { $0.name == "head" }?.rows.first?["checks"] == .tenths(500))
    }

    @Test("before and after a reward") func rewards() throws {
        let office = try Office()
        let days = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-12-01", "2026-12-02", "2026-12-03"]
        for (place, day) in days.enumerated() {
            try office.at("\(day)T10:00").add(.call, day)
            if place > 2 { try office.add(.call, day, by: office.petrova) }
        }
        office.now = Timestamp(iso: "2026-11-30T09:00")!
        _ = try office.perform(
            .management(.giveReward(office.ivanov.id, minutes: 60, money: nil, text: nil, when: nil)), by: office.orlova)
        let row = { (iso: String) in
            try report(office.at(iso), .adoption).tables.first { $0.name == "rewards" }?.rows.first
        }
        let early = try #require(try row("2026-12-03T19:00"))
        #expect(early["before"] == .count(1) && early["after"] == Figure.none)
        #expect(try row("2026-12-08T09:00")?["after"] == .count(2))
    }

    @Test("an empty department has no weeks and no risk") func empty() throws {
        let office = try Office()
        let report = try report(office, .adoption)
        #expect(report.tables[0].rows.count == 1 && report.facts.first?.figure == .flag(false))
        #expect(report.notes.last?.key == "next.goal")
        for kind in [ReportQuery.Kind.debrief, .digest] { #expect(try self.report(office, kind).tables.first?.rows.count == 2) }
    }

    @Test("the debrief is about the last day that is over") func lastDay() throws {
        let office = try Office()
        #expect(try report(office, .debrief).days == Day(2026, 11, 20)!...Day(2026, 11, 20)!)
        #expect(try report(office.at("2026-11-23T18:00"), .digest).days == office.now.day...office.now.day)
        #expect(try report(office.at("2026-11-29T12:00"), .debrief).days == Day(2026, 11, 27)!...Day(2026, 11, 27)!)
    }

    @Test("what is praised and asked follows what happened") func debrief() throws {
        let office = try Office().at("2026-11-23T09:00")
        let paid = try office.add(.payment, "2026-11-23"), late = try office.add(.call, "2026-11-23", by: office.petrova)
        office.now = Timestamp(iso: "2026-11-23T12:00")!
        _ = try office.perform(.completeTasks(.ids([paid.id]), Closing(money: Money(decimal: "90000"))))
        let rows = try report(office.at("2026-11-24T09:00"), .debrief).tables[0].rows
        #expect(rows.map { $0["person"] } == [.person(office.petrova.id), .person(office.ivanov.id)])
        #expect(rows.map { $0["praise"] } == [.word("nothing"), .word("payment")])
        #expect(rows.map { $0["ask"] } == [.word("overdue"), .word("unplanned")])
        #expect(rows[0].evidence == [late.id])
    }
}
