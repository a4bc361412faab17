import Dates

extension Production {
    func day(_ arguments: Arguments) -> Meaning? {
        let first = arguments.int(0), second = arguments.int(1)
        switch self {
        case .offset: return first.map { .day(DayExpression(.offset($0))) }
        case .weekday, .comingWeekday, .pastWeekday, .weekdayAhead, .weekdayBack:
            guard let first, (0..<7).contains(first) else { return nil }
            return weekday(first, second, arguments)
        case .oldDate: return oldDate(arguments)
        case .date: return date(first, second, year(arguments, 2, isShort: false))
        case .dotted: return dotted(first, second, arguments)
        case .slashed:
            guard let first, let second, first <= 31, second <= 31 else { return nil }
            return second > 12 && first <= 12 ? date(second, first, year(arguments, 2)) : date(first, second, year(arguments, 2))
        case .shifted: return shifted(arguments)
        case .isoWeek: return first.flatMap { (1...53).contains($0) ? .day(DayExpression(.isoWeek($0, year: second ?? 0))) : nil }
        default: return nil
        }
    }

    private func weekday(_ weekday: Int, _ second: Int?, _ arguments: Arguments) -> Meaning? {
        switch self {
        case .comingWeekday: return .day(DayExpression(.weekday(weekday, .coming)))
        case .pastWeekday: return .day(DayExpression(.weekday(weekday, .past)))
        case .weekdayAhead:
            guard let second, (1...60).contains(second) else { return nil }
            return .day(DayExpression(.weekday(weekday, .coming), shift: Duration(days: 7 * (second - 1))))
        case .weekdayBack:
            guard let second, (1...60).contains(second) else { return nil }
            return .day(DayExpression(.weekday(weekday, .past), shift: Duration(days: 7 * (second - 1), isNegative: true)))
        default:
            guard arguments.has(1) else { return .day(DayExpression(.weekday(weekday, .nearest))) }
            return second.map { .day(DayExpression(.weekday(weekday, $0 == 0 ? .this : .week($0)))) }
        }
    }

    /// A day of the month, with month and year if they are said. Days that no month has are kept, so that they are asked about.
    private func date(_ day: Int?, _ month: Int?, _ year: Int?) -> Meaning? {
        guard let day, let year, (1...39).contains(day), month.map({ (1...99).contains($0) }) ?? (day <= 31) else { return nil }
        return .day(DayExpression(.date(day: day, month: month ?? 0, year: year)))
    }

    /// day or nothing, month, two figures of a year of the last century: «3 августа 96».
    private func oldDate(_ arguments: Arguments) -> Meaning? {
        guard let month = arguments.int(1), let year = arguments.number(2), year.digits == 2, year.units >= DayExpression.firstOldYear
        else {
            return nil
        }
        guard arguments.has(0) else { return .day(DayExpression(.month(month, year: 1900 + year.units))) }
        return date(arguments.int(0), month, 1900 + year.units)
    }

    /// «1.12» is a date; «15.30» is not.
    private func dotted(_ day: Int?, _ month: Int?, _ arguments: Arguments) -> Meaning? {
        guard let day, let month, (1...31).contains(day), (1...12).contains(month) || arguments.has(2) else { return nil }
        let year = dottedYear(arguments)
        return month > 12 && day <= 12 ? date(month, day, year) : date(day, month, year)
    }

    /// Two dots and four figures are a date in any year: «01.01.9999» is asked about, and never read as a sum.
    private func dottedYear(_ arguments: Arguments) -> Int? {
        guard let number = arguments.has(2) ? arguments.number(2) : nil, number.digits == 4 else { return year(arguments, 2) }
        return number.whole
    }

    /// 0 if no year was said, nil if the number can't be one: between dots «26» is 2026, «74» is 1974.
    func year(_ arguments: Arguments, _ place: Int, isShort: Bool = true) -> Int? {
        guard arguments.has(place) else { return 0 }
        guard let number = arguments.number(place), let year = number.whole else { return nil }
        switch number.digits {
        case 2: return isShort ? (year < DayExpression.firstOldYear ? 2000 : 1900) + year : nil
        case 4: return (1900...2199).contains(year) ? year : nil
        default: return nil
        }
    }

    /// day, length, 1 for after it or -1 for before it.
    private func shifted(_ arguments: Arguments) -> Meaning? {
        guard var day = arguments.day(0), let length = arguments.length(1), !length.isOfClock, day.shift.isZero, !day.isPeriod else {
            return nil
        }
        day.shift = arguments.int(2) == -1 ? length.negated : length
        return .day(day)
    }
}
