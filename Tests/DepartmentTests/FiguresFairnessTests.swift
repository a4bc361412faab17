import Dates
import Testing

@testable import Department

@Suite("Figures that can't be cheated") struct FiguresFairnessTests {
    private let monday = "2026-11-23", tuesday = "2026-11-24"
    private let evening = "2026-11-23T18:30", later = "2026-11-25T09:00"

    /// Ivanov's share of tasks done on time on Monday, reported at a moment.
    private func share(_ office: Office, at iso: String) throws -> Int? {
        try office.part(.onTime, of: office.ivanov, monday, at: iso)
    }

    @Test("the figures of a day stay, whatever is done the day after")
    func late() throws {
        let office = try Office.judged()
        let done = try office.add(on: monday, at: "2026-11-23T09:00"), undone = try office.add(on: monday, at: "2026-11-23T09:00")
        try office.close(done, at: "2026-11-23T12:00")
        #expect(try share(office, at: evening) == 500)
        try office.close(undone, at: "2026-11-24T09:00")
        #expect(try share(office, at: later) == 500)
        // «вчера звонил Ромашке»: the claimed day moves nothing.
        var claimed = NewTask()
        (claimed.kind, claimed.client, claimed.due) = (.call, .known(office.romashka.id), When(iso: monday))
        try office.at("2026-11-24T09:10").perform(.recordDone(claimed, Closing(result: "договорились")))
        #expect(try share(office, at: later) == 500)
        let row = try office.row(.status, of: office.ivanov, monday, at: later)
        #expect((row["done"], row["done_on_time"]) == (.count(1), .count(1)))
    }

    @Test("a task moved off its day on that day counts as not done; one moved off before does not count")
    func moved() throws {
        let office = try Office.judged()
        let kept = try office.add(on: monday, at: "2026-11-20T12:00"), moved = try office.add(on: monday, at: "2026-11-20T12:00")
        let early = try office.add(on: monday, at: "2026-11-20T12:00")
        try office.move(early, to: "2026-11-26", at: "2026-11-20T17:00")
        try office.close(kept, at: "2026-11-23T12:00")
        try office.move(moved, to: "2026-11-26", at: "2026-11-23T17:59")
        #expect(try share(office, at: evening) == 500)
        try office.close(moved, at: "2026-11-23T19:00")
        #expect(try share(office, at: later) == 1000)
    }

    @Test("moved away and back, or moved after the day: still not done")
    func movedAfter() throws {
        let office = try Office.judged()
        let task = try office.add(on: monday, at: "2026-11-20T12:00")
        try office.move(task, to: "2026-11-27", at: "2026-11-24T09:00")
        #expect(try share(office, at: later) == 0)
        try office.at("2026-11-24T09:01").perform(.undo)
        #expect(try share(office, at: later) == 0)
    }

    @Test("cancelled on its day, a task is not due; cancelled afterwards, it stays undone")
    func cancelled() throws {
        for (moment, expected) in [("2026-11-23T17:59", nil), ("2026-11-24T00:00", 0)] as [(String, Int?)] {
            let office = try Office.judged()
            let task = try office.add(on: monday, at: "2026-11-20T12:00")
            try office.at(moment).perform(.cancelTasks(.ids([task.id]), reason: "передумали"))
            #expect(try share(office, at: later) == expected)
        }
    }

    @Test("given away on its day, a task is due for the new assignee; given away afterwards, for the old one")
    func givenAway() throws {
        for (moment, expected) in [("2026-11-23T17:59", nil), ("2026-11-24T00:00:01", 0)] as [(String, Int?)] {
            let office = try Office.judged()
            let task = try office.add(on: monday, at: "2026-11-20T12:00")
            try office.at(moment).perform(.assignTasks(.ids([task.id]), to: office.petrova.id))
            #expect(try share(office, at: later) == expected)
            #expect(try office.part(.onTime, of: office.petrova, monday, at: later) == (expected == nil ? 0 : nil))
        }
    }

    @Test("reopened and closed again, a task leaves the work of its first day, whose share on time stays")
    func reopened() throws {
        let office = try Office.judged()
        let task = try office.add(on: monday, at: "2026-11-20T12:00")
        try office.close(task, at: "2026-11-23T12:00")
        try office.at("2026-11-24T10:00").perform(.reopenTasks(.ids([task.id])))
        #expect(try share(office, at: later) == 1000)
        #expect(try office.row(.status, of: office.ivanov, monday, at: later)["done"] == .count(0))
        try office.close(task, at: "2026-11-24T11:00")
        #expect(try office.row(.status, of: office.ivanov, tuesday, at: later)["done"] == .count(1))
        #expect(try share(office, at: later) == 1000)
    }

    @Test("a hundred tasks entered and closed at once are all late, and all suspect")
    func instant() throws {
        let office = try Office.judged()
        for minute in 0..<100 {
            let at = Timestamp(seconds: Timestamp(iso: "2026-11-23T10:00")!.seconds + minute * 60)
            let task = try office.add(on: monday, at: at.iso)
            try office.close(task, "заявка \(minute)", at: Timestamp(seconds: at.seconds + 20).iso)
        }
        #expect(try office.part(.ahead, of: office.ivanov, monday, at: evening) == 0)
        guard case .list(let suspects) = try office.row(.quality, of: office.ivanov, monday, at: evening)["suspects"] else {
            throw EarlyReply.refusal(.nothingToUndo)
        }
        #expect(suspects.count == 100)
    }

    @Test("an undo on a later day changes that day only; undoing an add removes nothing from its day")
    func undone() throws {
        let office = try Office.judged()
        _ = try office.add(on: monday, at: "2026-11-23T09:00")
        try office.at("2026-11-24T09:00").perform(.undo, confirmed: true)
        #expect(try share(office, at: later) == 0)
        let other = try Office.judged()
        let task = try other.add(on: monday, at: "2026-11-23T09:00")
        try other.close(task, at: "2026-11-23T12:00")
        try other.at("2026-11-24T09:00").perform(.undo, confirmed: true)
        #expect(try share(other, at: later) == 1000)
    }

    @Test("a requested leave counts once the head agrees; one entered afterwards removes its days, not what was planned by then")
    func absence() throws {
        let office = try Office.judged()
        _ = try office.add(on: monday, at: "2026-11-20T12:00")
        let leave = ManagementCommand.setAbsence(office.ivanov.id, When(iso: monday))
        try office.at("2026-11-24T09:00").perform(.management(leave))
        #expect(try share(office, at: later) == 0)
        try office.at("2026-11-24T09:10").perform(.management(leave), by: office.orlova)
        #expect(try share(office, at: later) == nil)
        #expect(try office.part(.planned, of: office.ivanov, "2026-11-20", at: later) == 0)
    }

    @Test("a rule changed afterwards does not affect closed tasks")
    func rules() throws {
        let office = try Office.judged()
        let task = try office.add(on: monday, at: "2026-11-20T12:00")
        try office.close(task, nil, at: "2026-11-23T12:00")
        #expect(try office.part(.filled, of: office.ivanov, monday, at: evening) == 500)
        var policy = Policy()
        policy.regulation = Regulation()
        let milder = Core(store: office.store, defaults: policy, words: .known) { 1 }
        let query = Command.report(ReportQuery(.kpi, person: office.ivanov.id, when: When(iso: monday)))
        let parts = try milder.perform(query, by: office.at(later).actor(office.orlova)).report?.tables[0].rows[0]["parts"]
        guard case .fields(let fields) = parts else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect(fields.first { $0.name == "filled" }?.figure == .tenths(500))
    }

    @Test("opening another's day opens nobody's, and ten o'clock is late", arguments: [("09:59:59", 1000), ("10:00:00", 0)])
    func opened(time: String, expected: Int) throws {
        let office = try Office.judged()
        try office.at("2026-11-23T08:00").perform(.planDay(office.ivanov.id), by: office.orlova)
        try office.at("2026-11-23T\(time)").perform(.planDay(nil))
        #expect(try office.part(.opened, of: office.ivanov, monday, at: evening) == expected)
    }
}
