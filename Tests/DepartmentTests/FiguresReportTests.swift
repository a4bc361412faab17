import Dates
import Testing
import Text

@testable import Department

@Suite("Reports of figures") struct FiguresReportTests {
    private static let kinds: [ReportQuery.Kind] = [.status, .load, .quality, .kpi, .rating, .bonus, .target, .rewardSuggestion]

    private func fields(_ row: Report.Row?) -> String {
        (row?.fields ?? []).filter { $0.visibility != .words }.map(\.name).joined(separator: " ")
    }

    @Test(
        "the rows of data have the fields of “Figures” in their order",
        arguments: [
            (.status, "person open today overdue done done_on_time planned_tomorrow kpi verdict reasons"),
            (.load, "person tasks minutes share level"), (.quality, "person filled gaps suspects"), (.kpi, "person kpi verdict parts"),
            (.rating, "person revenue payments invoices invoices_amount contracts contracts_amount calls meetings"),
            (.bonus, "person base factor rewards fines bonus"), (.target, "person metric plan fact percent left per_day"),
        ] as [(ReportQuery.Kind, String)])
    func names(kind: ReportQuery.Kind, expected: String) throws {
        let office = try Office.judged()
        try office.perform(
            .management(.setTarget(office.ivanov.id, .revenue, amount: Money(cents: 1_000_00), when: nil)), by: office.orlova)
        #expect(fields(try office.report(kind).tables.first?.rows.first) == expected)
    }

    @Test("a manager sees their own line alone; a colleague's and the team's are refused", arguments: kinds)
    func rights(kind: ReportQuery.Kind) throws {
        let office = try Office.judged()
        try office.perform(.management(.setTarget(nil, .calls, amount: Money(cents: 10_00), when: nil)), by: office.orlova)
        for query in [ReportQuery(kind, person: office.petrova.id), ReportQuery(kind, isWholeTeam: true)] {
            #expect(try office.perform(.report(query)).refusal == .notAllowed(role: .manager))
            for who in [office.orlova, office.gromov] { #expect(try office.perform(.report(query), by: who).report != nil) }
        }
        let own = try office.report(kind, by: office.ivanov).tables.flatMap(\.rows)
        #expect(own.allSatisfy { $0["person"] == .person(office.ivanov.id) })
        #expect(try office.perform(.report(ReportQuery(kind, person: office.ivanov.id))).report != nil)
    }

    @Test("the correlation of KPI and sales is about the team; a manager is refused")
    func linkRights() throws {
        let office = try Office.judged()
        #expect(try office.perform(.report(ReportQuery(.link))).refusal == .notAllowed(role: .manager))
        let report = try office.report(.link)
        #expect(report.facts.map(\.name) == ["r", "n", "p"])
        #expect(report.facts.map(\.figure)[0] == .none)
    }

    @Test("a manager is told the team's mean and best where at least three are compared")
    func comparison() throws {
        let office = try Office.judged()
        #expect(try office.report(.rating, by: office.ivanov).notes.isEmpty)
        try office.perform(.addPerson(name: "Лебедев Павел", role: .manager), by: office.orlova)
        let lebedev = try #require(try office.store.person(nameKey: NameKey.of("Лебедев Павел")))
        for (person, count) in [(office.ivanov, 1), (office.petrova, 2), (lebedev, 4)] {
            for _ in 0..<count {
                try office.close(try office.add(on: "2026-11-23", at: "2026-11-23T10:00", for: person), at: "2026-11-23T12:00", by: person)
            }
        }
        let note = try office.report(.rating, metric: .calls, by: office.ivanov).notes.first
        #expect(note == Report.Note("team", ["mean": .count(2), "best": .count(4), "metric": .word("calls")]))
    }

    @Test(
        "the level of a day's load",
        arguments: [
            ([], "under"), ([.visit, .visit], "ok"), ([.visit], "under"), ([.call, .call, .call], "under"),
            ([.visit, .visit, .visit, .visit, .call], "over"), ([.visit, .visit, .visit, .visit], "ok"),
            ([.meeting, .meeting, .demo], "ok"),
        ] as [([TaskKind], String)])
    func load(kinds: [TaskKind], level: String) throws {
        let office = try Office.judged()
        for kind in kinds { _ = try office.add(kind, on: "2026-11-24", at: "2026-11-23T12:00") }
        let row = try office.row(.load, of: office.ivanov, at: "2026-11-23T12:00")
        #expect(row["level"] == .word(level))
        #expect(row["tasks"] == .count(kinds.count))
        #expect(row.evidence.count == kinds.count)
    }

    @Test("of an absent person only the absence is shown")
    func absent() throws {
        let office = try Office.judged()
        _ = try office.add(on: "2026-11-24", at: "2026-11-23T12:00")
        try office.perform(.management(.setAbsence(office.ivanov.id, When(iso: "2026-11-24"))), by: office.orlova)
        let row = try office.row(.load, of: office.ivanov, at: "2026-11-23T13:00")
        #expect(fields(row) == "person level")
        #expect(row["level"] == .word("absent"))
    }

    @Test("bonus: a share of revenue by the band of the KPI, with rewards and fines, never below 0")
    func bonus() {
        let cases: [(revenue: Int, kpi: Int?, rewards: Int, fines: Int, total: Int)] = [
            (100_000_00, 950, 0, 0, 5_500_00), (100_000_00, 949, 0, 0, 5_000_00), (100_000_00, 799, 0, 0, 4_000_00),
            (100_000_00, 599, 0, 0, 2_500_00), (100_000_00, nil, 1_000_00, 300_00, 5_700_00), (0, 950, 0, 300_00, 0), (0, nil, 0, 0, 0),
            (30, 950, 0, 0, 2), (29, 599, 0, 0, 1),
        ]
        for line in cases {
            let bonus = Bonus(revenue: line.revenue, kpi: line.kpi, rewards: line.rewards, fines: line.fines, policy: Policy())
            #expect(bonus.total == line.total, "\(line)")
        }
    }

    @Test("targets: what is left is never below 0; per day it is to kopecks or one decimal")
    func target() {
        let calls = Target(metric: .calls, plan: 10, fact: 3, days: 4), sold = Target(metric: .revenue, plan: 1_000_00, fact: 1_00, days: 7)
        #expect((calls.left, calls.perDay, calls.percent.figure) == (7, .tenths(18), .tenths(300)))
        #expect((sold.left, sold.perDay) == (999_00, .money(142_71)))
        let over = Target(metric: .calls, plan: 10, fact: 12, days: 0)
        #expect((over.left, over.perDay, over.percent.figure) == (0, .none, .tenths(1200)))
    }

    @Test("sums in other currencies are left out, and a note says so")
    func currencies() throws {
        let office = try Office.judged()
        for money in [Money(cents: 500_00), Money(cents: 900_00, currency: "USD")] {
            let task = try office.add(.payment, on: "2026-11-23", at: "2026-11-23T09:00")
            try office.at("2026-11-23T12:00").perform(.completeTasks(.ids([task.id]), Closing(money: money)))
        }
        let report = try office.report(.rating)
        #expect(report.tables[0].rows[0]["revenue"] == .money(500_00))
        #expect(report.tables[0].rows[0]["payments"] == .count(2))
        #expect(report.notes.map(\.key) == ["roubles"])
    }

    @Test("a reward is earned by a day done and the next one planned; one of the two is a near miss")
    func reward() throws {
        let office = try Office.judged()
        let ivanov = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        _ = try office.add(on: "2026-11-23", at: "2026-11-23T09:00", for: office.petrova)
        for person in [office.ivanov, office.petrova] {
            for _ in 0..<2 { _ = try office.add(.visit, on: "2026-11-24", at: "2026-11-23T10:00", for: person) }
        }
        try office.close(ivanov, at: "2026-11-23T12:00")
        let report = try office.at("2026-11-23T18:30").report(.rewardSuggestion)
        #expect(report.tables.map { $0.rows.map { fields($0) } } == [["person day done due planned_minutes"], ["person day missing"]])
        #expect(report.tables[0].rows[0]["planned_minutes"] == .minutes(240))
        #expect(report.tables[1].rows[0]["missing"] == .word("done"))
        // An older one still open spoils the day.
        _ = try office.at("2026-11-20T12:00").add(.call, "2026-11-20", for: office.ivanov)
        let spoilt = try office.at("2026-11-23T18:31").report(.rewardSuggestion)
        #expect(spoilt.tables[0].rows.isEmpty)
    }

    @Test("stage one: neither money nor documents")
    func stage() throws {
        let office = try Office.judged()
        var policy = Policy()
        policy.stage = 1
        let core = Core(store: office.store, defaults: policy, words: .known) { 1 }
        let report = { (kind: ReportQuery.Kind) in
            try #require(try core.perform(.report(ReportQuery(kind)), by: office.actor(office.orlova)).report)
        }
        #expect(fields(try report(.rating).tables[0].rows[0]) == "person calls meetings")
        #expect(try report(.bonus).tables.isEmpty)
        #expect(try report(.link).facts.isEmpty)
    }

    @Test("the period if none is named")
    func periods() throws {
        let office = try Office.judged().at("2026-11-25T11:00")
        let days: [(ReportQuery.Kind, String, String)] = [
            (.status, "2026-11-25", "2026-11-25"), (.load, "2026-11-25", "2026-11-25"), (.quality, "2026-11-19", "2026-11-25"),
            (.rating, "2026-11-01", "2026-11-25"), (.bonus, "2026-10-01", "2026-10-31"), (.rewardSuggestion, "2026-11-25", "2026-11-25"),
            (.link, "2026-09-28", "2026-11-22"), (.kpi, "2026-11-20", "2026-11-24"),
        ]
        for (kind, from, to) in days { #expect(try office.report(kind).days == Day(iso: from)!...Day(iso: to)!, "\(kind)") }
    }
}

@Suite("KPI") struct FiguresKPITests {
    @Test(
        "the mean of the exact shares, halves up",
        arguments: [
            ([(1, 1)], 1000), ([(1, 3), (2, 3)], 500), ([(1, 3)], 333), ([(2, 3)], 667), ([(1, 2000)], 1), ([(1, 2001)], 0), ([], nil),
            ([(0, 5), (3, 3), (1, 7), (2, 9), (5, 11), (1, 2)], 387),
        ] as [([(Int, Int)], Int?)])
    func mean(shares: [(Int, Int)], tenths: Int?) {
        var kpi = KPI()
        for (part, share) in zip(KPI.Part.allCases, shares) { kpi[part] = Share(share.0, of: share.1) }
        #expect(kpi.tenths == tenths)
    }

    @Test("bands go by the rounded KPI", arguments: [(800, Verdict.good), (799, .fair), (600, .fair), (599, .poor), (0, .poor)])
    func verdict(tenths: Int, verdict: Verdict) { #expect(Verdict(tenths, Policy()) == verdict) }

    @Test(
        "rank correlation and its probability",
        arguments: [
            ([(1, 1), (2, 2), (3, 3), (4, 4), (5, 5), (6, 6), (7, 7), (8, 8)], 1.0, 0.0),
            ([(1, 2), (2, 1), (3, 4), (4, 3), (5, 6), (6, 5), (7, 8), (8, 7)], 0.9048, 0.0020),
            ([(1, 5), (2, 5), (3, 1), (4, 1), (5, 9), (6, 2), (7, 5), (8, 3), (9, 7)], 0.2128, 0.5825),
        ] as [([(Int, Int)], Double, Double)])
    func correlation(pairs: [(Int, Int)], r: Double, p: Double) throws {
        let found = try #require(RankCorrelation(pairs))
        #expect(abs(found.r - r) < 0.0001)
        #expect(abs(found.p - p) < 0.0005)
    }

    @Test("nothing to compare")
    func noCorrelation() {
        #expect(RankCorrelation([]) == nil)
        #expect(RankCorrelation([(1, 1), (1, 2), (1, 3)]) == nil)
        #expect(RankCorrelation([(1, 5), (2, 5), (3, 5)]) == nil)
    }
}
