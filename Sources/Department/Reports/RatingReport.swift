import Dates

/// «рейтинг», "top sellers this month": what was sold, the best first, by the metric that was asked for, else by money.
func ratingReport(_ facts: RatingFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    let metric = facts.metric.flatMap { policy.counts($0) ? $0 : nil } ?? (policy.stage > 1 ? .revenue : .calls)
    let rows = facts.people.sorted { $0.sales[metric] > $1.sales[metric] }.map { $0.row(facts.metric, policy) }
    var report = Report(name: "rating", days: facts.days, tables: [.init("people", rows)])
    report.notes = comparison(facts.team.map { $0[metric] }, metric.figure).map { note in
        .init(note.key, note.values.merging(["metric": .word(metric.rawValue)]) { $1 })
    }
    if facts.people.contains(where: { $0.sales.foreign > 0 }) { report.notes.append(.init("roubles")) }
    return report
}

extension PersonSales {
    fileprivate func row(_ asked: Metric?, _ policy: Policy) -> Report.Row {
        let all: [(Metric, String, Figure)] = [
            (.revenue, "revenue", .money(sales.revenue)), (.payments, "payments", .count(sales.payments)),
            (.invoices, "invoices", .count(sales.invoices)), (.invoices, "invoices_amount", .money(sales.invoicesAmount)),
            (.contracts, "contracts", .count(sales.contracts)), (.contracts, "contracts_amount", .money(sales.contractsAmount)),
            (.calls, "calls", .count(sales.calls)), (.meetings, "meetings", .count(sales.meetings)),
        ]
        let shown = all.filter { policy.counts($0.0) }.map { metric, name, figure in
            // Sums that are only promised, and metrics that weren't asked for, are data only.
            Report.Field(
                name, figure, visibility: asked.map { $0 != metric } ?? (name.hasSuffix("_amount") || name == "payments") ? .data : .both)
        }
        return Report.Row([.init("person", .person(person))] + shown, evidence: evidence)
    }
}
