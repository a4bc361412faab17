import Dates

/// What «кого поощрить», "who earned a reward" is answered from.
struct RewardFacts: Sendable {
    let days: ClosedRange<Day>
    /// Everybody at work, day by day.
    var people: [EarnedDay] = []
}

/// How far one person earned a reward on a day.
struct EarnedDay: Sendable {
    let person: Person.ID
    let day: Day
    var due = DueDay()
    var planned = PlannedDay()
    /// Tasks that stood open at the end of the day, due by then.
    var left: [TaskItem.ID] = []
}

extension ReportReader {
    func rewardFacts(_ query: ReportQuery) throws -> RewardFacts {
        let scope = try scope(of: query), figures = figures(of: scope)
        var facts = RewardFacts(days: context.period(query.when, default: today...today))
        for day in facts.days where day <= today {
            for person in scope.people where try figures.workingDays().works(person.id, on: day) && day >= person.entered.day {
                var earned = EarnedDay(person: person.id, day: day)
                (earned.due, earned.planned) = (try figures.due(person.id, day), try figures.planned(person.id, day))
                // What is left matters only where all that was due is done.
                if earned.isDueDone { earned.left = try figures.left(person.id, day) }
                facts.people.append(earned)
            }
        }
        return facts
    }
}

extension EarnedDay {
    /// Something was due, and all of it was done on time.
    var isDueDone: Bool { !due.due.isEmpty && due.missed.isEmpty }
    var isDone: Bool { isDueDone && left.isEmpty }
}
