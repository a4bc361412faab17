import Dates

/// What «качество заполнения», "who fills in nonsense" is answered from.
struct QualityFacts: Sendable {
    let scope: ReportScope
    let days: ClosedRange<Day>
    var people: [PersonWork]
    /// The share of filled fields of each manager, for a comparison.
    var team: [Share] = []
}

/// What one person closed, and how it was entered.
struct PersonWork: Sendable {
    let person: Person.ID
    var work = WorkFigures()
}

extension ReportReader {
    func qualityFacts(_ query: ReportQuery) throws -> QualityFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        let days = context.period(query.when, default: today - 6...today)
        let people = try scope.people.map { PersonWork(person: $0.id, work: try figures.work($0.id, days)) }
        let team = try team(of: scope) { person, figures in try figures.work(person.id, days).filled }
        return QualityFacts(scope: scope, days: days, people: people, team: team)
    }
}
