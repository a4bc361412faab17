import Dates

/// What «кто недогружен завтра», "who has too little to do" is answered from.
struct LoadFacts: Sendable {
    let scope: ReportScope
    /// The first of the days asked about that is still to come, and the last.
    let days: ClosedRange<Day>
    /// The minutes of that day that were asked about; nil is all of it.
    var minutes: Range<Int>?
    var people: [PersonLoad]
    /// The minutes of each manager who is at work, for a comparison.
    var team: [Int?] = []
}

/// What one person has planned for a day, or for several.
struct PersonLoad: Sendable {
    let person: Person.ID
    var tasks = VisibleTasks()
    /// Those of the days on which they are at work.
    var atWork: [Day]
    /// The next working day of somebody who is away; nil if nobody knows.
    var back: Day?

    var isAbsent: Bool { atWork.isEmpty }
}

extension ReportReader {
    func loadFacts(_ query: ReportQuery) throws -> LoadFacts {
        let scope = try scope(of: query), figures = figures(of: scope), calendar = context.calendar
        let isMorning = context.now.time.minutes < policy.morningEnds && calendar.isWorking(today)
        let standard = isMorning ? today : calendar.workingDay(after: today)
        let asked = context.period(query.when, default: standard...standard)
        let days = daysAhead(of: asked)
        let people = try scope.people.map { person in
            let working = try figures.workingDays(), atWork = days.filter { working.works(person.id, on: $0) }
            return PersonLoad(
                person: person.id, tasks: try open(of: person.id, from: days.lowerBound, to: days.upperBound), atWork: atWork,
                back: atWork.isEmpty ? working.back(person.id, after: days.upperBound) : nil)
        }
        var facts = LoadFacts(scope: scope, days: days, people: people)
        facts.minutes = query.when?.minutesOfDay
        facts.team = try team(of: scope) { person, figures in
            let working = try figures.workingDays()
            guard days.contains(where: { working.works(person.id, on: $0) }) else { return nil }
            let open = TaskQuery.open(of: person.id, from: days.lowerBound, to: days.upperBound, today: today)
            return try store.tasks(open).reduce(0) { $0 + policy.minutes(of: $1) }
        }
        return facts
    }

    /// From the first working day that is still to come to the last of the days; their last day, if none is to come.
    private func daysAhead(of asked: ClosedRange<Day>) -> ClosedRange<Day> {
        let last = asked.upperBound
        return (asked.first { context.calendar.isWorking($0) && $0 >= today } ?? last)...last
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
