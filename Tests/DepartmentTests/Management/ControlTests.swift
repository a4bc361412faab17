import Dates
import Testing

@testable import Department

@Suite("The plan of control") struct ControlPlanTests {
    private func days(from start: String, upTo last: String) -> [String] {
        ControlPlan(dayOne: day(start), calendar: WorkCalendar()).occasions(upTo: day(last)).map {
            "\($0.occasion) \($0.day.iso)"
        }
    }

    @Test("five working days, three weeks, then months; a holiday moves only its own check") func months() {
        #expect(
            days(from: "2026-10-30", upTo: "2027-02-28") == [
                "everyone 2026-10-30", "everyone 2026-11-02", "everyone 2026-11-03", "everyone 2026-11-05", "everyone 2026-11-06",
                "sample 2026-11-09", "sample 2026-11-16", "sample 2026-11-23", "sample 2026-12-01", "sample 2027-01-11",
                "sample 2027-02-01",
            ])
    }

    @Test("a month that began within the three weeks has had its check") func startOfMonth() {
        #expect(days(from: "2026-10-26", upTo: "2026-12-31").suffix(3) == ["sample 2026-11-09", "sample 2026-11-16", "sample 2026-12-01"])
    }

    @Test("nobody is drawn twice before everybody was, whatever the seed", arguments: [1, 2, 3, 40, 500])
    func fair(seed: Int) {
        let managers = Array(1...7)
        var draws: [[Person.ID]] = []
        for number in 0..<40 {
            let draw = Draw(3, of: managers, absent: [], before: draws, seed: seed + number)
            #expect(Set(draw.drawn).count == 3)
            draws.append(draw.drawn)
        }
        let order = draws.flatMap { $0 }
        for round in stride(from: 0, to: order.count - 6, by: 7) { #expect(Set(order[round..<round + 7]).count == 7) }
    }

    @Test("somebody who is away stays in the pot, and is drawn the next time") func absent() {
        let first = Draw(2, of: [1, 2, 3], absent: [3], before: [], seed: 7).drawn
        #expect(Set(first) == [1, 2])
        #expect(Draw(2, of: [1, 2, 3], absent: [], before: [first], seed: 7).drawn.first == 3)
        let without3 = Draw(2, of: [1, 2, 3], absent: [3], before: [first], seed: 7).drawn
        #expect(Set(without3) == [1, 2])
        #expect(Draw(1, of: [1, 2, 3], absent: [], before: [first, without3], seed: 7).drawn == [3])
    }
}

@Suite("Control, from Monday 2026-11-23") struct ControlTests {
    let office: Office

    init() throws {
        office = try Office()
        try office.note(.startControl(nil))
    }

    private func due() throws -> [Person.ID?] { try office.report(.showControl(nil)).people("due") }
    private func missed() throws -> [String] {
        try office.report(.showControl(nil)).rows("missed").map { row in
            if case .day(let day)? = row["date"], case .person(let id)? = row["person"] { "\(id ?? 0) \(day.iso)" } else { "" }
        }
    }

    @Test("everyone in the first week, except those who are away") func firstWeek() throws {
        #expect(try due() == [office.ivanov.id, office.petrova.id])
        try office.note(.setAbsence(office.petrova.id, nil))
        #expect(try due() == [office.ivanov.id])
    }

    @Test("a finding completes the check and leads to the next") func marked() throws {
        let mark = try office.note(.markCheck(office.ivanov.id, text: "порядок"))
        #expect(mark.after?.content == .check(.detailed, due: Office.monday, finding: "порядок"))
        #expect(mark.notes.first?.values["person"] == .person(office.petrova.id))
        #expect(try due() == [office.petrova.id])
        #expect(try office.note(.markCheck(office.petrova.id, text: nil)).notes.map(\.key) == ["allChecked"])
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try due() == [office.petrova.id])
    }

    @Test("a check that wasn't made is missed the day after; leave is no failure") func missedChecks() throws {
        try office.note(.markCheck(office.ivanov.id, text: nil))
        try office.at("2026-11-24T09:00").note(.setAbsence(office.ivanov.id, nil))
        #expect(try missed() == ["\(office.petrova.id) 2026-11-23"])
        _ = office.at("2026-11-25T09:00")
        #expect(try missed() == ["\(office.petrova.id) 2026-11-23", "\(office.petrova.id) 2026-11-24"])
        try office.note(.setAbsence(office.petrova.id, office.when("2026-11-23")))
        #expect(try missed() == ["\(office.petrova.id) 2026-11-24"])
    }

    @Test("the sample is drawn once, kept with its seed, and not taken back by undo") func drawn() throws {
        _ = office.at("2026-12-02T09:00")
        let before = try office.report(.showControl(nil)).rows("missed").suffix(2).map { $0["person"] }
        #expect(before.first == .person(nil))
        let draws = try office.store.management(ManagementQuery(.draw))
        guard case .draw(seed: 0, day("2026-11-30"), _)? = draws.first?.content, draws.count == 1 else {
            Issue.record("no draw, or another one")
            return
        }
        #expect(try office.report(.showControl(nil)).rows("missed").suffix(2).map { $0["person"] } == before)
        try office.note(.addIdea("разбор"))
        _ = try office.report(.showControl(nil))
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.store.management(ManagementQuery(.draw)).count == 1 && office.store.management(ManagementQuery(.idea)).isEmpty)
    }

    @Test("days to come are shown without who will be drawn") func ahead() throws {
        let report = try office.report(.showControl(office.when("2026-11-30/2026-12-06")))
        #expect(report.people("due") == [nil] && report.rows("due").first?["kind"] == .word("general"))
        #expect(try office.store.management(ManagementQuery(.draw)).isEmpty)
    }

    @Test("those who cancel or give away a task on its day are listed; what the head does isn't") func dropped() throws {
        let first = try office.add(.call, "2026-11-23"), second = try office.add(.meeting, "2026-11-23")
        let third = try office.add(.call, "2026-11-23"), later = try office.add(.call, "2026-11-25")
        _ = try office.at("2026-11-23T17:59").perform(.cancelTasks(.ids([first.id, later.id]), reason: "передумали"))
        _ = try office.perform(.assignTasks(.ids([second.id]), to: office.petrova.id))
        _ = try office.perform(.cancelTasks(.ids([third.id]), reason: nil), by: office.orlova)
        let rows = try office.at("2026-11-24T09:00").report(.showControl(nil)).rows("dropped")
        #expect(rows.map { $0["task"] } == [.task(first.id), .task(second.id)])
        #expect(rows.first?["reason"] == .text("передумали"))
    }

    @Test("a manager sees that they were checked, and no one else") func history() throws {
        try office.note(.markCheck(office.ivanov.id, text: "порядок"))
        try office.note(.markCheck(office.petrova.id, text: nil))
        #expect(try office.report(.list(.check, person: nil, when: nil), by: office.ivanov).people("checks") == [office.ivanov.id])
        #expect(try office.refusal(.list(.check, person: office.petrova.id, when: nil), by: office.ivanov) == .notAllowed(role: .manager))
        #expect(try office.report(.list(.check, person: nil, when: nil)).rows("checks").count == 2)
    }

    @Test("managers whom the head names may check others, not themselves") func controllers() throws {
        try office.note(.set(setting: "controllers", to: office.ivanov.name))
        #expect(try office.report(.showControl(nil), by: office.ivanov).people("due").count == 2)
        #expect(try office.note(.markCheck(office.petrova.id, text: nil), by: office.ivanov).after?.author == office.ivanov.id)
        #expect(try office.refusal(.markCheck(office.ivanov.id, text: nil), by: office.ivanov) == .notAllowed(role: .manager))
        #expect(try office.refusal(.markCheck(office.ivanov.id, text: nil), by: office.petrova) == .notAllowed(role: .manager))
        #expect(try office.refusal(.startControl(nil), by: office.ivanov) == .notAllowed(role: .manager))
    }

    @Test("without a start nothing is due") func notStarted() throws {
        let fresh = try Office()
        let report = try fresh.report(.showControl(nil))
        #expect(report.rows("due").isEmpty && report.notes.map(\.key) == ["notStarted"])
    }
}
