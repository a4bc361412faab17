import Dates

extension Transaction {
    /// «рейтинг», "top sellers this month": what was sold; by the metric that was asked for, else by money, the best first.
    func showRating(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today.startOfMonth...today)
        let metric = query.metric.flatMap { isSwitchedOn($0) ? $0 : nil } ?? (policy.stage > 1 ? .revenue : .calls)
        let kinds = query.metric?.kinds ?? Set(Metric.allCases.filter(isSwitchedOn).flatMap(\.kinds))
        let lines = try reviewed.people.map { person in (person.id, try reviewed.figures.sales(of: person.id, days)) }
        let behind = try reviewed.behind(lines.map(\.1), kinds, days)
        let rows = lines.sorted { $0.1[metric] > $1.1[metric] }.map { row(of: $0.0, $0.1, query.metric, behind[$0.0] ?? []) }
        var report = Report(name: "rating", days: days, tables: [.init("people", rows)])
        if reviewed.isOwn {
            let team = figures(of: nil)
            let values = try managers().map { try team.sales(of: $0.id, days)[metric] as Int? }
            report.notes = comparison(values, metric.figure).map { note in
                .init(note.key, note.values.merging(["metric": .word(metric.rawValue)]) { $1 })
            }
        }
        if lines.contains(where: { $0.1.foreign > 0 }) { report.notes.append(.init("roubles")) }
        return report
    }

    func isSwitchedOn(_ metric: Metric) -> Bool { policy.stage > 1 || metric.isOfTasks }

    private func row(of person: Person.ID, _ sales: SalesFigures, _ asked: Metric?, _ behind: [TaskItem.ID]) -> Report.Row {
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
        return Report.Row([.init("person", .person(person))] + shown, evidence: behind)
    }
}

extension Reviewed {
    /// So many tasks at most stand behind a report: who wants to see more asks of one person.
    private static let mostBehind = 500

    /// The tasks that sums of sales come from, by person; none where they are too many to be looked through.
    func behind(_ sales: [SalesFigures], _ kinds: Set<TaskKind>, _ days: ClosedRange<Day>) throws -> [Person.ID: [TaskItem.ID]] {
        let count = sales.reduce(0) { $0 + $1.calls + $1.meetings + $1.payments + $1.invoices + $1.contracts }
        guard people.count == 1 || count <= Self.mostBehind else { return [:] }
        let behind = try people.map { person in
            (person.id, try figures.store.done(by: person.id, on: days).filter { $0.kind.map(kinds.contains) ?? false }.map(\.id))
        }
        return Dictionary(behind) { first, _ in first }
    }
}
