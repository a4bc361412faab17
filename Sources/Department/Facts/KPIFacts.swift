import Dates

/// What «kpi отдела», "Kim's KPI for October" is answered from.
struct KPIFacts: Sendable {
    let scope: ReportScope
    /// The days that were asked for; nil is the last working days of each person.
    let asked: ClosedRange<Day>?
    var people: [PersonKPI]
    /// The KPI of each manager, for a comparison.
    var team: [KPI] = []
}

/// One person's KPI with the days and tasks it comes from.
struct PersonKPI: Sendable {
    let person: Person.ID
    var days: [Day] = []
    var kpi = KPI()
    /// The tasks that lowered it.
    var evidence: [TaskItem.ID] = []
}

extension ReportReader {
    func kpiFacts(_ query: ReportQuery) throws -> KPIFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        let asked = query.when == nil ? nil : context.period(query.when, default: today...today)
        var facts = KPIFacts(scope: scope, asked: asked, people: try scope.people.map { try kpi(of: $0, asked, figures) })
        facts.team = try team(of: scope) { person, figures in
            try figures.kpi(person.id, on: days(of: person, asked, figures))
        }
        return facts
    }

    private func kpi(of person: Person, _ asked: ClosedRange<Day>?, _ figures: FigureReader) throws -> PersonKPI {
        let days = try days(of: person, asked, figures)
        var line = PersonKPI(person: person.id, days: days, kpi: try figures.kpi(person.id, on: days))
        for day in days { line.evidence += try figures.snapshot(person.id, day).missed }
        if let first = days.first, let last = days.last {
            for snapshot in try figures.snapshots(person.id, first...last) where days.contains(snapshot.day) {
                line.evidence += snapshot.flaws
            }
        }
        return line
    }

    private func days(of person: Person, _ asked: ClosedRange<Day>?, _ figures: FigureReader) throws -> [Day] {
        let working = try figures.workingDays()
        return asked.map { working.days(of: person, in: $0) } ?? working.lastDays(of: person)
    }
}
