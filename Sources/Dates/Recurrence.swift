/// When a task repeats: an RFC 5545 RRULE value (Contract, “Slot values”).
///
/// «каждую пятницу», "every Friday" → `FREQ=WEEKLY;BYDAY=FR`.
package struct Recurrence: Hashable, Sendable {
    package enum Frequency: String, Sendable {
        case hourly = "HOURLY", daily = "DAILY", weekly = "WEEKLY", monthly = "MONTHLY", yearly = "YEARLY"
    }

    package struct Weekday: Hashable, Sendable {
        /// Which one of the month: 1 is the first, -1 the last, nil every one.
        package var ordinal: Int?
        /// 0 is Monday.
        package var weekday: Int

        package init(_ weekday: Int, ordinal: Int? = nil) {
            self.weekday = weekday
            self.ordinal = ordinal
        }
    }

    package var frequency: Frequency
    package var interval: Int
    package var byDay: [Weekday]
    package var byMonthDay: [Int]
    package var byMonth: [Int]
    package var count: Int?
    /// The last day, included.
    package var until: Day?

    package init(
        _ frequency: Frequency, interval: Int = 1, byDay: [Weekday] = [], byMonthDay: [Int] = [], byMonth: [Int] = [], count: Int? = nil,
        until: Day? = nil
    ) {
        self.frequency = frequency
        self.interval = interval
        self.byDay = byDay
        self.byMonthDay = byMonthDay
        self.byMonth = byMonth
        self.count = count
        self.until = until
    }
}
