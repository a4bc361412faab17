import Dates
import Testing

@testable import Department

@Suite("Feedback, rewards and fines") struct RewardTests {
    let office: Office

    init() throws { office = try Office() }

    private func reward(minutes: Int? = nil, money: String? = nil, _ when: String? = nil) throws -> ManagementEntry? {
        try office.note(
            .giveReward(
                office.ivanov.id, minutes: minutes, money: money.flatMap { Money(decimal: $0) }, text: nil, when: when.flatMap(office.when))
        ).after
    }

    @Test("an hour off if nothing else is said; money alone gives no time") func usual() throws {
        #expect(try reward()?.minutes == 60)
        #expect(try reward(minutes: 120)?.minutes == 120)
        let money = try reward(money: "3000")
        #expect(money?.minutes == nil && money?.money == Money(cents: 300_000))
    }

    @Test("the account: time for a named day is used on it, the rest stays") func account() throws {
        _ = try reward(minutes: 120)
        _ = try reward(minutes: 60, "2026-11-27")
        let used = try office.note(.useReward(office.ivanov.id, minutes: 90, when: nil))
        #expect(used.after?.days == Office.monday...Office.monday)
        #expect(used.notes == [Report.Note("balance", ["person": .person(office.ivanov.id), "balance": .minutes(30)])])
        let row = try office.report(.list(.reward, person: nil, when: nil)).rows("accounts").first
        #expect(row?["given"] == .minutes(180) && row?["used"] == .minutes(150) && row?["balance"] == .minutes(30))
        #expect(try office.refusal(.useReward(office.ivanov.id, minutes: 60, when: nil)) == .notEnough(minutes: 30))
        #expect(try office.note(.useReward(office.ivanov.id, minutes: nil, when: nil)).after?.minutes == 30)
        #expect(try office.refusal(.useReward(office.petrova.id, minutes: nil, when: nil)) == .notEnough(minutes: 0))
    }

    @Test("a fine is withdrawn once: the last that stands, or the one of the day said") func withdrawn() throws {
        try office.at("2026-11-20T10:00").note(.giveFine(office.ivanov.id, Money(cents: 50_000), reason: "опоздание"))
        try office.at("2026-11-23T10:00").note(.giveFine(office.ivanov.id, Money(cents: 30_000), reason: nil))
        #expect(
            try office.note(.withdrawFine(office.ivanov.id, when: office.when("2026-11-20"), reason: nil)).after?.money?.cents == 50_000)
        #expect(try office.note(.withdrawFine(office.ivanov.id, when: nil, reason: nil)).after?.money?.cents == 30_000)
        #expect(try office.refusal(.withdrawFine(office.ivanov.id, when: nil, reason: nil)) == .nothingStands(.fine))
        #expect(try office.report(.list(.fine, person: nil, when: nil)).rows("fines").allSatisfy { $0["withdrawn"] == .flag(true) })
    }

    @Test("undo removes a fine") func undone() throws {
        try office.note(.giveFine(office.ivanov.id, Money(cents: 50_000), reason: nil))
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.report(.list(.fine, person: nil, when: nil)).rows("fines").isEmpty)
        #expect(try office.news(of: office.ivanov).isEmpty)
    }

    @Test("a sum of zero is refused") func nothing() throws {
        #expect(try office.refusal(.giveFine(office.ivanov.id, Money(cents: 0), reason: nil)) == .invalidValue(field: "amount"))
        #expect(
            try office.refusal(.giveReward(office.ivanov.id, minutes: 0, money: nil, text: nil, when: nil))
                == .invalidValue(field: "duration"))
        #expect(try office.refusal(.giveFeedback(office.ivanov.id, nil, text: " ")) == .invalidValue(field: "text"))
    }

    @Test("managers without feedback of their own this week are listed") func silent() throws {
        try office.at("2026-11-20T10:00").note(.giveFeedback(office.petrova.id, .good, text: nil))
        try office.at("2026-11-23T10:00").note(.giveFeedback(office.ivanov.id, .bad, text: nil))
        try office.note(.giveFeedback(nil, .good, text: nil))
        let report = try office.report(.list(.feedback, person: nil, when: nil))
        #expect(report.people("silent") == [office.petrova.id] && report.rows("feedback").count == 3)
        #expect(
            try office.report(.list(.feedback, person: nil, when: nil), by: office.ivanov).people("feedback") == [nil, office.ivanov.id])
    }

    @Test("only the head gives and takes; a manager sees their own alone")
    func rights() throws {
        let deeds: [ManagementCommand] = [
            .giveFeedback(office.ivanov.id, .good, text: nil), .giveFine(office.petrova.id, Money(cents: 100), reason: nil),
            .giveReward(office.ivanov.id, minutes: nil, money: nil, text: nil, when: nil),
            .useReward(office.ivanov.id, minutes: nil, when: nil), .withdrawFine(office.ivanov.id, when: nil, reason: nil),
            .setTarget(office.ivanov.id, .calls, amount: Money(cents: 100), when: nil), .startControl(nil), .markCheck(nil, text: nil),
            .showControl(nil),
        ]
        for deed in deeds { #expect(try office.refusal(deed, by: office.ivanov) == .notAllowed(role: .manager)) }
        for deed in deeds.dropLast() { #expect(try office.refusal(deed, by: office.gromov) == .notAllowed(role: .viewer)) }
        #expect(try office.refusal(.list(.fine, person: office.petrova.id, when: nil), by: office.ivanov) == .notAllowed(role: .manager))
        try office.note(.giveFine(office.petrova.id, Money(cents: 100), reason: nil))
        #expect(try office.report(.list(.fine, person: nil, when: nil), by: office.ivanov).rows("fines").isEmpty)
        #expect(try office.report(.list(.fine, person: nil, when: nil), by: office.gromov).rows("fines").count == 1)
    }

    @Test("one target for each person, metric and period; a new one replaces it") func targets() throws {
        let set = { (person: Person?, metric: Metric, amount: String, when: String?) in
            try self.office.note(
                .setTarget(person?.id, metric, amount: Money(decimal: amount)!, when: when.flatMap(self.office.when)))
        }
        let first = try set(office.ivanov, .revenue, "800000", "2026-12-01/2026-12-31")
        let again = try set(office.ivanov, .revenue, "900000", "2026-12-01/2026-12-31")
        #expect(again.before == first.after && again.after?.id == first.after?.id && again.after?.money?.cents == 90_000_000)
        let calls = try set(office.ivanov, .calls, "40", nil).after
        #expect(calls?.content == .target(.count(.calls, 40), period: day("2026-11-01")...day("2026-11-30")))
        #expect(try set(nil, .calls, "400", nil).before == nil)
        #expect(try set(office.petrova, .calls, "40", nil).before == nil)
        #expect(
            try office.refusal(.setTarget(nil, .calls, amount: Money(cents: 150), when: nil)) == .invalidValue(field: "amount"))
    }
}
