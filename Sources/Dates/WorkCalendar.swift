/// Which days the department works: Monday to Friday except holidays (Figures, “Time”).
package struct WorkCalendar: Equatable, Sendable {
    /// Working weekdays; 0 is Monday.
    package var week: Set<Int>
    /// Days off each year, as month and day.
    package var holidays: Set<YearDay>
    package var extraDaysOff: Set<Day>
    package var extraWorkingDays: Set<Day>

    package struct YearDay: Hashable, Sendable {
        package let month: Int
        package let day: Int

        package init(month: Int, day: Int) {
            self.month = month
            self.day = day
        }
    }

    package init(
        week: Set<Int> = [0, 1, 2, 3, 4], holidays: Set<YearDay> = WorkCalendar.russianHolidays, extraDaysOff: Set<Day> = [],
        extraWorkingDays: Set<Day> = []
    ) {
        self.week = week
        self.holidays = holidays
        self.extraDaysOff = extraDaysOff
        self.extraWorkingDays = extraWorkingDays
    }

    /// 1–8.1, 23.2, 8.3, 1.5, 9.5, 12.6, 4.11.
    package static let russianHolidays: Set<YearDay> = Set(
        (1...8).map { YearDay(month: 1, day: $0) }
            + [(2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)].map { YearDay(month: $0.0, day: $0.1) })

    package func isWorking(_ day: Day) -> Bool {
        if extraWorkingDays.contains(day) { return true }
        if extraDaysOff.contains(day) { return false }
        let (_, month, dayOfMonth) = day.parts
        return week.contains(day.weekday) && !holidays.contains(YearDay(month: month, day: dayOfMonth))
    }

    /// The first working day after a day; a calendar without one within a year gives the next day.
    package func workingDay(after day: Day) -> Day { nearest(from: day, step: 1) }

    /// The last working day before a day.
    package func workingDay(before day: Day) -> Day { nearest(from: day, step: -1) }

    private func nearest(from day: Day, step: Int) -> Day {
        (1...366).lazy.map { day + $0 * step }.first(where: isWorking) ?? day + step
    }
}
