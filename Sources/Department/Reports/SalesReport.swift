import Dates

/// «выручка за ноябрь», "how much did Kim bring in", «топ клиентов»: the figures asked for, and a row for each person, client, kind, week
/// or month.
func salesReport(_ facts: SalesFacts, in context: ReportContext) -> Report {
    var report = Report(name: "sales", days: facts.days)
    if facts.isOfMargin { report.answer = [.init("noMargin")] }
    report.answer += facts.answer(on: context.today)
    report.lead = [facts.lead]
    report.facts = [.init("total", .fields(facts.total.fields), visibility: .data)]
    report.evidence = facts.evidence
    if let by = facts.by ?? (facts.scope.isTeam ? nil : .person) { report.add(facts.table(by: by), of: facts) }
    if let measure = facts.measure ?? facts.team.first.map({ _ in .metric(.revenue) }) {
        report.notes += comparison(facts.team.map { measure.known(in: $0) }, measure.figure).map { note in
            .init(note.key, note.values.merging(["metric": .word(measure.name)]) { $1 })
        }
    }
    if facts.total.now.foreign + (facts.total.before?.foreign ?? 0) > 0 { report.notes.append(.init("roubles")) }
    return report
}

extension Report {
    /// A page of a long table, with how many rows there are and how to see the rest.
    mutating func addPage(_ table: Table, skipped: Int, of count: Int) {
        tables.append(table)
        facts.append(.init("total_rows", .count(count), visibility: .data))
        let shown = skipped + table.rows.count
        guard shown < count || skipped > 0 else { return }
        notes.append(.init("page", ["from": .count(skipped + 1), "to": .count(shown), "count": .count(count)]))
        if shown < count {
            rowsShown = shown
            notes.append(.init("more"))
        }
    }

    fileprivate mutating func add(_ table: Table, of facts: SalesFacts) { addPage(table, skipped: facts.skipped, of: facts.rowCount) }
}

extension SalesFacts {
    /// What came in, of what was asked about.
    fileprivate var lead: Report.Note {
        let now = total.now
        var values = Dictionary(now.fields.map { ($0.name, $0.figure) }) { first, _ in first }
        if !scope.isTeam { values["person"] = .list(scope.people.map { .person($0.id) }) }
        values["client"] = client.map(Figure.client)
        // Sums of no documents and a mean of no payments are not told.
        if now.invoices > 0 { values["invoiceSum"] = .money(now.invoicesAmount) }
        if now.contracts > 0 { values["contractSum"] = .money(now.contractsAmount) }
        values["mean"] = measure?.meanSum(in: now).map(Figure.money)
        guard let measure else { return .init(now.isEmpty ? "lead.nothing" : "lead.all", values) }
        return .init("lead.\(measure.name)", values)
    }

    fileprivate func table(by dimension: SalesDimension) -> Report.Table {
        let isOfPeople = dimension == .person
        let rows = rows.map { row in
            Report.Row(row.key.fields + row.sales.fields.flatMap(shown) + mean(of: row.sales.now), evidence: row.evidence)
        }
        // One person's row says nothing that the sentence before it doesn't.
        let isTold = !isOfPeople || rowCount > 1
        return .init(isOfPeople ? "people" : "rows", rows, visibility: isTold ? .both : .data)
    }

    /// In words alone.
    private func mean(of sales: SalesFigures) -> [Report.Field] {
        guard by != .kind, let mean = measure?.meanSum(in: sales) else { return [] }
        return [.init("average", .money(mean), visibility: .words)]
    }

    /// In words a row has the figures that were asked about, or else the main ones.
    private func shown(_ field: Report.Field) -> [Report.Field] {
        let told: [String] =
            switch by == .kind ? nil : measure {
            case .average: ["average", "payments"]
            case .metric(.revenue): ["revenue", "payments"]
            case .metric(.contracts): ["contracts", "contracts_amount"]
            case .metric(.invoices): ["invoices", "invoices_amount"]
            case .metric(.payments): ["payments", "revenue"]
            case .metric(.calls): ["calls"]
            case .metric(.meetings): ["meetings"]
            case nil: ["revenue", "payments", "contracts", "invoices", "calls", "meetings"]
            }
        let isTold = told.contains(field.name)
        let data = Report.Field(field.name, field.figure, visibility: isTold ? .both : .data)
        return field.name == told.first.map { $0 + "_change" } ? [data, .init("difference", field.figure, visibility: .words)] : [data]
    }
}

extension SalesMeasure {
    var name: String { if case .metric(let metric) = self { metric.rawValue } else { "average" } }

    func figure(_ value: Int) -> Figure { if case .metric(let metric) = self { metric.figure(value) } else { .money(value) } }

    /// Of the documents that it counts; nil where it counts none, or there are none.
    func sum(in sales: SalesFigures) -> Int? {
        switch self {
        case .metric(.contracts): sales.contracts > 0 ? sales.contractsAmount : nil
        case .metric(.invoices): sales.invoices > 0 ? sales.invoicesAmount : nil
        case .metric(.payments): sales.payments > 0 ? sales.revenue : nil
        default: nil
        }
    }

    /// The mean sum of the contracts or invoices that it counts.
    func meanSum(in sales: SalesFigures) -> Int? {
        guard self != .metric(.payments), let sum = sum(in: sales), let count = known(in: sales) else { return nil }
        return SalesFigures.mean(of: sum, count)
    }

    /// Nil where there is nothing to count from.
    func known(in sales: SalesFigures) -> Int? {
        if case .metric(let metric) = self { sales[metric] } else { sales.average }
    }
}

extension SalesKey {
    /// What the row is about; of a week or month its first day as data, all its days in words.
    fileprivate var fields: [Report.Field] {
        switch self {
        case .person(let id): [.init("person", .person(id))]
        case .client(let id?): [.init("key", .client(id))]
        case .client(nil): [.init("key", .none, visibility: .data), .init("none", .flag(true), visibility: .words)]
        case .kind(let kind): [.init("key", .word(kind.rawValue))]
        case .week(let day): [.init("key", .day(day), visibility: .data), .init("week", .days(day...day + 6), visibility: .words)]
        case .month(let day): [.init("key", .day(day), visibility: .data), .init("month", .days(day...day.endOfMonth), visibility: .words)]
        }
    }
}

extension SalesFigures {
    /// The fields of “Figures”, in their order.
    fileprivate var fields: [Report.Field] {
        [
            .init("revenue", .money(revenue)), .init("payments", .count(payments)), .init("invoices", .count(invoices)),
            .init("invoices_amount", .money(invoicesAmount)), .init("contracts", .count(contracts)),
            .init("contracts_amount", .money(contractsAmount)), .init("calls", .count(calls)), .init("meetings", .count(meetings)),
            .init("average", average.map(Figure.money) ?? .none),
        ]
    }
}

extension ComparedSales {
    /// The fields of now; where compared, beside each what it was and by how many percent it differs.
    fileprivate var fields: [Report.Field] {
        guard let before else { return now.fields }
        return zip(now.fields, before.fields).flatMap { now, before in
            [
                now, .init("\(now.name)_before", before.figure),
                .init("\(now.name)_change", Figure.change(from: before.figure.number, to: now.figure.number)),
            ]
        }
    }
}

extension Figure {
    /// The difference in percent, halves up; none where there was nothing before, or there is nothing to compare.
    static func change(from before: Int?, to now: Int?) -> Figure {
        guard let before, let now, before > 0 else { return .none }
        let (part, whole) = (2000 * (now - before) + before, 2 * before)
        return .tenths(part >= 0 ? part / whole : -((whole - 1 - part) / whole))
    }

    /// Without its sign.
    var magnitude: Figure { if case .tenths(let value) = self { .tenths(abs(value)) } else { self } }
}
