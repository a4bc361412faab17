import Dates

/// One target, and how far it is reached: «цель Иванова на ноябрь», "Kim's target".
struct TargetFacts: Sendable {
    /// Nil is the team.
    let owner: Person.ID?
    let target: Target
    let period: ClosedRange<Day>
    var evidence: [TaskItem.ID] = []
}

/// What «какая цель у Иванова», "targets" is answered from.
struct TargetReportFacts: Sendable {
    /// Nil if no days were asked for: all targets of today.
    let asked: ClosedRange<Day>?
    var targets: [TargetFacts]
    /// What there is without a target; nil where there is one.
    var fact: Fact?

    struct Fact: Sendable {
        let scope: ReportScope
        let days: ClosedRange<Day>
        let metric: Metric
        let sales: SalesFigures
        var evidence: [TaskItem.ID] = []
    }
}

extension ReportReader {
    func targetFacts(_ query: ReportQuery) throws -> TargetReportFacts {
        let scope = try scope(of: query)
        let days = context.period(query.when, default: today...today)
        let targets = try targets(of: scope, days, query.metric, figures: figures(of: scope))
        var facts = TargetReportFacts(asked: query.when == nil ? nil : days, targets: targets)
        if targets.isEmpty { facts.fact = try factWithoutTarget(query, scope) }
        return facts
    }

    /// Of the days asked about, else of this month to date.
    private func factWithoutTarget(_ query: ReportQuery, _ scope: ReportScope) throws -> TargetReportFacts.Fact? {
        let days = context.period(query.when, default: today.startOfMonth...today), metric = query.metric ?? .revenue
        guard days.lowerBound <= today, policy.counts(metric) else { return nil }
        let done = try done(on: days, scope).filter { metric.kinds.contains($0.kind) }
        return .init(scope: scope, days: days, metric: metric, sales: SalesFigures(of: done), evidence: done.suffix(100).map(\.id))
    }

    /// The targets in force on one of the days; the team's own beside those of its people.
    func targets(
        of scope: ReportScope, _ days: ClosedRange<Day>, _ metric: Metric? = nil, figures: FigureReader
    ) throws -> [TargetFacts] {
        var query = ManagementQuery(.target)
        query.days = days
        let people = Dictionary(scope.people.map { ($0.id, $0) }) { first, _ in first }
        return try store.management(query).compactMap { entry in
            guard case .target(let goal, let period) = entry.content, metric == nil || metric == goal.metric, policy.counts(goal.metric)
            else { return nil }
            guard let owner = entry.person else {
                return scope.isTeam ? try target(of: nil, scope.people, goal, period, figures) : nil
            }
            return try people[owner].map { try target(of: owner, [$0], goal, period, figures) }
        }
    }

    private func target(
        of owner: Person.ID?, _ people: [Person], _ goal: ManagementEntry.Goal, _ period: ClosedRange<Day>, _ figures: FigureReader
    ) throws -> TargetFacts {
        let lines = try sales(of: people, goal.metric.kinds, period, figures)
        let target = Target(
            metric: goal.metric, plan: goal.amount, fact: lines.reduce(SalesFigures()) { $0 + $1.sales }[goal.metric],
            days: try figures.workingDays().daysLeft(of: owner, in: period))
        return TargetFacts(owner: owner, target: target, period: period, evidence: lines.flatMap(\.evidence))
    }
}
