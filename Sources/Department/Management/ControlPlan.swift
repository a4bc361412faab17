import Dates

/// On which days the head checks, as scores.md (Control) says: the first week each day, three weeks on their first working day, then
/// each month on its first.
package struct ControlPlan: Equatable, Sendable {
    package enum Occasion: Equatable, Sendable {
        /// Everyone in detail.
        case everyone
        /// The team in general, and a drawn sample in detail.
        case sample
    }

    private static let daysOfEveryone = 5
    private static let weeksOfSamples = 3

    package let dayOne: Day
    package let calendar: WorkCalendar

    package init(dayOne: Day, calendar: WorkCalendar) {
        self.dayOne = dayOne
        self.calendar = calendar
    }

    /// All days with checks up to a day, in their order.
    package func occasions(upTo last: Day) -> [(day: Day, occasion: Occasion)] {
        let first = firstDays
        var days: [(Day, Occasion)] = first.map { ($0, .everyone) }
        let week = (first.last ?? dayOne).startOfWeek + 7
        days += (0..<Self.weeksOfSamples).compactMap { number in
            firstWorkingDay(of: week + 7 * number...week + 7 * number + 6).map { ($0, .sample) }
        }
        var month = (week + 7 * Self.weeksOfSamples).startOfMonth
        while month <= last {
            if let day = firstWorkingDay(of: month...month.endOfMonth), day >= week + 7 * Self.weeksOfSamples {
                days.append((day, .sample))
            }
            month = month.adding(months: 1)
        }
        return days.filter { $0.0 <= last }
    }

    /// The next day with a check after a day.
    package func occasion(after day: Day) -> (day: Day, occasion: Occasion)? {
        occasions(upTo: max(day, dayOne).adding(months: 3)).first { $0.day > day }
    }

    private var firstDays: [Day] {
        var days: [Day] = []
        var day = dayOne - 1
        for _ in 0..<Self.daysOfEveryone {
            day = calendar.workingDay(after: day)
            days.append(day)
        }
        return days
    }

    private func firstWorkingDay(of days: ClosedRange<Day>) -> Day? { days.first(where: calendar.isWorking) }
}

/// One check that the plan wants: whom (nil the team), how, on which day, and its finding once it was made.
package struct ControlCheck: Equatable, Sendable {
    package var person: Person.ID?
    package var kind: CheckKind
    package var day: Day
    package var finding: ManagementEntry?
}

/// Who is looked at in detail: drawn so that nobody comes twice before all have come.
package struct Draw: Equatable, Sendable {
    package let seed: Int
    package let drawn: [Person.ID]

    /// `before`: the earlier draws, oldest first; who is away stays in the pot. Where all that are left in it are away, it is filled anew.
    package init(_ size: Int, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]], seed: Int) {
        self.seed = seed
        var dice = Dice(seed: seed, stream: 0)
        let out = Draw.round(of: before), here = managers.filter { !absent.contains($0) }
        let pot = managers.filter { !out.contains($0) }
        var drawn = Array(dice.shuffled(pot.filter { !absent.contains($0) }).prefix(size))
        if drawn.isEmpty || Set(pot).isSubset(of: drawn) {
            drawn += dice.shuffled(here.filter { !drawn.contains($0) }).prefix(size - drawn.count)
        }
        self.drawn = drawn
    }

    /// Who has come since the pot was filled last: one who comes again begins a new round.
    private static func round(of draws: [[Person.ID]]) -> Set<Person.ID> {
        var out: Set<Person.ID> = []
        for person in draws.joined() where !out.insert(person).inserted { out = [person] }
        return out
    }
}
