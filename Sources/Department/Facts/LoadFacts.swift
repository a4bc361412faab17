import Dates

/// What «кто недогружен завтра», "who has too little to do" is answered from.
struct LoadFacts: Sendable {
    let scope: ReportScope
    let day: Day
    /// The minutes of that day that were asked about; nil is all of it.
    var minutes: Range<Int>?
    var people: [PersonLoad]
    /// The minutes of each manager who is at work, for a comparison.
    var team: [Int?] = []
}

/// What one person has planned for a day.
struct PersonLoad: Sendable {
    let person: Person.ID
    var tasks = VisibleTasks()
    var isAbsent = false
    /// The next working day of somebody who is away; nil if nobody knows.
    var back: Day?
}

extension ReportReader {
    func loadFacts(_ query: ReportQuery) throws -> LoadFacts {
        let scope = try scope(of: query), figures = figures(of: scope), calendar = context.calendar
        let isMorning = context.now.time.minutes < policy.morningEnds && calendar.isWorking(today)
        let standard = isMorning ? today : calendar.workingDay(after: today)
        let asked = context.period(query.when, default: standard...standard)
        let day = asked.first { calendar.isWorking($0) && $0 >= today } ?? asked.upperBound
        let people = try scope.people.map { person in
            let days = try figures.workingDays(), isAbsent = !days.works(person.id, on: day)
            return PersonLoad(
                person: person.id, tasks: try open(of: person.id, from: day, to: day), isAbsent: isAbsent,
                back: isAbsent ? days.back(person.id, after: day) : nil)
        }
        var facts = LoadFacts(scope: scope, day: day, people: people)
        facts.minutes = query.when?.minutesOfDay
        facts.team = try team(of: scope) { person, figures in
            guard try figures.workingDays().works(person.id, on: day) else { return nil }
            return try store.tasks(.open(of: person.id, from: day, to: day, today: today)).reduce(0) { $0 + policy.minutes(of: $1) }
        }
        return facts
    }
}

extension When {
    /// One minute for a moment, the minutes of hours within one day; nil for anything without an hour.
    fileprivate var minutesOfDay: Range<Int>? {
        switch self {
        case .moment(let moment): moment.time.minutes..<moment.time.minutes + 1
        case .hours(let from, let to) where from.day == to.day && from < to: from.time.minutes..<to.time.minutes
        default: nil
        }
    }
}
