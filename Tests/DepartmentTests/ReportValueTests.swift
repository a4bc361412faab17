import Dates
import Testing

@testable import Department

/// Reports made from values alone: no store, no clock.
@Suite("Reports from values") struct ReportValueTests {
    private static let entered = Timestamp(iso: "2026-11-02T09:00")!
    private let monday = Day(2026, 11, 23)!
    private let ivanov = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: entered)
    private let petrova = Person(id: 3, name: "Петрова Ольга", role: .manager, entered: entered)
    private let context = ReportContext(
        speaker: Person(id: 1, name: "Орлова Марина", role: .head, entered: entered), now: Timestamp(iso: "2026-11-23T18:30")!)

    private func scope(_ query: ReportQuery = ReportQuery(.status)) throws -> ReportScope {
        try context.rights.scope(of: query, team: { [ivanov, petrova] }, find: { [2: ivanov, 3: petrova][$0] })
    }

    private func task(_ id: Int, due: Int = 0, minutes: Int? = nil) -> TaskItem {
        var task = TaskItem(id: id, kind: .call, assignee: 2, due: Due(monday + due), author: 2, created: Self.entered)
        task.duration = minutes
        return task
    }

    @Test("status: who has more overdue comes first, with the tasks behind the figures")
    func status() throws {
        var late = PersonStatus(person: 3)
        late.open = context.rights.visible([task(7, due: -1), task(8)])
        let report = statusReport(StatusFacts(scope: try scope(), days: monday...monday, people: [.init(person: 2), late]), in: context)
        #expect(report.tables[0].rows.map { $0["person"] } == [.person(3), .person(2)])
        #expect(report.tables[0].rows[0].evidence == [7, 8])
        #expect(report.tables[0].rows[0]["overdue"] == .count(1))
    }

    @Test("load: under with one task, over above the working day, absent whatever is planned")
    func load() throws {
        let full = context.rights.visible([task(1, minutes: 300), task(2, minutes: 200)])
        let people = [
            PersonLoad(person: 2, tasks: full, atWork: [monday]),
            PersonLoad(person: 3, tasks: context.rights.visible([task(3)]), atWork: [monday]),
            PersonLoad(person: 4, tasks: full, atWork: []),
        ]
        let report = loadReport(LoadFacts(scope: try scope(), days: monday...monday, people: people), in: context)
        let rows = report.tables[0].rows
        #expect(rows.map { $0["level"] } == [.word("under"), .word("over"), .word("absent")])
        #expect(rows.map(\.evidence) == [[3], [1, 2], []])
        #expect(report.answer.map(\.key) == ["over", "under"])
    }

    @Test("load of several days: all their minutes against all working minutes, and more than one task a day")
    func loadOfDays() throws {
        // 960 of two working days: in full; 330 of 960 is more than a third, but two tasks are one a day.
        let full = context.rights.visible([task(1, minutes: 300), task(2, due: 1, minutes: 300), task(3, due: 1, minutes: 360)])
        let few = context.rights.visible([task(4, minutes: 165), task(5, due: 1, minutes: 165)])
        let people = [
            PersonLoad(person: 2, tasks: full, atWork: [monday, monday + 1]),
            PersonLoad(person: 3, tasks: few, atWork: [monday, monday + 1]),
            PersonLoad(person: 4, tasks: full, atWork: [monday + 1]),
        ]
        let report = loadReport(LoadFacts(scope: try scope(), days: monday...monday + 1, people: people), in: context)
        let rows = report.tables[0].rows
        #expect(rows.map { $0["level"] } == [.word("under"), .word("over"), .word("ok")])
        #expect(rows.map { $0["share"] } == [.tenths(344), .tenths(2000), .tenths(1000)])
        #expect(report.answer == [.init("over", ["people": .list([.person(4)])]), .init("under", ["people": .list([.person(3)])])])
    }

    @Test("bonus: 5 % of revenue by the band of the KPI, with rewards, less fines")
    func bonus() {
        var sales = PersonSales(person: 2)
        sales.sales.revenue = 100_000_00
        let facts = BonusFacts(
            days: monday...monday, people: [PersonBonus(sales: sales, kpi: 950, rewards: 1_000_00, fines: 500_00)])
        #expect(bonusReport(facts, in: context).tables[0].rows[0]["bonus"] == .money(6_000_00))
    }

    @Test("rewards: earned with both, near with one of the two")
    func rewards() {
        var done = EarnedDay(person: 2, day: monday), planned = EarnedDay(person: 3, day: monday)
        (done.due.due, done.due.onTime) = ([1], [1])
        (planned.planned.tasks, planned.planned.minutes) = ([2, 3], 160)
        var both = done
        both.planned = planned.planned
        let report = rewardReport(RewardFacts(days: monday...monday, people: [done, planned, both]), in: context)
        #expect(report.tables[0].rows.map { $0["person"] } == [.person(2)])
        #expect(report.tables[1].rows.map { $0["missing"] } == [.word("planned"), .word("done")])
    }

    @Test("the team's mean and best are told where at least three are compared", arguments: [([10, 20], 0), ([10, 20, 31], 1)])
    func compared(values: [Int], notes: Int) {
        let told = comparison(values, Figure.count)
        #expect(told.count == notes)
        #expect(told.allSatisfy { $0.values == ["mean": .count(20), "best": .count(31)] })
    }

    @Test("a target far behind its time is a risk, one on time is none", arguments: [(10, 1), (90, 0)])
    func risk(fact: Int, risks: Int) throws {
        var facts = DirectorsPageFacts(scope: try scope(), days: monday...monday)
        let target = Target(metric: .calls, plan: 100, fact: fact, days: 5)
        facts.targets = [TargetFacts(owner: nil, target: target, period: monday - 21...monday + 7)]
        #expect(facts.risks(context).count == risks)
    }
}

@Suite("Working days") struct WorkingDaysTests {
    private let monday = Day(2026, 11, 23)!
    private let ivanov = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: Timestamp(iso: "2026-11-19T09:00")!)

    /// On leave on Tuesday and Wednesday, as was entered on Monday at noon.
    private var working: WorkingDays {
        let at = Timestamp(iso: "2026-11-23T12:00")!
        let leave = ManagementEntry(.absence(monday + 1...monday + 2, isAgreed: true), person: 2, author: 1, at: at)
        let asked = ManagementEntry(.absence(monday + 3...monday + 3, isAgreed: false), person: 2, author: 2, at: at)
        return WorkingDays(policy: Policy(), now: Timestamp(iso: "2026-11-26T18:30")!, absences: [leave, asked])
    }

    @Test("without absences, weekends and days before the person was entered")
    func days() {
        #expect(working.days(of: ivanov, in: monday - 7...monday + 7) == [monday - 4, monday - 3, monday, monday + 3])
        #expect(working.lastDays(of: ivanov, 2) == [monday, monday + 3])
    }

    @Test("the next working day, by what was known before a moment")
    func next() {
        #expect(working.workingDay(of: 2, after: monday) == monday + 3)
        #expect(working.workingDay(of: 2, after: monday, knownBefore: Timestamp(iso: "2026-11-23T12:00")!) == monday + 1)
    }
}
