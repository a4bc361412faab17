import Dates

extension Transaction {
    /// «есть ли связь kpi с продажами», "does KPI go with sales": a pair for each manager and full week. Never told as a cause.
    func showLink(_ query: ReportQuery) throws -> Report {
        guard actor.person.role != .manager else { throw EarlyReply.refusal(.notAllowed(role: .manager)) }
        let lastSunday = policy.isOver(today, at: now) && today.weekday == 6 ? today : today.startOfWeek - 1
        let days = period(query, default: lastSunday - 55...lastSunday)
        guard policy.stage > 1 else { return Report(name: "link", days: days, notes: [.init("notSwitchedOn")], isPersonal: false) }
        let pairs = try pairs(of: weeks(in: days))
        let correlation = pairs.count < policy.linkPairs ? nil : RankCorrelation(pairs)
        let figure = { (value: Double?) in value.map { Figure.thousandths(Int(($0 * 1000).rounded())) } ?? .none }
        var report = Report(name: "link", days: days, isPersonal: false)
        report.facts = [.init("r", figure(correlation?.r)), .init("n", .count(pairs.count)), .init("p", figure(correlation?.p))]
        report.notes = [.init(correlation.map(\.told) ?? "few", ["pairs": .count(policy.linkPairs)])]
        return report
    }

    /// Full weeks that are over.
    private func weeks(in days: ClosedRange<Day>) -> [ClosedRange<Day>] {
        days.filter { $0.weekday == 0 && days.contains($0 + 6) && policy.isOver($0 + 6, at: now) }.map { $0...$0 + 6 }
    }

    /// The KPI in tenths, and the revenue.
    private func pairs(of weeks: [ClosedRange<Day>]) throws -> [(Int, Int)] {
        let figures = figures(of: nil), people = try managers()
        return try weeks.flatMap { week in
            try people.compactMap { person in
                let days = try figures.days(of: person, in: week)
                guard let kpi = try figures.kpi(person.id, on: days).tenths else { return nil }
                return (kpi, try figures.sales(of: person.id, week).revenue)
            }
        }
    }
}

extension RankCorrelation {
    /// Which sentence it is told by.
    fileprivate var told: String {
        guard p < 0.05 else { return "unclear" }
        return r > 0 ? "together" : "against"
    }
}
