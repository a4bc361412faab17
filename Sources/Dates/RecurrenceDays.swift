extension Recurrence {
    /// The first day of the rule that is not before `day`. It becomes the start, from which INTERVAL counts.
    /// Nil if the rule has no such day, or ends before it.
    package func first(onOrAfter day: Day) -> Day? {
        (0..<horizon).lazy.map { day + $0 }.first { isInTime($0) && hasDay($0, start: day) }
    }

    /// The next day of the rule after `day`; nil if there is none. `start` is the first day of the rule, from which INTERVAL and COUNT
    /// are counted; nil means `day` itself.
    ///
    /// A month without such a day is skipped, as RFC 5545 says: `BYMONTHDAY=31` skips April.
    package func next(after day: Day, start: Day? = nil) -> Day? {
        let start = start ?? day
        guard let next = (1..<horizon * interval).lazy.map({ day + $0 }).first(where: { isDay($0, start: start) }), isInTime(next) else {
            return nil
        }
        guard let count else { return next }
        let before = (0..<max(0, next - start)).lazy.filter { isDay(start + $0, start: start) }.prefix(count).count
        return before < count ? next : nil
    }

    /// Whether the rule that starts on `start` has `day`, whatever its COUNT and UNTIL.
    package func isDay(_ day: Day, start: Day) -> Bool {
        day >= start && steps(from: start, to: day).isMultiple(of: interval) && hasDay(day, start: start)
    }

    /// Days to look ahead: enough to find a leap day, also around 2100.
    private var horizon: Int { 366 * 9 }

    private func isInTime(_ day: Day) -> Bool { until.map { day <= $0 } ?? true }

    private func steps(from start: Day, to day: Day) -> Int {
        switch frequency {
        case .hourly: (day - start) * 24
        case .daily: day - start
        case .weekly: (day.startOfWeek - start.startOfWeek) / 7
        case .monthly: (day.year - start.year) * 12 + day.month - start.month
        case .yearly: day.year - start.year
        }
    }

    private func hasDay(_ day: Day, start: Day) -> Bool {
        let (_, month, dayOfMonth) = day.parts
        if !byMonth.isEmpty, !byMonth.contains(month) { return false }
        if !byMonthDay.isEmpty {
            let fromEnd = dayOfMonth - day.endOfMonth.dayOfMonth - 1
            guard byMonthDay.contains(dayOfMonth) || byMonthDay.contains(fromEnd) else { return false }
        }
        if !byDay.isEmpty { return byDay.contains { $0.weekday == day.weekday && holds($0.ordinal, on: day) } }
        guard byMonthDay.isEmpty else { return byMonth.isEmpty && frequency == .yearly ? month == start.month : true }
        switch frequency {
        case .hourly, .daily: return true
        case .weekly: return day.weekday == start.weekday
        case .monthly: return dayOfMonth == start.dayOfMonth
        case .yearly: return dayOfMonth == start.dayOfMonth && (!byMonth.isEmpty || month == start.month)
        }
    }

    /// Whether the day's weekday has this ordinal: in the year for a yearly rule without months, otherwise in the month.
    private func holds(_ ordinal: Int?, on day: Day) -> Bool {
        guard let ordinal else { return true }
        let isOfYear = frequency == .yearly && byMonth.isEmpty
        let first = isOfYear ? day - day.dayOfYear + 1 : day.startOfMonth
        let last = isOfYear ? first + (Day.isLeap(day.year) ? 365 : 364) : day.endOfMonth
        return ordinal > 0 ? (day - first) / 7 + 1 == ordinal : -((last - day) / 7 + 1) == ordinal
    }
}
