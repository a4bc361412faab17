import Dates

/// What «рейтинг», "top sellers this month" is answered from.
struct RatingFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    /// The metric that was asked for; nil is all of them.
    let metric: Metric?
    var people: [PersonSales]
    /// The sales of each manager, for a comparison.
    var team: [SalesFigures] = []
}

/// What one person sold, and the tasks behind it.
struct PersonSales: Sendable {
    let person: Person.ID
    var sales = SalesFigures()
    var evidence: [TaskItem.ID] = []
}

/// What «есть ли связь kpi с продажами», "does KPI go with sales" is answered from.
struct CorrelationFacts: Sendable {
    let days: ClosedRange<Day>
    /// The KPI in tenths of a percent and the revenue in hundredths, a pair for each manager and full week.
    var pairs: [(kpi: Int, revenue: Int)] = []
}

extension ReportReader {
    func ratingFacts(_ query: ReportQuery) throws -> RatingFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        let days = context.period(query.when, default: today.startOfMonth...today)
        let kinds = query.metric?.kinds ?? Set(Metric.allCases.filter(policy.counts).flatMap(\.kinds))
        let people = try sales(of: scope.people, kinds, days, figures)
        let team = try team(of: scope) { person, figures in try figures.sales(of: person.id, days) }
        return RatingFacts(scope: scope, days: days, metric: query.metric, people: people, team: team)
    }

    /// What each person sold, with the tasks of these kinds behind it.
    func sales(
        of people: [Person], _ kinds: Set<TaskKind>, _ days: ClosedRange<Day>, _ figures: FigureReader
    ) throws -> [PersonSales] {
        let sales = try people.map { try figures.sales(of: $0.id, days) }
        let evidence = try evidence(for: sales, of: people, kinds, days)
        return zip(people, sales).map { PersonSales(person: $0.id, sales: $1, evidence: evidence[$0.id] ?? []) }
    }

    func correlationFacts(_ query: ReportQuery) throws -> CorrelationFacts {
        guard context.speaker.role != .manager else { throw EarlyReply.refusal(.notAllowed(role: .manager)) }
        let lastSunday = policy.isOver(today, at: context.now) && today.weekday == 6 ? today : today.startOfWeek - 1
        let days = context.period(query.when, default: lastSunday - 55...lastSunday)
        guard policy.stage > 1 else { return CorrelationFacts(days: days) }
        let weeks = days.filter { $0.weekday == 0 && days.contains($0 + 6) && policy.isOver($0 + 6, at: context.now) }
        let figures = figures(of: nil), people = try managers(), working = try figures.workingDays()
        let pairs = try weeks.flatMap { monday in
            try people.compactMap { person -> (Int, Int)? in
                let week = monday...monday + 6
                guard let kpi = try figures.kpi(person.id, on: working.days(of: person, in: week)).tenths else { return nil }
                return (kpi, try figures.sales(of: person.id, week).revenue)
            }
        }
        return CorrelationFacts(days: days, pairs: pairs)
    }
}
