import Dates

/// What the director's page is made from.
struct DirectorsPageFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    /// In force on the last of the days.
    var targets: [TargetFacts] = []
    var people: [PersonUse] = []
    /// The KPI of all together in each of the last weeks, by the week's first day, oldest first.
    var trend: [(monday: Day, kpi: KPI)] = []
    /// Open tasks due before today.
    var overdue = VisibleTasks()
    /// Nil in a page about one person.
    var team: TeamRisks?
}

/// How one person uses the system, and what they sold.
struct PersonUse: Sendable {
    let person: Person.ID
    var sales = SalesFigures()
    var kpi = KPI()
}

/// What a head should know about the team.
struct TeamRisks: Sendable {
    /// Managers with too few tasks for the next working day.
    var idle: [Person.ID] = []
    var missedChecks = 0
    var withoutFeedback: [Person.ID] = []
}

extension ReportReader {
    private static let weeksOfTrend = 4

    /// `checks`: all that were due up to today; asked for a team only.
    func directorsPageFacts(_ query: DocumentQuery, checks: () throws -> [ControlCheck]) throws -> DirectorsPageFacts {
        let scope = try scope(of: ReportQuery(.status, person: query.person, isWholeTeam: query.isWholeTeam, when: query.when))
        let figures = figures(of: scope), working = try figures.workingDays()
        let days = context.period(query.when, default: today.startOfMonth...today)
        let until = min(days.upperBound, today)
        var facts = DirectorsPageFacts(scope: scope, days: days)
        facts.targets = try targets(of: scope, until...until, figures: figures)
        facts.people = try scope.people.map { person in
            PersonUse(
                person: person.id, sales: try figures.sales(of: person.id, days),
                kpi: try figures.kpi(person.id, on: working.days(of: person, in: days)))
        }
        facts.trend = try (0..<Self.weeksOfTrend).reversed().map { number in
            let first = until.startOfWeek - 7 * number
            return (
                first,
                try scope.people.reduce(KPI()) { sum, person in
                    sum + (try figures.kpi(person.id, on: working.days(of: person, in: first...min(first + 6, until))))
                }
            )
        }
        let owner = scope.isTeam ? nil : scope.people.first?.id
        facts.overdue = try context.rights.visible(.open(of: owner, to: today - 1, today: today), in: store).only { task in
            scope.people.contains { $0.id == task.assignee }
        }
        if scope.isTeam { facts.team = try teamRisks(figures, checks) }
        return facts
    }

    private func teamRisks(_ figures: FigureReader, _ checks: () throws -> [ControlCheck]) throws -> TeamRisks {
        let next = context.calendar.workingDay(after: today), working = try figures.workingDays()
        var risks = TeamRisks()
        risks.idle = try managers().map(\.id).filter { person in
            try working.works(person, on: next) && figures.planned(person, today).tasks.count < policy.plannedTasks
        }
        risks.missedChecks = try checks().count { $0.finding == nil && $0.day < today }
        risks.withoutFeedback = try withoutFeedback()
        return risks
    }
}
