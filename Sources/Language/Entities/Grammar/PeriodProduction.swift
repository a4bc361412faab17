import Dates

extension Production {
    func days(_ arguments: Arguments) -> Meaning? {
        let first = arguments.int(0), second = arguments.int(1)
        switch self {
        case .period: return first.flatMap { period($0, second ?? 0) }
        case .month, .nearMonth, .monthOfYear:
            guard let first, (1...12).contains(first) else { return nil }
            return month(first, second ?? 0, arguments)
        case .quarter:
            guard let first, (1...4).contains(first), let year = year(arguments, 1, isShort: false) else { return nil }
            return .day(DayExpression(.quarter(first, year: year)))
        case .year: return year(arguments, 0, isShort: false).flatMap { $0 > 0 ? .day(DayExpression(.year($0))) : nil }
        case .window: return window(arguments)
        case .start: return bound(arguments, .start)
        case .end: return bound(arguments, .end)
        case .middle: return bound(arguments, .middle)
        case .rest: return bound(arguments, .rest)
        case .centuryYear: return centuryYear(arguments)
        case .nthWeek:
            guard let first, (-5...53).contains(first), first != 0, arguments.int(1) == nil else { return nil }
            return arguments.day(1).flatMap { $0.base.isYear ? isoWeek(first, in: $0) : bound(arguments, .week(first), at: 1) }
        case .weekOf:
            guard var day = arguments.day(0), day.part == .whole, !day.isPeriod else { return nil }
            day.part = .weekOf
            return .day(day)
        case .season:
            guard let first, let year = year(arguments, 1, isShort: false) else { return nil }
            return .day(DayExpression(.season(arguments.int(2) == -1 ? -first : first, year: year)))
        case .holiday:
            guard let first, let year = year(arguments, 1, isShort: false) else { return nil }
            return arguments.int(2) == -1 ? lastHoliday(first) : holiday(first, year: year)
        case .nth: return nth(arguments)
        default: return nil
        }
    }

    private func month(_ month: Int, _ which: Int, _ arguments: Arguments) -> Meaning? {
        switch self {
        case .nearMonth: .day(DayExpression(which == 0 ? .month(month, year: 0) : .nearMonth(month, isPast: which < 0)))
        case .monthOfYear: .day(DayExpression(.monthOfYear(month, which)))
        default: year(arguments, 1, isShort: false).map { .day(DayExpression(.month(month, year: $0))) }
        }
    }

    private func period(_ unit: Int, _ count: Int) -> Meaning? {
        guard let unit = TimeUnit(rawValue: unit), let period = unit.period else { return nil }
        return .day(DayExpression(.period(period, count)))
    }

    private func window(_ arguments: Arguments) -> Meaning? {
        guard let length = arguments.length(0), let window = arguments.int(1).flatMap(DayExpression.Window.init) else { return nil }
        guard length.isOfClock || !arguments.has(2) else { return nil }
        guard !length.isOfClock else {
            return .time(TimeExpression(distance: window == .last ? length.negated : length, edge: .from))
        }
        return .day(DayExpression(.window(length, window)))
    }

    private func bound(_ arguments: Arguments, _ part: DayExpression.Part, at place: Int = 0) -> Meaning? {
        guard var day = arguments.day(place), day.part == .whole, day.isPeriod else { return nil }
        day.part = part
        return .day(day)
    }

    private func isoWeek(_ week: Int, in day: DayExpression) -> Meaning? {
        guard week > 0, case .year(let year) = day.base, day.part == .whole else { return nil }
        return .day(DayExpression(.isoWeek(week, year: year)))
    }

    /// A day of each year as word lists write it: `1225` is 25 December, `11143` the fourth (4) Thursday (3) of November (11), with 9
    /// for the last one, and `20102` two days after Easter (`20100`). Each 100000 on top is one day later.
    private func holiday(_ value: Int, year: Int) -> Meaning? {
        switch value {
        case 100_000...:
            guard case .day(var day) = holiday(value % 100_000, year: year) else { return nil }
            day.shift = Duration(days: value / 100_000)
            return .day(day)
        case ..<1300: return .day(DayExpression(.date(day: value % 100, month: value / 100, year: year)))
        case 20_000...: return .day(DayExpression(.easter(value - 20_100, year: year)))
        default:
            let ordinal = value / 10 % 10
            return .day(
                DayExpression(
                    .month(value / 100 % 100, year: year), part: .nth(ordinal == 9 ? -1 : ordinal, weekday: value % 10)))
        }
    }

    /// "last Christmas": a year before the next one; only for holidays with a fixed date.
    private func lastHoliday(_ value: Int) -> Meaning? {
        guard value < 1300, case .day(var day) = holiday(value, year: 0) else { return nil }
        day.shift = Duration(months: 12, isNegative: true)
        return .day(day)
    }

    /// hundreds, the rest, tens that make the hundreds: "nineteen eighty six", "two thousand and fifteen" (2, 15, 10).
    private func centuryYear(_ arguments: Arguments) -> Meaning? {
        let factor = arguments.int(2) ?? 1
        guard let century = arguments.int(0), let rest = arguments.int(1), (0...99).contains(rest), (0...99).contains(century),
            (0...99).contains(factor)
        else { return nil }
        let year = century * factor * 100 + rest
        return (1900...2199).contains(year) ? .number(Quantity(year, digits: 4)) : nil
    }

    /// ordinal, weekday or nothing, period.
    private func nth(_ arguments: Arguments) -> Meaning? {
        guard let ordinal = arguments.int(0), ordinal != 0, abs(ordinal) <= 31, var day = arguments.day(2), day.part == .whole, day.isPeriod
        else { return nil }
        if case .month(let month, let year) = day.base, ordinal > 0, !arguments.has(1) {
            return .day(DayExpression(.date(day: ordinal, month: month, year: year)))
        }
        day.part = .nth(ordinal, weekday: arguments.int(1))
        return .day(day)
    }
}

extension TimeUnit {
    var period: DayExpression.Unit? {
        switch self {
        case .second, .minute, .hour, .fortnight, .halfYear: nil
        case .day, .workday: .day
        case .week: .week
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .weekend: .weekend
        case .workweek: .workweek
        }
    }
}
