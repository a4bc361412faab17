import Dates

/// On which days the head checks (Figures, “Control”): each day of the first five, then the first working day of three weeks, then of each
/// month.
package struct ControlPlan: Equatable, Sendable {
    package enum Occasion: Equatable, Sendable {
        /// Everyone is checked in detail.
        case everyone
        /// The team is checked in general, and a drawn sample in detail.
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

    /// All days with checks up to a day, oldest first.
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

/// One check of the plan.
package struct ControlCheck: Equatable, Sendable {
    /// Nil is the team.
    package var person: Person.ID?
    package var kind: CheckKind
    package var day: Day
    /// The check as it was made; nil while it is open.
    package var finding: ManagementEntry?
}

/// Who is checked in detail: drawn so that nobody is drawn twice before everybody was.
package struct Draw: Equatable, Sendable {
    package let seed: Int
    package let drawn: [Person.ID]

    /// `before` are the earlier draws, oldest first. Whoever is away stays in the pot; if all who are left in it are away, a new round begins.
    package init(_ size: Int, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]], seed: Int) {
        self.seed = seed
        var generator = SeededGenerator(seed: seed, stream: 0)
        let out = Draw.round(of: before), here = managers.filter { !absent.contains($0) }
        let pot = managers.filter { !out.contains($0) }
        var drawn = Array(generator.shuffled(pot.filter { !absent.contains($0) }).prefix(size))
        if drawn.isEmpty || Set(pot).isSubset(of: drawn) {
            drawn += generator.shuffled(here.filter { !drawn.contains($0) }).prefix(size - drawn.count)
        }
        self.drawn = drawn
    }

    /// Who was drawn in the present round: somebody who is drawn again begins a new one.
    private static func round(of draws: [[Person.ID]]) -> Set<Person.ID> {
        var out: Set<Person.ID> = []
        for person in draws.joined() where !out.insert(person).inserted { out = [person] }
        return out
    }
}
