import Dates

/// «какая цель у Иванова на ноябрь», "targets": plan, fact and what is left, the target furthest behind first.
func targetReport(_ facts: TargetReportFacts) -> Report {
    var report = Report(
        name: "target", days: facts.asked, tables: [.init("people", facts.targets.map(\.row).sorted(by: "percent", \.number))])
    if let fact = facts.fact {
        report.answer = [fact.note]
        report.evidence = fact.evidence
        if fact.sales.foreign > 0 { report.notes.append(.init("roubles")) }
    }
    return report
}

extension TargetReportFacts.Fact {
    /// «Плана нет; факт за ноябрь: выручка 6 056 000 ₽.»
    fileprivate var note: Report.Note {
        var values: [String: Figure] = [
            "days": .days(days), "metric": .word(metric.rawValue), "fact": metric.figure(sales[metric]),
        ]
        if !scope.isTeam { values["person"] = .list(scope.people.map { .person($0.id) }) }
        return .init("unplanned", values)
    }
}

extension TargetFacts {
    var row: Report.Row {
        let metric = target.metric
        return Report.Row(
            [
                .init("person", .person(owner)), .init("metric", .word(metric.rawValue)), .init("plan", metric.figure(target.plan)),
                .init("fact", metric.figure(target.fact)), .init("percent", target.percent.figure),
                .init("left", metric.figure(target.left)), .init("per_day", target.perDay),
                .init("days", .days(period), visibility: .words),
            ], evidence: evidence)
    }
}
