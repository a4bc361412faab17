import Dates

/// What «кто недогружен завтра», "who has too little to do" is answered from.
struct LoadFacts: Sendable {
    let scope: ReportScope
    let day: Day
    var people: [PersonLoad]
    /// The minutes of each manager who is at work, for a comparison.
    var team: [Int?] = []
}

/// What one person has planned for a day.
struct PersonLoad: Sendable {
    let person: Person.ID
    var tasks = VisibleTasks()
    var isAbsent = false
}

extension ReportReader {
    func loadFacts(_ query: ReportQuery) throws -> LoadFacts {
        let scope = try scope(of: query), figures = figures(of: scope), calendar = context.calendar
        let isMorning = context.now.time.minutes < policy.morningEnds && calendar.isWorking(today)
        let standard = isMorning ? today : calendar.workingDay(after: today)
        let asked = context.period(query.when, default: standard...standard)
        let day = asked.first { calendar.isWorking($0) && $0 >= today } ?? asked.upperBound
        let people = try scope.people.map { person in
            PersonLoad(
                person: person.id, tasks: try open(of: person.id, from: day, to: day),
                isAbsent: try !figures.workingDays().works(person.id, on: day))
        }
        var facts = LoadFacts(scope: scope, day: day, people: people)
        facts.team = try team(of: scope) { person, figures in
            guard try figures.workingDays().works(person.id, on: day) else { return nil }
            return try store.tasks(.open(of: person.id, from: day, to: day, today: today)).reduce(0) { $0 + policy.minutes(of: $1) }
        }
        return facts
    }
}
