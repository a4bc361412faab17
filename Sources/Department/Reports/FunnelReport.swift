import Dates

/// «воронка», "conversion of meetings to contracts": for each step how many clients came to it and what share went on, and where it narrows
/// most.
func funnelReport(_ facts: FunnelFacts, in context: ReportContext) -> Report {
    let policy = context.policy
    var report = Report(name: "funnel", days: facts.days)
    let steps = facts.funnel.steps.filter { policy.knows($0.kind) }
    if !facts.scope.isTeam { report.lead = [.init("of", ["person": .list(facts.scope.people.map { .person($0.id) })])] }
    report.answer = [facts.pair].compactMap(\.self)
    report.tables = [.init("steps", steps.map { $0.row(isLast: $0.kind == steps.last?.kind) })]
    if steps.allSatisfy({ $0.clients == 0 }) { report.notes.append(.init("nothing")) }
    if let step = facts.funnel.narrowest, policy.knows(step.kind) {
        report.notes.append(
            .init("narrow", ["step": .word(step.kind.rawValue), "share": step.share.figure, "stuck": .count(step.clients - step.passed)]))
        let team = facts.team.map { funnel in funnel.steps.first { $0.kind == step.kind }.flatMap { $0.share.tenths } }
        report.notes += comparison(team, Figure.tenths).map { note in
            .init("teamShare", note.values.merging(["step": .word(step.kind.rawValue)]) { $1 })
        }
    }
    return report
}

extension FunnelFacts {
    /// The two steps that were asked about: «КП → договор: 9 клиентов из 15, 60 %.»
    fileprivate var pair: Report.Note? {
        guard asked.count == 2, let (from, to, share) = funnel.share(from: asked[0], to: asked[1]) else { return nil }
        let values: [String: Figure] = ["step": .word(from.rawValue), "next": .word(to.rawValue), "clients": .count(share.whole)]
        guard share.whole > 0 else { return .init("noPair", values) }
        return .init("pair", values.merging(["passed": .count(share.part), "share": share.figure]) { $1 })
    }
}

extension Funnel.Step {
    /// What follows the last step is nothing to show.
    fileprivate func row(isLast: Bool) -> Report.Row {
        let visibility = isLast ? Report.Visibility.data : .both
        return Report.Row(
            [
                .init("step", .word(kind.rawValue)), .init("clients", .count(clients)),
                .init("passed", .count(passed), visibility: visibility), .init("share", share.figure, visibility: visibility),
            ], evidence: isLast ? [] : Array(stuck.prefix(100)))
    }
}
