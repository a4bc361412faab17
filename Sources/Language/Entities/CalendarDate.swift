import Dates

/// A calendar day, as much of it as was said: «15-го», «3 декабря», «25.12.26».
struct CalendarDate: Hashable {
    let day: Int
    /// 0 if not said.
    let month: Int
    /// 0 if not said.
    let year: Int

    /// The nearest such day ahead, or behind if the phrase looks back; today counts in both. Throws if no month has it (31 June).
    func day(from today: Day, _ direction: TimeDirection) throws(ImpossibleTime) -> Day {
        guard isPossible else { throw ImpossibleTime(said: said) }
        if year > 0 {
            guard let day = Day(year, month, day) else { throw ImpossibleTime(said: said) }
            return day
        }
        // Eight years hold a leap day, also around 2100; twelve months hold each day of a month.
        let step = direction == .order ? 1 : -1
        for count in 0...(month > 0 ? 8 : 12) {
            guard let found = month > 0 ? inYear(today.year + step * count) : inMonth(today, step * count) else { continue }
            if direction == .order ? found >= today : found <= today { return found }
        }
        throw ImpossibleTime(said: said)
    }

    private var isPossible: Bool {
        (0...12).contains(month) && day >= 1 && day <= (month > 0 ? Day.length(ofMonth: month, in: 2000) : 31)
    }

    private func inYear(_ year: Int) -> Day? { Day(year, month, day) }

    private func inMonth(_ today: Day, _ count: Int) -> Day? {
        let first = today.startOfMonth.adding(months: count)
        return Day(first.year, first.month, day)
    }

    private var said: String {
        var text = padded(day, 2)
        if month > 0 { text += "." + padded(month, 2) }
        if year > 0 { text += "." + padded(year, 4) }
        return text
    }
}
