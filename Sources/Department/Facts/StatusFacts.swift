import Dates

/// What «как дела у Иванова», "how is the team doing" is answered from.
struct StatusFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    var people: [PersonStatus]
    /// Targets of today; read only for a report about one person.
    var targets: [TargetFacts] = []
    /// The KPI of each manager, for a comparison.
    var team: [KPI] = []
}

/// How one person is doing.
struct PersonStatus: Sendable {
    let person: Person.ID
    var kpi = KPI()
    /// All open tasks.
    var open = VisibleTasks()
    /// Closed as done on the days of the report.
    var done = VisibleTasks()
    /// Of the tasks due on those days.
    var onTime = 0
    /// Tasks for the next working day.
    var planned = 0
    var isAbsent = false
}

extension ReportReader {
    func statusFacts(_ query: ReportQuery) throws -> StatusFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        let days = context.period(query.when, default: today...today)
        var facts = StatusFacts(scope: scope, days: days, people: try scope.people.map { try status(of: $0, days, figures) })
        if !scope.isTeam { facts.targets = try targets(of: scope, today...today, figures: figures) }
        facts.team = try team(of: scope) { person, figures in
            try figures.kpi(person.id, on: figures.workingDays().lastDays(of: person))
        }
        return facts
    }

    private func status(of person: Person, _ days: ClosedRange<Day>, _ figures: FigureReader) throws -> PersonStatus {
        let working = try figures.workingDays()
        var status = PersonStatus(person: person.id, kpi: try figures.kpi(person.id, on: working.lastDays(of: person)))
        status.open = try open(of: person.id)
        status.done = context.rights.visible(try store.done(by: person.id, on: days))
        for day in days where day <= today { status.onTime += try figures.snapshot(person.id, day).onTime.part }
        status.planned = try figures.snapshot(person.id, today).plannedTasks
        status.isAbsent = working.isAbsent(person.id, on: today)
        return status
    }
}
