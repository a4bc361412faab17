import Dates

/// «какая цель у Иванова на ноябрь», "targets": plan, fact and what is left, the target furthest behind first.
func targetReport(_ facts: TargetReportFacts) -> Report {
    Report(
        name: "target", days: facts.asked, tables: [.init("people", facts.targets.map(\.row).sorted(by: "percent", \.number))])
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
