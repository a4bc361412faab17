import Dates

/// «есть ли связь kpi с продажами», "does KPI go with sales": never presented as a cause.
func correlationReport(_ facts: CorrelationFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    guard policy.stage > 1 else {
        return Report(name: "link", days: facts.days, notes: [.init("notSwitchedOn")], isPersonal: false)
    }
    let pairs = facts.pairs
    let correlation = pairs.count < policy.linkPairs ? nil : RankCorrelation(pairs.map { ($0.kpi, $0.revenue) })
    let figure = { (value: Double?) in value.map { Figure.thousandths(Int(($0 * 1000).rounded())) } ?? .none }
    var report = Report(name: "link", days: facts.days, isPersonal: false)
    report.facts = [.init("r", figure(correlation?.r)), .init("n", .count(pairs.count)), .init("p", figure(correlation?.p))]
    report.notes = [.init(correlation.map(\.sentence) ?? "few", ["pairs": .count(policy.linkPairs)])]
    return report
}

extension RankCorrelation {
    /// The key of the sentence that says it.
    fileprivate var sentence: String {
        guard p < 0.05 else { return "unclear" }
        return r > 0 ? "together" : "against"
    }
}
