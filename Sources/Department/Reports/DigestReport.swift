import Dates

/// «сводка вслух», "read me the team digest": whole sentences, names first, the main thing first.
func digestReport(_ facts: DayReviewFacts) -> Report {
    var report = Report(name: "digest", days: facts.days)
    report.isSpoken = true
    report.tables = [.init("people", facts.reviews.map(\.digest), visibility: .data)]
    if facts.scope.isTeam { report.lead = teamLead(facts.reviews) }
    report.notes = facts.reviews.sorted { $0.score > $1.score }.flatMap(\.sentences)
    if facts.scope.isTeam {
        report.notes += facts.targets.filter { $0.owner == nil }.map { team in
            .init("target", ["percent": team.target.percent.figure, "left": team.target.metric.figure(team.target.left)])
        }
    }
    return report
}

private func teamLead(_ reviews: [DayReview]) -> [Report.Note] {
    let due = reviews.reduce(0) { $0 + $1.due.count }, missed = reviews.reduce(0) { $0 + $1.missed.count }
    let done = reviews.reduce(0) { $0 + $1.work.done.count }, revenue = reviews.reduce(0) { $0 + $1.revenue }
    guard done > 0 || due > 0 else { return [.init("teamIdle")] }
    return [
        .init(
            "team",
            [
                "done": .count(done), "ontime": due > 0 ? .count(due - missed) : .none, "missed": missed > 0 ? .count(missed) : .none,
                "money": revenue > 0 ? .money(revenue) : .none,
            ])
    ]
}

extension DayReview {
    /// The better, the earlier in the digest.
    fileprivate var score: Int { isAbsent ? -1 : kpi.tenths ?? 0 }

    fileprivate var digest: Report.Row {
        Report.Row([
            .init("person", .person(person.id)), .init("done", .count(work.done.count)), .init("due", .count(due.count)),
            .init("on_time", .count(onTime)), .init("overdue", .count(overdue.count)), .init("planned", .count(planned.tasks.count)),
            .init("revenue", .money(revenue)), .init("kpi", kpi.figure),
        ])
    }

    /// A few sentences on one line.
    fileprivate var sentences: [Report.Note] {
        var values: [String: Figure] = ["person": .person(person.id)]
        guard !isAbsent else { return [.init("away", values)] }
        values["done"] = .count(work.done.count)
        if !due.isEmpty { values["ontime"] = .count(onTime) }
        if !missed.isEmpty { values["missed"] = .count(missed.count) }
        if revenue > 0 { values["money"] = .money(revenue) }
        if !overdue.isEmpty { values["overdue"] = .count(overdue.count) }
        if !planned.tasks.isEmpty { values["planned"] = .count(planned.tasks.count) }
        if work.done.isEmpty, due.isEmpty { return [.init("idle", values)] }
        return [.init(isAllDone ? "allDone" : "person", values)]
    }
}
