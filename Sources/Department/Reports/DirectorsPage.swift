import Dates

/// «отчёт для директора», "report for the director": money against target, use and its trend, what is at risk, three things to do.
func directorsPage(_ facts: DirectorsPageFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    var report = Report(name: "page", days: facts.days)
    report.lead = [facts.lead(policy)]
    report.tables = [
        .init("targets", facts.targets.map(\.row)), .init("money", policy.stage > 1 ? facts.people.map(\.moneyRow) : []),
        .init("use", facts.people.map { $0.useRow(policy) }.sorted(by: "kpi", \.number)),
        .init(
            "trend",
            facts.trend.filter { $0.kpi.tenths != nil }.map { monday, kpi in
                Report.Row([.init("from", .day(monday)), .init("kpi", kpi.figure)])
            }),
    ]
    let risks = facts.risks(context)
    report.notes = [risks.isEmpty ? .init("noRisk") : .init("risks")] + risks.map(\.risk)
    report.notes += [.init("todo")] + thingsToDo(risks)
    return report
}

/// Three things at most, numbered; if nothing presses, what is worth doing anyway.
private func thingsToDo(_ risks: [Risk]) -> [Report.Note] {
    let deeds = (risks.map(\.deed) + [.init("deed.praise"), .init("deed.plan"), .init("deed.look")]).prefix(3)
    return deeds.enumerated().map { place, deed in
        .init(deed.key, deed.values.merging(["number": .count(place + 1)]) { $1 })
    }
}

extension DirectorsPageFacts {
    fileprivate func lead(_ policy: Policy) -> Report.Note {
        let kpi = people.reduce(KPI()) { $0 + $1.kpi }
        var values: [String: Figure] = ["kpi": kpi.figure, "verdict": kpi.verdict(policy)]
        if policy.stage > 1 { values["money"] = .money(people.reduce(0) { $0 + $1.sales.revenue }) }
        let revenue = targets.first { $0.target.metric == .revenue && (!scope.isTeam || $0.owner == nil) }
        if let revenue { values["percent"] = revenue.target.percent.figure }
        return .init("lead", values)
    }
}

extension PersonUse {
    fileprivate var moneyRow: Report.Row {
        Report.Row([
            .init("person", .person(person)), .init("revenue", .money(sales.revenue)), .init("contracts", .count(sales.contracts)),
            .init("contracts_amount", .money(sales.contractsAmount)), .init("invoices", .count(sales.invoices)),
            .init("invoices_amount", .money(sales.invoicesAmount)),
        ])
    }

    fileprivate func useRow(_ policy: Policy) -> Report.Row {
        Report.Row([.init("person", .person(person)), .init("kpi", kpi.figure), .init("verdict", kpi.verdict(policy))])
    }
}
