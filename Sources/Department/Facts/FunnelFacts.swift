import Dates

/// What «воронка», "conversion of meetings to contracts" is answered from.
struct FunnelFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    let funnel: Funnel
    /// The two steps that were asked about; empty for all.
    var asked: [TaskKind] = []
    /// The funnel of each manager, for a comparison.
    var team: [Funnel] = []
}

extension ReportReader {
    func funnelFacts(_ query: ReportQuery) throws -> FunnelFacts {
        let scope = try scope(of: query)
        let days = context.period(query.when, default: today.startOfMonth...today)
        var facts = FunnelFacts(scope: scope, days: days, funnel: Funnel(of: try done(on: days, scope)))
        facts.asked = query.steps
        if scope.isOwn {
            let all = Dictionary(grouping: try everything(on: days), by: \.person)
            facts.team = try managers().map { Funnel(of: all[$0.id] ?? []) }
        }
        return facts
    }

    /// What anybody closed on these days, up to today; for figures without names alone.
    func everything(on days: ClosedRange<Day>) throws -> [DoneTask] {
        let last = min(days.upperBound, today)
        guard days.lowerBound <= last else { return [] }
        return try store.doneTasks(on: days.lowerBound...last, by: nil, with: nil)
    }
}
