import Dates

extension Production {
    func day(_ arguments: Arguments) -> Meaning? {
        let first = arguments.int(0), second = arguments.int(1)
        switch self {
        case .offset: return first.map { .day(DayExpression(.offset($0))) }
        case .weekday:
            let pick = arguments.has(1) ? second.map { $0 == 0 ? DayExpression.Pick.this : .week($0) } : .nearest
            return first.flatMap { weekday in pick.map { .day(DayExpression(.weekday(weekday, $0))) } }
        case .comingWeekday: return first.map { .day(DayExpression(.weekday($0, .coming))) }
        case .pastWeekday: return first.map { .day(DayExpression(.weekday($0, .past))) }
        case .date: return date(first, second, year(arguments, 2, isShort: false))
        case .dotted: return dotted(first, second, arguments)
        case .slashed:
            guard let first, let second, first <= 31, second <= 31 else { return nil }
            return second > 12 && first <= 12 ? date(second, first, year(arguments, 2)) : date(first, second, year(arguments, 2))
        case .shifted: return shifted(arguments)
        case .weekdayAhead:
            guard let first, let second, (1...60).contains(second) else { return nil }
            return .day(DayExpression(.weekday(first, .coming), shift: Length(days: 7 * (second - 1))))
        case .isoWeek: return first.flatMap { (1...53).contains($0) ? .day(DayExpression(.isoWeek($0, year: second ?? 0))) : nil }
        default: return nil
        }
    }

    /// A day of the month, or with its month or year where they are said. Days that no month has are kept, so that they are asked about.
    private func date(_ day: Int?, _ month: Int?, _ year: Int?) -> Meaning? {
        guard let day, let year, (1...39).contains(day), month.map({ (1...99).contains($0) }) ?? (day <= 31) else { return nil }
        return .day(DayExpression(.date(day: day, month: month ?? 0, year: year)))
    }

    /// «1.12»; «15.30» is none.
    private func dotted(_ day: Int?, _ month: Int?, _ arguments: Arguments) -> Meaning? {
        guard let day, let month, (1...31).contains(day), (1...12).contains(month) || arguments.has(2) else { return nil }
        return month > 12 && day <= 12 ? date(month, day, year(arguments, 2)) : date(day, month, year(arguments, 2))
    }

    /// 0 where none was said, nil where it is no year: «26» is 2026 between dots.
    private func year(_ arguments: Arguments, _ place: Int, isShort: Bool = true) -> Int? {
        guard arguments.has(place) else { return 0 }
        guard let number = arguments.number(place), let year = number.whole else { return nil }
        switch number.digits {
        case 2: return isShort ? 2000 + year : nil
        case 4: return (1900...2199).contains(year) ? year : nil
        default: return nil
        }
    }

    func days(_ arguments: Arguments) -> Meaning? {
        let first = arguments.int(0), second = arguments.int(1)
        switch self {
        case .period: return first.flatMap { period($0, second ?? 0) }
        case .month: return year(arguments, 1, isShort: false).flatMap { year in first.map { .day(DayExpression(.month($0, year: year))) } }
        case .nearMonth: return first.map { .day(DayExpression(second == 0 ? .month($0, year: 0) : .nearMonth($0, isPast: second == -1))) }
        case .monthOfYear: return first.flatMap { month in second.map { .day(DayExpression(.monthOfYear(month, $0))) } }
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

    /// day, length, 1 for after it or -1 for before it.
    private func shifted(_ arguments: Arguments) -> Meaning? {
        guard var day = arguments.day(0), let length = arguments.length(1), length.minutes == 0, day.shift.isZero, !day.isPeriod else {
            return nil
        }
        day.shift = arguments.int(2) == -1 ? length.negated : length
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
