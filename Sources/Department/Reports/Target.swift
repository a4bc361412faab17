import Dates

/// A plan and how far it is reached: «какая цель у Иванова на ноябрь», "Kim's target".
package struct Target: Equatable, Sendable {
    package let metric: Metric
    /// In hundredths of a rouble, or in pieces.
    package let plan: Int
    package let fact: Int
    /// Working days left to reach it.
    package let days: Int

    package var left: Int { max(0, plan - fact) }
    package var percent: Share { Share(fact, of: plan) }

    /// What each of the days left must bring; nothing where there are none.
    package var perDay: Figure {
        guard days > 0 else { return .none }
        if metric == .revenue { return .money((2 * left + days) / (2 * days)) }
        return .tenths((20 * left + days) / (2 * days))
    }

    func row(of person: Person.ID?, _ period: ClosedRange<Day>, evidence: [TaskItem.ID]) -> Report.Row {
        Report.Row(
            [
                .init("person", .person(person)), .init("metric", .word(metric.rawValue)), .init("plan", metric.figure(plan)),
                .init("fact", metric.figure(fact)), .init("percent", percent.figure), .init("left", metric.figure(left)),
                .init("per_day", perDay), .init("days", .days(period), visibility: .words),
            ], evidence: evidence)
    }
}

extension Transaction {
    func showTargets(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today...today)
        let rows = try targets(of: reviewed, days, query.metric)
        var report = Report(name: "target", days: query.when == nil ? nil : days)
        report.tables = [.init("people", rows.sorted(by: "percent", \.number))]
        return report
    }

    /// The plans that hold on one of the days; the team's own beside its people's.
    func targets(of reviewed: Reviewed, _ days: ClosedRange<Day>, _ metric: Metric? = nil) throws -> [Report.Row] {
        var query = ManagementQuery(.target)
        query.days = days
        let people = Dictionary(reviewed.people.map { ($0.id, $0) }) { first, _ in first }
        return try store.management(query).compactMap { entry in
            guard case .target(let goal, let period) = entry.content, metric == nil || metric == goal.metric, isSwitchedOn(goal.metric)
            else { return nil }
            guard let owner = entry.person else {
                return reviewed.isTeam ? try row(of: nil, reviewed.people, goal.metric, goal.amount, period, reviewed.figures) : nil
            }
            return try people[owner].map { try row(of: owner, [$0], goal.metric, goal.amount, period, reviewed.figures) }
        }
    }

    private func row(
        of owner: Person.ID?, _ people: [Person], _ metric: Metric, _ plan: Int, _ period: ClosedRange<Day>, _ figures: FigureReader
    ) throws -> Report.Row {
        let sales = try people.map { try figures.sales(of: $0.id, period) }
        let fact = sales.reduce(SalesFigures()) { $0 + $1 }[metric]
        let target = Target(metric: metric, plan: plan, fact: fact, days: try daysLeft(of: owner, period, figures))
        let line = Reviewed(figures: figures, people: people, isTeam: owner == nil, isOwn: false)
        return target.row(of: owner, period, evidence: try line.behind(sales, metric.kinds, period).values.flatMap(\.self))
    }

    /// The person's own working days, today included until it is over; the team's are the department's.
    private func daysLeft(of person: Person.ID?, _ period: ClosedRange<Day>, _ figures: FigureReader) throws -> Int {
        let first = max(period.lowerBound, today)
        guard first <= period.upperBound else { return 0 }
        return try (first...period.upperBound).filter { day in
            guard !policy.isOver(day, at: now) else { return false }
            return try person.map { try figures.works($0, on: day) } ?? calendar.isWorking(day)
        }.count
    }
}
