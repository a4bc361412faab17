import Dates

extension Turn {
    /// «рейтинг», "top sellers this month": what was sold; by the metric that was asked for, else by money, the best first.
    func showRating(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today.startOfMonth...today)
        let metric = query.metric.flatMap { isSwitchedOn($0) ? $0 : nil } ?? (policy.stage > 1 ? .revenue : .calls)
        let lines = try reviewed.people.map { person in (person.id, try reviewed.figures.sold(by: person.id, days)) }
        let rows = lines.map { row(of: $0.0, $0.1, query.metric) }
        let order = zip(lines, rows).sorted { Sales(of: $0.0.1)[metric] > Sales(of: $1.0.1)[metric] }.map(\.1)
        var report = Report(name: "rating", days: days, tables: [.init("people", order)])
        if reviewed.isOwn {
            let team = figures(of: nil)
            let values = try managers().map { Sales(of: try team.sold(by: $0.id, days))[metric] as Int? }
            report.notes = comparison(values, metric.figure).map { note in
                .init(note.key, note.values.merging(["metric": .word(metric.rawValue)]) { $1 })
            }
        }
        if lines.contains(where: { Sales(of: $0.1).foreign > 0 }) { report.notes.append(.init("roubles")) }
        return report
    }

    func isSwitchedOn(_ metric: Metric) -> Bool { policy.stage > 1 || metric.isOfTasks }

    private func row(of person: Person.ID, _ done: [TaskItem], _ asked: Metric?) -> Report.Row {
        let sales = Sales(of: done)
        let all: [(Metric, String, Figure)] = [
            (.revenue, "revenue", .money(sales.revenue)), (.payments, "payments", .count(sales.payments)),
            (.invoices, "invoices", .count(sales.invoices)), (.invoices, "invoices_amount", .money(sales.invoicesAmount)),
            (.contracts, "contracts", .count(sales.contracts)), (.contracts, "contracts_amount", .money(sales.contractsAmount)),
            (.calls, "calls", .count(sales.calls)), (.meetings, "meetings", .count(sales.meetings)),
        ]
        let shown = all.filter { isSwitchedOn($0.0) }.map { metric, name, figure in
            // Sums of what is only promised, and what wasn't asked for, stand in the data alone.
            Report.Field(
                name, figure, visibility: asked.map { $0 != metric } ?? (name.hasSuffix("_amount") || name == "payments") ? .data : .both)
        }
        let kinds = asked?.kinds ?? Set(Metric.allCases.filter(isSwitchedOn).flatMap(\.kinds))
        let behind = done.filter { $0.kind.map(kinds.contains) ?? false }.map(\.id)
        return Report.Row([.init("person", .person(person))] + shown, evidence: behind)
    }
}

extension Figures {
    /// What the person closed as done: all that sales are counted from.
    func sold(by person: Person.ID, _ days: ClosedRange<Day>) throws -> [TaskItem] { try store.done(by: person, on: days) }
}
