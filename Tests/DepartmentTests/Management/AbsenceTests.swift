import Dates
import Testing

@testable import Department

@Suite("Absences, on Monday 2026-11-23") struct AbsenceTests {
    let office: Office

    init() throws { office = try Office() }

    @Test(
        "which days are meant",
        arguments: [
            (nil, "2026-11-23", "2026-11-23"), ("2026-11-24", "2026-11-24", "2026-11-24"), ("/2026-11-25", "2026-11-23", "2026-11-25"),
            ("2026-12-07/2026-12-20", "2026-12-07", "2026-12-20"), ("2026-11-24/", "2026-11-24", "9999-12-31"),
            ("2026-11-24T10:00/2026-11-24T13:00", "2026-11-24", "2026-11-24"),
        ])
    func days(said: String?, from: String, to: String) throws {
        let absence = try #require(try office.note(.setAbsence(office.ivanov.id, said.flatMap(office.when))).after)
        #expect(absence.content == .absence(day(from)...day(to), isAgreed: true))
    }

    @Test("a manager's own request waits until the head enters an absence on those days") func agreed() throws {
        let asked = try office.note(.setAbsence(nil, office.when("2026-11-24/2026-11-25")), by: office.ivanov).after
        #expect(asked?.isSettled == false)
        let away = { try self.office.report(.list(.absence, person: nil, when: nil)).rows("absences").map { $0["agreed"] } }
        #expect(try away() == [.flag(false)])
        #expect(try office.news(of: office.orlova).count == 1)
        let change = try office.note(.setAbsence(office.ivanov.id, office.when("2026-11-24")))
        #expect(change.before == asked && change.after?.isSettled == true && change.after?.days?.upperBound == day("2026-11-24"))
        #expect(try away() == [.flag(true)])
        #expect(try office.news(of: office.ivanov) == [.management(.setAbsence, change.after!, by: office.orlova.id)])
    }

    @Test("what the head says of other days leaves the request alone") func otherDays() throws {
        try office.note(.setAbsence(nil, office.when("2026-11-24")), by: office.ivanov)
        #expect(try office.note(.setAbsence(office.ivanov.id, office.when("2026-11-26"))).before == nil)
        #expect(try office.report(.list(.absence, person: nil, when: nil)).rows("absences").count == 2)
    }

    @Test("back at work: the absence ends the day before; one that hasn't begun is off") func back() throws {
        try office.note(.setAbsence(office.ivanov.id, office.when("2026-11-19/")))
        try office.note(.setAbsence(office.petrova.id, office.when("2026-12-07/2026-12-20")))
        #expect(try office.note(.unsetAbsence(office.ivanov.id, nil)).after?.days?.upperBound == day("2026-11-22"))
        let off = try office.note(.unsetAbsence(office.petrova.id, nil))
        #expect(off.after == nil && off.before?.person == office.petrova.id)
        #expect(try office.refusal(.unsetAbsence(office.petrova.id, nil)) == .nothingStands(.absence))
    }

    @Test("back on the day said: the absence ends the day before it") func backLater() throws {
        try office.note(.setAbsence(office.ivanov.id, office.when("2026-11-23/2026-11-27")))
        #expect(try office.note(.unsetAbsence(office.ivanov.id, office.when("2026-11-25"))).after?.days?.upperBound == day("2026-11-24"))
        #expect(try office.refusal(.unsetAbsence(office.ivanov.id, office.when("2026-11-27"))) == .nothingStands(.absence))
    }

    @Test("undo brings it back as it was") func undone() throws {
        try office.note(.setAbsence(office.ivanov.id, office.when("2026-11-19/2026-11-27")))
        try office.note(.unsetAbsence(office.ivanov.id, nil))
        _ = try office.perform(.undo, by: office.orlova)
        let row = try office.report(.list(.absence, person: nil, when: nil)).rows("absences").first
        #expect(row?["to"] == .day(day("2026-11-27")))
    }

    @Test("nobody enters a colleague's absence; a viewer enters none") func rights() throws {
        #expect(try office.refusal(.setAbsence(office.petrova.id, nil), by: office.ivanov) == .notAllowed(role: .manager))
        #expect(try office.refusal(.unsetAbsence(office.petrova.id, nil), by: office.ivanov) == .notAllowed(role: .manager))
        #expect(try office.refusal(.setAbsence(nil, nil), by: office.gromov) == .notAllowed(role: .viewer))
        #expect(try office.report(.list(.absence, person: nil, when: nil), by: office.ivanov).rows("absences").isEmpty)
    }
}
