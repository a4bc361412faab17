import Dates

/// What «выручка за ноябрь», "average deal size of Kim by month" is answered from.
struct SalesFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    /// The period they are compared with; nil if they are not.
    var daysBefore: ClosedRange<Day>?
    /// What was asked about; nil is everything.
    var measure: SalesMeasure?
    /// A margin or profit was asked about: it is not recorded.
    var isOfMargin = false
    var client: Client.ID?
    var by: SalesDimension?
    var total: ComparedSales
    /// The tasks behind the total.
    var evidence: [TaskItem.ID] = []
    /// The page that is shown, and how many rows there are in all.
    var rows: [SalesRow] = []
    var skipped = 0
    var rowCount = 0
    /// The sales of each manager, for a comparison.
    var team: [SalesFigures] = []
}

/// The sales of a period, and of the period they are compared with.
struct ComparedSales: Equatable, Sendable {
    var now = SalesFigures()
    var before: SalesFigures?
}

/// One row of sales with the tasks behind it.
struct SalesRow: Equatable, Sendable {
    let key: SalesKey
    var sales: ComparedSales
    var evidence: [TaskItem.ID] = []
}

/// What sales are asked about and ordered by: a metric, or the mean payment.
enum SalesMeasure: Equatable, Sendable {
    case metric(Metric)
    case average

    /// The kinds of task behind it.
    var kinds: Set<TaskKind> { if case .metric(let metric) = self { metric.kinds } else { Metric.payments.kinds } }

    func value(of sales: SalesFigures) -> Int {
        switch self {
        case .metric(let metric): sales[metric]
        case .average: sales.average ?? -1
        }
    }
}

extension ReportReader {
    /// Rows of a page of a long table.
    static let pageOfRows = 10
    /// Tasks that a figure can be opened to at once; for more, a shorter period can be asked for.
    private static let mostTasks = 500
    private static let mostToSortOut = 100_000

    func salesFacts(_ query: ReportQuery) throws -> SalesFacts {
        guard policy.stage > 1 else { throw EarlyReply.refusal(.notAtThisStage) }
        let scope = try scope(of: query), client = try knownClient(query.sales.client)
        let days = context.period(query.when, default: today.startOfMonth...today), before = days.before(query.sales.comparison, context)
        let done = try done(on: days, scope, client)
        let doneBefore = try before.map { try self.done(on: $0, scope, client) }
        var facts = SalesFacts(
            scope: scope, days: days, daysBefore: before, total: .init(now: .init(of: done), before: doneBefore.map(SalesFigures.init)))
        facts.measure = query.sales.isOfAverage ? .average : query.metric.map(SalesMeasure.metric)
        facts.isOfMargin = query.sales.isOfMargin
        (facts.client, facts.by) = (client, query.sales.by)
        let kinds = facts.measure?.kinds ?? Set(DoneTask.kinds.filter { $0 != .proposal })
        facts.evidence = evidence(of: done, kinds)
        if let by = query.sales.by ?? (scope.isTeam ? nil : .person) {
            let rows = rows(of: done, doneBefore, by: by, facts)
            (facts.rowCount, facts.skipped) = (rows.count, min(query.skipped, rows.count))
            let page = rows.dropFirst(facts.skipped).prefix(Self.pageOfRows)
            let evidence = evidence(of: done.filter { kinds.contains($0.kind) }, by: by, for: page.map(\.key))
            facts.rows = page.map { SalesRow(key: $0.key, sales: $0.sales, evidence: evidence[$0.key] ?? []) }
        }
        if scope.isOwn, client == nil { facts.team = try teamSales(on: days) }
        return facts
    }

    /// The client that was named; nil if none was. Throws `noSuchClient` for one that the directory doesn't have.
    private func knownClient(_ choice: ClientChoice?) throws -> Client.ID? {
        switch choice {
        case .known(let id): return id
        case .new: throw EarlyReply.refusal(.noSuchClient)
        case nil: return nil
        }
    }

    /// What the people of the scope closed on these days; for the team everybody, also who is no manager or has left.
    func done(on days: ClosedRange<Day>, _ scope: ReportScope, _ client: Client.ID? = nil) throws -> [DoneTask] {
        let last = min(days.upperBound, today)
        guard days.lowerBound <= last else { return [] }
        let people = Set(scope.people.map(\.id)), only = !scope.isTeam && people.count == 1 ? people.first : nil
        let tasks = try store.doneTasks(on: days.lowerBound...last, by: only, with: client)
        return scope.isTeam || people.count == 1 ? tasks : tasks.filter { people.contains($0.person) }
    }

    /// The newest tasks of these kinds.
    private func evidence(of done: [DoneTask], _ kinds: Set<TaskKind>) -> [TaskItem.ID] {
        Array(done.lazy.reversed().filter { kinds.contains($0.kind) }.prefix(Self.mostTasks).map(\.id))
    }

    /// The newest tasks of each row; none where they are too many to look through.
    private func evidence(of done: [DoneTask], by dimension: SalesDimension, for keys: [SalesKey]) -> [SalesKey: [TaskItem.ID]] {
        guard done.count <= Self.mostToSortOut else { return [:] }
        var evidence = Dictionary(keys.map { ($0, [TaskItem.ID]()) }) { first, _ in first }
        for task in done.reversed() {
            let key = SalesKey(of: task, by: dimension)
            if let count = evidence[key]?.count, count < Self.mostTasks { evidence[key]?.append(task.id) }
        }
        return evidence
    }

    /// All rows, the top one first; weeks and months newest first.
    private func rows(of done: [DoneTask], _ before: [DoneTask]?, by dimension: SalesDimension, _ facts: SalesFacts) -> [SalesRow] {
        let now = SalesBreakdown(of: done, by: dimension).rows
        let former = before.map { SalesBreakdown(of: $0, by: dimension).rows }
        if dimension == .week || dimension == .month {
            let keys = SalesBreakdown.periods(in: facts.days.upTo(today), by: dimension)
            let formerKeys = facts.daysBefore.map { SalesBreakdown.periods(in: $0, by: dimension) }
            return keys.enumerated().reversed().map { place, key in
                let before = formerKeys.map { $0.indices.contains(place) ? former?[$0[place]] ?? SalesFigures() : SalesFigures() }
                return SalesRow(key: key, sales: ComparedSales(now: now[key] ?? SalesFigures(), before: before))
            }
        }
        var keys = dimension == .person ? facts.scope.people.map { SalesKey.person($0.id) } : []
        let others = Set(now.keys).union(former.map { Set($0.keys) } ?? []).subtracting(keys)
        keys += others.sorted { $0.place < $1.place }
        let rows = keys.map { key in
            SalesRow(key: key, sales: ComparedSales(now: now[key] ?? SalesFigures(), before: former.map { $0[key] ?? SalesFigures() }))
        }
        return rows.ranked(by: facts.measure ?? .metric(.revenue))
    }

    private func teamSales(on days: ClosedRange<Day>) throws -> [SalesFigures] {
        let rows = SalesBreakdown(of: try everything(on: days), by: .person).rows
        return try managers().map { rows[.person($0.id)] ?? SalesFigures() }
    }
}

extension ClosedRange<Day> {
    /// The period of a comparison; nil without one.
    fileprivate func before(_ comparison: SalesComparison?, _ context: ReportContext) -> ClosedRange<Day>? {
        switch comparison {
        case .previous: previousPeriod
        case .period(let when): context.period(when, default: previousPeriod)
        case nil: nil
        }
    }

    /// The days that are not ahead; the first one at least.
    fileprivate func upTo(_ today: Day) -> ClosedRange<Day> { lowerBound...Swift.max(lowerBound, Swift.min(upperBound, today)) }
}

extension SalesKey {
    /// For a fixed order of equal rows.
    fileprivate var place: Int {
        switch self {
        case .person(let id): id
        case .client(let id): id ?? .max
        case .kind(let kind): DoneTask.kinds.firstIndex(of: kind) ?? 0
        case .week(let day), .month(let day): day.number
        }
    }
}

extension [SalesRow] {
    /// The top first; equal ones by the money and the work behind them, then as they were.
    func ranked(by measure: SalesMeasure) -> [SalesRow] {
        let ranks = map { row in
            let sales = row.sales.now
            return [
                measure.value(of: sales), sales.revenue, sales.contractsAmount, sales.invoicesAmount, sales.contracts, sales.invoices,
                sales.meetings, sales.calls,
            ]
        }
        return indices.sorted { left, right in
            guard ranks[left] != ranks[right] else { return left < right }
            return ranks[right].lexicographicallyPrecedes(ranks[left])
        }.map { self[$0] }
    }
}
