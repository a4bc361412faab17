import Dates

extension Transaction {
    /// «сводка вслух», "read me the team digest": whole sentences, names first, the main thing first.
    func showDigest(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: lastDay...lastDay)
        let reviews = try reviewed.people.map { try talk(with: $0, on: days, reviewed.figures) }
        var report = Report(name: "digest", days: days)
        report.isSpoken = true
        report.tables = [.init("people", reviews.map(\.digest), visibility: .data)]
        if reviewed.isTeam { report.lead = team(reviews) }
        report.notes = reviews.sorted { $0.merit > $1.merit }.flatMap(\.told)
        if reviewed.isTeam { report.notes += try money(of: reviewed, days) }
        return report
    }

    private func team(_ reviews: [DayReview]) -> [Report.Note] {
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

    private func money(of reviewed: Reviewed, _ days: ClosedRange<Day>) throws -> [Report.Note] {
        try targets(of: reviewed, days.upperBound...days.upperBound, .revenue).compactMap { row in
            guard case .person(nil) = row["person"], let percent = row["percent"], let left = row["left"] else { return nil }
            return .init("target", ["percent": percent, "left": left])
        }
    }
}

extension DayReview {
    /// The better, the earlier told: praise comes first.
    fileprivate var merit: Int { isAbsent ? -1 : kpi.tenths ?? 0 }

    fileprivate var digest: Report.Row {
        Report.Row([
            .init("person", .person(person.id)), .init("done", .count(work.done.count)), .init("due", .count(due.count)),
            .init("on_time", .count(onTime)), .init("overdue", .count(overdue.count)), .init("planned", .count(planned.tasks.count)),
            .init("revenue", .money(revenue)), .init("kpi", kpi.figure),
        ])
    }

    /// A few sentences on one line.
    fileprivate var told: [Report.Note] {
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
