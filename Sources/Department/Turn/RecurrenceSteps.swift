import Dates

// Stands in until Dates has them.
extension Recurrence {
    func first(onOrAfter day: Day) -> Day? { (0..<800).lazy.map { day + $0 }.first { matches($0, anchor: day) } }
    func next(after day: Day) -> Day? { (1..<800).lazy.map { day + $0 }.first { matches($0, anchor: day) } }

    private func matches(_ day: Day, anchor: Day) -> Bool {
        if let until, day > until { return false }
        switch frequency {
        case .daily: return (day - anchor) % interval == 0
        case .weekly:
            let weeks = (day.startOfWeek - anchor.startOfWeek) / 7
            return weeks % interval == 0 && (byDay.isEmpty ? day.weekday == anchor.weekday : byDay.contains { $0.weekday == day.weekday })
        case .monthly: return byMonthDay.isEmpty ? day.dayOfMonth == anchor.dayOfMonth : byMonthDay.contains(day.dayOfMonth)
        case .yearly: return day.dayOfMonth == (byMonthDay.first ?? anchor.dayOfMonth) && day.month == (byMonth.first ?? anchor.month)
        }
    }
}
