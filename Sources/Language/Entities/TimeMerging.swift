import Dates

extension TimeExpression {
    /// Joins two times said apart in one line: «завтра» … «в 10» → tomorrow at 10. Nil if they contradict each other.
    package func merged(with other: TimeExpression) -> TimeExpression? {
        guard isAttributive == other.isAttributive, let edge = mergedEdge(other) else { return nil }
        if self.edge == .from, other.edge == .until { return range(to: other) }
        if self.edge == .until, other.edge == .from { return other.range(to: self) }
        guard !(lastDay != nil && other.clock != nil), !(other.lastDay != nil && clock != nil) else { return nil }
        guard !(isLong && other.clock != nil), !(other.isLong && clock != nil) else { return nil }
        if let hours = hours(in: other) { return hours.merged(with: other.withoutClock) }
        if let hours = other.hours(in: self) { return hours.merged(with: withoutClock) }
        guard lastClock == nil || other.clock == nil, other.lastClock == nil || clock == nil else { return nil }
        var merged = self
        merged.edge = edge
        if let day = other.day {
            guard let both = self.day.map({ $0.merged(with: day) }) ?? (distance == nil ? day : nil) else { return nil }
            merged.day = both
        }
        if let distance = other.distance {
            guard self.distance == nil, day == nil, edge != .from, other.edge != .from, !distance.isOfClock || clock == nil else {
                return nil
            }
            merged.distance = distance
        }
        merged.lastDay = lastDay ?? other.lastDay
        if let clock = other.clock {
            guard distance == nil || (distance?.isOfClock == false && other.lastClock == nil) else { return nil }
            guard let both = self.clock.map({ $0.merged(with: clock) }) ?? clock else { return nil }
            merged.clock = both
        }
        merged.lastClock = lastClock ?? other.lastClock
        return merged
    }

    /// «с 7 до 9» and «вечером»: both ends are in the evening. Nil if they can't be, or say their own half of the day.
    private func hours(in part: TimeExpression) -> TimeExpression? {
        guard let half = part.clock, half.isPart, part.lastClock == nil, let clock, let lastClock else { return nil }
        guard clock.half == .unsaid, lastClock.half == .unsaid else { return nil }
        guard let first = clock.merged(with: half), let last = lastClock.merged(with: half) else { return nil }
        guard let from = try? first.time, let to = try? last.time, from < to else { return nil }
        var hours = self
        (hours.clock, hours.lastClock) = (first, last)
        return hours
    }

    private var withoutClock: TimeExpression {
        var plain = self
        plain.clock = nil
        return plain
    }

    /// A whole month can't have an hour.
    private var isLong: Bool { day.map { $0.part == .whole && $0.isLong } ?? false }

    /// A plain time takes the limit of the other: «сегодня до 18:00»; "for" of a length stays with the length.
    private func mergedEdge(_ other: TimeExpression) -> Edge? {
        switch (edge, other.edge) {
        case let (mine, others) where mine == others: mine
        case (.exact, .until) where !other.hasDay, (.exact, .from) where !other.hasDay: other.edge
        case (.until, .exact) where other.day == nil || day == nil, (.from, .exact) where other.day == nil || day == nil: edge
        case (.from, .until), (.until, .from): .exact
        case (.over, .exact) where distance == nil && !other.hasDay: .over
        default: nil
        }
    }

    /// «с понедельника» and «до пятницы» → Monday to Friday; «завтра с 10» and «до 11» → these hours of tomorrow.
    package func range(to end: TimeExpression) -> TimeExpression? {
        guard lastDay == nil, lastClock == nil, end.lastDay == nil, end.lastClock == nil else { return nil }
        guard distance == nil, end.distance == nil, isAttributive == end.isAttributive else { return nil }
        switch (day, end.day) {
        case (let day?, let last?):
            guard (clock == nil) == (end.clock == nil) else { return nil }
            let (day, last) = (day.bounded(by: last), last.following(day))
            return TimeExpression(day: day, lastDay: last, clock: clock, lastClock: end.clock)
        case (let day, nil) where clock != nil && end.clock != nil:
            return TimeExpression(day: day, clock: clock, lastClock: end.clock)
        case (nil, let last?) where clock != nil && end.clock != nil:
            return TimeExpression(day: last, clock: clock, lastClock: end.clock)
        default: return nil
        }
    }
}

extension DayExpression {
    /// «в четверг» and «26 ноября» are one day, said twice; «на следующей неделе» and «в четверг» is the Thursday of that week.
    func merged(with other: DayExpression) -> DayExpression? {
        if self == other { return self }
        switch (base, other.base) {
        case (.weekday(_, .nearest), .date): return other
        case (.date, .weekday(_, .nearest)): return self
        case (.weekday(let weekday, .nearest), _) where other.isPeriod: return other.first(weekday)
        case (_, .weekday(let weekday, .nearest)) where isPeriod: return first(weekday)
        case (.weekday(let weekday, .nearest), .offset(let days)): return other.onWeekday(weekday, days)
        case (.offset(let days), .weekday(let weekday, .nearest)): return onWeekday(weekday, days)
        case (.offset, .date) where shift.isZero: return other
        default: return nil
        }
    }

    /// «на следующей неделе в среду», «в апреле в среду».
    private func first(_ weekday: Int) -> DayExpression? {
        guard part == .whole, shift.isZero else { return nil }
        switch base {
        case .period(.week, _), .period(.month, _), .month, .monthOfYear: break
        default: return nil
        }
        var day = self
        day.part = .nth(1, weekday: weekday)
        return day
    }

    /// «через неделю в среду» is the Wednesday of that week.
    private func onWeekday(_ weekday: Int, _ days: Int) -> DayExpression? {
        guard days == 0, shift.days > 0, shift.months == 0, shift.days.isMultiple(of: 7), !shift.isNegative else { return nil }
        return DayExpression(.weekday(weekday, .week(shift.days / 7)))
    }

    /// «с 25 по 27 ноября»: the first day takes the month of the last one, or the month before («с 25 по 8 января»).
    /// "from May to October 2020": the first month is in the last one's year.
    func bounded(by last: DayExpression) -> DayExpression {
        if case .month(let month, year: 0) = base, case .month(let lastMonth, let year) = last.base, year > 0, part == .whole {
            return DayExpression(.month(month, year: month > lastMonth ? year - 1 : year))
        }
        guard case .date(let day, 0, 0) = base, case .date(let lastDay, let month, let year) = last.base, month > 0 else { return self }
        let isBefore = day > lastDay
        return DayExpression(
            .date(day: day, month: isBefore ? (month + 10) % 12 + 1 : month, year: isBefore && month == 1 && year > 0 ? year - 1 : year))
    }

    /// "August 27th to the 29th": the last day takes the month of the first one, or the month after it.
    func following(_ first: DayExpression) -> DayExpression {
        guard case .date(let day, 0, 0) = base, case .date(let firstDay, let month, let year) = first.base, month > 0 else { return self }
        let isAfter = day < firstDay
        return DayExpression(
            .date(day: day, month: isAfter ? month % 12 + 1 : month, year: isAfter && month == 12 && year > 0 ? year + 1 : year))
    }
}

extension ClockExpression {
    /// «вечером» and «в 7» are 19:00.
    func merged(with other: ClockExpression) -> ClockExpression? {
        if self == other { return self }
        guard isPart != other.isPart else { return nil }
        let (part, clock) = isPart ? (self, other) : (other, self)
        return clock.narrowed(to: part.half)
    }

    func on(_ half: Half) -> ClockExpression {
        var clock = self
        clock.half = half
        return clock
    }
}
