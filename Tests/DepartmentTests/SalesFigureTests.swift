import Dates
import Testing

@testable import Department

/// Sales and funnels from values alone: no store, no clock.
@Suite("Sales from values") struct SalesFigureTests {
    private let monday = Day(2026, 11, 23)!

    private func done(
        _ id: Int, _ kind: TaskKind, day: Int = 0, hour: Int = 12, by person: Int = 2, client: Int? = 1, roubles: Int = 0,
        isForeign: Bool = false
    ) -> DoneTask {
        DoneTask(
            id: id, closed: Timestamp(Moment(monday + day, TimeOfDay(hour)!)), person: person, client: client, kind: kind,
            cents: roubles * 100,
            isForeign: isForeign)
    }

    @Test("the mean payment is revenue by payments, halves up; none without payments")
    func average() {
        #expect(SalesFigures(of: [DoneTask]()).average == nil)
        let figures = SalesFigures(of: [done(1, .payment, roubles: 1), done(2, .payment, roubles: 1), done(3, .payment, roubles: 3)])
        #expect(figures.average == 167)
        #expect(figures.revenue == 5_00)
    }

    @Test("currencies are never added up")
    func foreign() {
        let figures = SalesFigures(of: [done(1, .payment, roubles: 10), done(2, .payment, roubles: 99, isForeign: true)])
        #expect((figures.revenue, figures.payments, figures.foreign) == (10_00, 2, 1))
    }

    @Test(
        "the period before: of equal length, or the whole month, quarter or year before",
        arguments: [
            ("2026-11-01/2026-11-30", "2026-10-01/2026-10-31"), ("2026-11-01/2026-11-23", "2026-10-09/2026-10-31"),
            ("2026-11-23/2026-11-29", "2026-11-16/2026-11-22"), ("2026-10-01/2026-12-31", "2026-07-01/2026-09-30"),
            ("2026-01-01/2026-03-31", "2025-10-01/2025-12-31"), ("2026-01-01/2026-12-31", "2025-01-01/2025-12-31"),
            ("2026-03-01/2026-03-31", "2026-02-01/2026-02-28"), ("2026-11-23/2026-11-23", "2026-11-22/2026-11-22"),
            ("2026-02-01/2026-04-30", "2025-11-04/2026-01-31"), ("2027-01-01/2027-01-31", "2026-12-01/2026-12-31"),
        ])
    func previous(days: String, expected: String) {
        func range(_ text: String) -> ClosedRange<Day> {
            let ends = text.split(separator: "/").map { Day(iso: String($0))! }
            return ends[0]...ends[1]
        }
        #expect(range(days).previousPeriod == range(expected))
    }

    @Test(
        "a difference in percent, halves up; none where there was nothing",
        arguments: [
            (0, 5, nil), (100, 100, 0), (100, 150, 500), (100, 0, -1000), (300, 400, 333), (300, 200, -333), (800, 799, -1), (800, 801, 1),
            (2000, 2001, 1), (2000, 1999, 0),
        ] as [(Int, Int, Int?)])
    func change(before: Int, now: Int, tenths: Int?) {
        #expect(Figure.change(from: before, to: now) == tenths.map(Figure.tenths) ?? .none)
    }

    @Test("a row for each client, kind, week and month")
    func breakdown() {
        let tasks = [
            done(1, .payment, day: -23, roubles: 1), done(2, .payment, day: -8, client: 2, roubles: 2), done(3, .call, client: nil),
            done(4, .payment, roubles: 4),
        ]
        func rows(_ dimension: SalesDimension) -> [SalesKey: Int] { SalesBreakdown(of: tasks, by: dimension).rows.mapValues(\.revenue) }
        #expect(rows(.client) == [.client(1): 5_00, .client(2): 2_00, .client(nil): 0])
        #expect(rows(.kind) == [.kind(.payment): 7_00, .kind(.call): 0])
        #expect(rows(.week) == [.week(monday - 28): 1_00, .week(monday - 14): 2_00, .week(monday): 4_00])
        #expect(rows(.month) == [.month(Day(2026, 10, 1)!): 1_00, .month(Day(2026, 11, 1)!): 6_00])
    }

    @Test("a funnel counts clients once a step; who went on did a later step after it")
    func funnel() {
        let funnel = Funnel(of: [
            done(1, .call), done(2, .call, hour: 13), done(3, .demo, hour: 14), done(4, .call, client: 2),
            done(5, .payment, hour: 11, client: 3),
            done(6, .call, hour: 12, client: 3), done(7, .contract, day: 1), done(8, .call, client: nil), done(9, .email, client: 4),
        ])
        #expect(funnel.steps.map(\.clients) == [3, 1, 0, 1, 0, 1])
        #expect(funnel.steps.map(\.passed) == [1, 1, 0, 0, 0, 0])
        #expect(funnel.steps[0].share.tenths == 333)
        #expect(funnel.steps[0].stuck == [4, 6])
        #expect(funnel.narrowest?.kind == .contract)
    }

    @Test("closed at the same moment is not after it")
    func sameMoment() {
        let funnel = Funnel(of: [done(1, .call), done(2, .meeting)])
        #expect(funnel.steps.map(\.passed) == [0, 0, 0, 0, 0, 0])
    }

    @Test("days since the last contact", arguments: [nil, 0, 13, 14])
    func daysSince(daysAgo: Int?) {
        let last = daysAgo.map { Timestamp(Moment(monday - $0, TimeOfDay(12)!)) }
        #expect(ClientContact(client: 1, manager: 2, last: last).daysSince(monday) == daysAgo)
    }
}
