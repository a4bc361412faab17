import Dates

/// On which days the head checks: five working days in a row, then the first working day of each of three weeks, then that of each
/// month. Figures, “Control: `control.*`”.
package struct ControlPlan: Equatable, Sendable {
    package enum Occasion: Equatable, Sendable {
        /// Everyone in detail.
        case everyone
        /// The team in general, and a drawn sample in detail.
        case sample
    }

    static let daysOfEveryone = 5
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

/// One check of the plan.
package struct ControlCheck: Equatable, Sendable {
    /// Nil is the team.
    package var person: Person.ID?
    package var kind: CheckKind
    package var day: Day
    /// The entry of the check; nil until it was made.
    package var finding: ManagementEntry?
}
