import Dates

/// «kpi отдела», "Kim's KPI for October": six shares and their mean, the worst first.
func kpiReport(_ facts: KPIFacts, in context: ReportContext) -> Report {
    let covered = facts.people.flatMap(\.days)
    var report = Report(name: "kpi", days: facts.asked ?? covered.min().flatMap { first in covered.max().map { first...$0 } })
    let rows = facts.people.map { $0.row(context.policy, isAlone: !facts.scope.isTeam) }
    report.tables = [.init("people", rows.sorted(by: "kpi", \.number))]
    report.notes = comparison(facts.team.map(\.tenths), Figure.tenths)
    return report
}

extension PersonKPI {
    fileprivate func row(_ policy: Policy, isAlone: Bool) -> Report.Row {
        var fields: [Report.Field] = [
            .init("person", .person(person)), .init("kpi", kpi.figure), .init("verdict", kpi.verdict(policy)),
            .init("parts", kpi.parts, visibility: .data),
        ]
        // In words a team's parts are columns, one person's are sentences.
        if !isAlone { fields += KPI.Part.allCases.map { .init($0.rawValue, kpi[$0].figure, visibility: .words) } }
        return Report.Row(fields, notes: isAlone ? kpi.notes : [], evidence: evidence)
    }
}

extension KPI {
    func verdict(_ policy: Policy) -> Figure { tenths.map { .word(Verdict($0, policy).rawValue) } ?? .none }

    /// The parts below what is good, the worst first.
    func weak(_ policy: Policy) -> [Part] {
        let weak = Part.allCases.compactMap { part in self[part].tenths.map { (part, $0) } }.filter { $0.1 < policy.bands[1] * 10 }
        return weak.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// A sentence for each part with data, the worst first.
    var notes: [Report.Note] {
        let known = Part.allCases.compactMap { part in self[part].tenths.map { (part, $0) } }
        return known.sorted { $0.1 < $1.1 }.map { part, tenths in
            .init(
                "part.\(part)", ["part": .count(self[part].part), "whole": .count(self[part].whole), "share": .tenths(tenths)])
        }
    }
}
