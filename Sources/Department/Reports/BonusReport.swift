import Dates

/// «премии всем за октябрь», "Kim's bonus": each term of the bonus, the smallest bonus first.
func bonusReport(_ facts: BonusFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    guard policy.stage > 1 else { return Report(name: "bonus", days: facts.days, notes: [.init("notSwitchedOn")]) }
    let rows = facts.people.map { person in
        Bonus(
            revenue: person.sales.sales.revenue, kpi: person.kpi, rewards: person.rewards, fines: person.fines, policy: policy
        ).row(of: person.sales)
    }
    var report = Report(name: "bonus", days: facts.days, tables: [.init("people", rows.sorted(by: "bonus", \.number))])
    if facts.people.contains(where: { $0.sales.sales.foreign > 0 }) { report.notes = [.init("roubles")] }
    return report
}

extension Bonus {
    fileprivate func row(of person: PersonSales) -> Report.Row {
        Report.Row(
            [
                .init("person", .person(person.person)), .init("base", .money(base)),
                .init("factor", factor % 10 == 0 ? .tenths(factor / 10) : .thousandths(factor * 10)), .init("rewards", .money(rewards)),
                .init("fines", .money(fines)), .init("bonus", .money(total)),
            ], evidence: person.evidence)
    }
}
