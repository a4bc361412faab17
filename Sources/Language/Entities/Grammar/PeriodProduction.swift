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
        guard let length = arguments.length(0), length.minutes == 0, let window = arguments.int(1).flatMap(DayExpression.Window.init) else {
            return nil
        }
        return .day(DayExpression(.window(length, window)))
    }

    private func bound(_ arguments: Arguments, _ part: DayExpression.Part) -> Meaning? {
        guard var day = arguments.day(0), day.part == .whole, day.isPeriod else { return nil }
        day.part = part
        return .day(day)
    }

    /// ordinal, weekday or none, period.
    private func nth(_ arguments: Arguments) -> Meaning? {
        guard let ordinal = arguments.int(0), ordinal != 0, abs(ordinal) <= 31, var day = arguments.day(2), day.part == .whole, day.isPeriod
        else { return nil }
        day.part = .nth(ordinal, weekday: arguments.int(1))
        return .day(day)
    }
}

extension TimeUnit {
    var period: DayExpression.Unit? {
        switch self {
        case .minute, .hour, .fortnight, .halfYear: nil
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
