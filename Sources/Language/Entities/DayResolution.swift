import Dates

/// The days that a wording means, first and last included.
struct DaySpan: Hashable {
    var from: Day
    var to: Day

    init(_ from: Day, _ to: Day) {
        self.from = from
        self.to = to
    }

    init(_ day: Day) { self.init(day, day) }
}

extension DayExpression {
    /// Which days are meant, seen from `today`. Throws if the calendar has no such day.
    ///
    /// The conventions are in Contract, “Time conventions”.
    func span(from today: Day, _ direction: TimeDirection) throws(ImpossibleTime) -> DaySpan {
        var span = try part(of: whole(from: today, direction), direction, today)
        guard !shift.isZero else { return span }
        span.from = shift.added(to: span.from)
        span.to = shift.added(to: span.to)
        return span
    }

    private func whole(from today: Day, _ direction: TimeDirection) throws(ImpossibleTime) -> DaySpan {
        switch base {
        case .offset(let days): return DaySpan(today + days)
        case .weekday(let weekday, let pick): return DaySpan(pick.day(weekday, from: today, direction))
        case .date(let day, let month, let year):
            return DaySpan(try CalendarDate(day: day, month: month, year: year).day(from: today, direction))
        case .period(let unit, let count): return unit.span(today, count)
        case .month(let month, let year):
            return try months(from: month, count: 1, year: year > 0 ? year : nearestYear(of: month, to: month, from: today, direction))
        case .nearMonth(let month, let isPast):
            let year = isPast ? (month < today.month ? 0 : -1) : (month > today.month ? 0 : 1)
            return try months(from: month, count: 1, year: today.year + year)
        case .monthOfYear(let month, let years): return try months(from: month, count: 1, year: today.year + years)
        case .quarter(let quarter, let year):
            let first = quarter * 3 - 2
            return try months(from: first, count: 3, year: year > 0 ? year : nearestYear(of: first, to: first + 2, from: today, direction))
        case .year(let year): return try months(from: 1, count: 12, year: year)
        case .isoWeek(let week, let year):
            guard let monday = Day(isoYear: year > 0 ? year : today.isoWeek.year, week: week) else { throw ImpossibleTime(said: "\(week)") }
            return DaySpan(monday, monday + 6)
        case .window(let length, let window): return window.span(length, from: today)
        case .easter(let days, let year): return easter(days, year, today, direction)
        case .season(let month, let year): return season(month, year, today, direction)
        }
    }

    private func months(from month: Int, count: Int, year: Int) throws(ImpossibleTime) -> DaySpan {
        guard let first = Day(year, month, 1) else { throw ImpossibleTime(said: "\(year)") }
        return DaySpan(first, first.adding(months: count - 1).endOfMonth)
    }

    /// In the year that was said, or else the nearest ahead or behind.
    private func easter(_ days: Int, _ year: Int, _ today: Day, _ direction: TimeDirection) -> DaySpan {
        let near = Day.easter(year > 0 ? year : today.year) + days
        guard year == 0 else { return DaySpan(near) }
        switch direction {
        case .order: return DaySpan(near >= today ? near : Day.easter(today.year + 1) + days)
        case .review: return DaySpan(near <= today ? near : Day.easter(today.year - 1) + days)
        }
    }

    /// Three months from the first one; winter spans the turn of the year.
    private func season(_ month: Int, _ year: Int, _ today: Day, _ direction: TimeDirection) -> DaySpan {
        guard month > 0 else {
            let ahead = season(-month, year, today, .order)
            return DaySpan(ahead.from.adding(months: -12), ahead.from.adding(months: -10).endOfMonth)
        }
        let years = year > 0 ? [year] : direction == .order ? [-1, 0, 1].map { today.year + $0 } : [0, -1].map { today.year + $0 }
        let spans = years.map { year in
            let first = today.startOfMonth.adding(months: (year - today.year) * 12 + month - today.month)
            return DaySpan(first, first.adding(months: 2).endOfMonth)
        }
        return spans.first { direction == .order ? $0.to >= today : $0.from <= today } ?? spans[spans.count - 1]
    }

    /// The present month counts as ahead if the phrase looks ahead, and as behind if it looks back.
    private func nearestYear(of first: Int, to last: Int, from today: Day, _ direction: TimeDirection) -> Int {
        switch direction {
        case .order: last >= today.month ? today.year : today.year + 1
        case .review: first <= today.month ? today.year : today.year - 1
        }
    }

    /// «конец недели» is its Friday. If the beginning or end of the present period has passed, the next one is meant.
    private func part(of span: DaySpan, _ direction: TimeDirection, _ today: Day) throws(ImpossibleTime) -> DaySpan {
        switch part {
        case .whole: return span
        case .start: return DaySpan(direction == .order && span.from <= today ? repeated(span.from, from: today) : span.from)
        case .end:
            let end = lastWorked(of: span)
            return DaySpan(direction == .order && end < today ? repeated(end, from: today) : end)
        case .middle:
            let middle = span.from + (span.to - span.from) / 2
            guard direction == .order, middle < today, case .period(let unit, 0) = base else { return DaySpan(middle) }
            let next = unit.span(today, 1)
            return DaySpan(next.from + (next.to - next.from) / 2)
        case .week(let ordinal):
            let first = (span.from - 1).next(weekday: 3), last = (span.to + 1).last(weekday: 3)
            let thursday = ordinal > 0 ? first + 7 * (ordinal - 1) : last - 7 * (-ordinal - 1)
            guard thursday >= span.from, thursday <= span.to else { throw ImpossibleTime(said: "\(ordinal)") }
            return DaySpan(thursday - 3, thursday + 3)
        case .rest: return DaySpan(min(max(span.from, today), span.to), span.to)
        case .after: return DaySpan(span.to + 1)
        case .weekOf: return DaySpan(span.from.startOfWeek, span.from.startOfWeek + 6)
        case .nth(let ordinal, let weekday):
            let day = try nth(ordinal, weekday, in: span)
            guard direction == .order, day < today else { return DaySpan(day) }
            if case .month(let month, year: 0) = base, weekday != nil {
                return DaySpan(try nth(ordinal, weekday, in: months(from: month, count: 1, year: span.from.year + 1)))
            }
            guard case .period(let unit, 0) = base else { return DaySpan(day) }
            return DaySpan(try nth(ordinal, weekday, in: unit.span(today, 1)))
        }
    }

    private func lastWorked(of span: DaySpan) -> Day {
        if case .period(.week, _) = base { span.from + 4 } else { span.to }
    }

    /// The same end of the next period, if the base is the present one.
    private func repeated(_ day: Day, from today: Day) -> Day {
        guard case .period(let unit, 0) = base else { return day }
        let next = unit.span(today, 1)
        return part == .start ? next.from : unit == .week ? next.from + 4 : next.to
    }

    private func nth(_ ordinal: Int, _ weekday: Int?, in span: DaySpan) throws(ImpossibleTime) -> Day {
        let steps = abs(ordinal) - 1
        let day: Day
        if let weekday {
            let first = ordinal > 0 ? (span.from - 1).next(weekday: weekday) : (span.to + 1).last(weekday: weekday)
            day = first + (ordinal > 0 ? 7 : -7) * steps
        } else {
            day = ordinal > 0 ? span.from + steps : span.to - steps
        }
        guard day >= span.from, day <= span.to else { throw ImpossibleTime(said: "\(ordinal)") }
        return day
    }
}

extension DayExpression.Pick {
    func day(_ weekday: Int, from today: Day, _ direction: TimeDirection) -> Day {
        switch self {
        case .nearest: return direction == .order ? today.next(weekday: weekday) : today.last(weekday: weekday)
        case .coming: return today.next(weekday: weekday)
        case .past: return today.last(weekday: weekday)
        case .week(let weeks): return today.startOfWeek + weeks * 7 + weekday
        case .this:
            let day = today.startOfWeek + weekday
            return direction == .order && day < today ? day + 7 : day
        }
    }
}

extension DayExpression.Unit {
    /// The present period, or the one that many after it.
    func span(_ today: Day, _ count: Int) -> DaySpan {
        switch self {
        case .day: return DaySpan(today + count)
        case .week: return DaySpan(today.startOfWeek + 7 * count, today.startOfWeek + 7 * count + 6)
        case .workweek: return DaySpan(today.startOfWeek + 7 * count, today.startOfWeek + 7 * count + 4)
        case .weekend: return DaySpan(today.startOfWeek + 7 * count + 5, today.startOfWeek + 7 * count + 6)
        case .month: return months(of: today.startOfMonth, 1, count)
        case .quarter: return months(of: today.startOfMonth.adding(months: -((today.month - 1) % 3)), 3, count)
        case .year: return months(of: today.startOfMonth.adding(months: 1 - today.month), 12, count)
        }
    }

    private func months(of first: Day, _ length: Int, _ count: Int) -> DaySpan {
        let start = first.adding(months: length * count)
        return DaySpan(start, start.adding(months: length - 1).endOfMonth)
    }
}

extension DayExpression.Window {
    func span(_ length: Duration, from today: Day) -> DaySpan {
        switch self {
        case .next: DaySpan(today + 1, length.added(to: today))
        case .coming: DaySpan(today, length.added(to: today) - 1)
        case .last: DaySpan(length.negated.added(to: today) + 1, today)
        }
    }
}
