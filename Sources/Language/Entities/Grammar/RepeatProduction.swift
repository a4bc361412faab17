import Dates

extension Production {
    func recurrence(_ arguments: Arguments) -> Meaning? {
        let first = arguments.int(0), second = arguments.int(1)
        switch self {
        case .set: return first.flatMap { (0..<7).contains($0) ? .word(1 << $0) : nil }
        case .uniteDay: return first.flatMap { set in second.flatMap { set & (1 << $0) == 0 ? .word(set | 1 << $0) : nil } }
        case .setSpan: return span(first, second).map { .word($0) }
        case .addMonthDay: return added(arguments)
        case .ordinals: return first.flatMap { Ordinals.bit(second == nil ? $0 : -$0) }.map { .word($0) }
        case .uniteOrdinals: return first.flatMap { set in second.flatMap { set & $0 == 0 ? .word(set | $0) : nil } }
        case .inMonth:
            guard arguments.recurrence(2)?.isPlainYearly ?? !arguments.has(2) else { return nil }
            return arguments.recurrence(0).flatMap { rule in second.flatMap(rule.inMonth) }.map { .recurrence($0) }
        case .begin: return begin(arguments).map { .recurrence($0) }
        case .times: return times(arguments)
        case .every: return every(first ?? 1, second)
        default: return days(first, second).map { .recurrence($0) }
        }
    }

    private func days(_ first: Int?, _ second: Int?) -> RepeatExpression? {
        guard let first else { return nil }
        switch self {
        case .workdays: return RepeatExpression(frequency: .weekly, weekdays: RepeatExpression.workdays)
        case .everyWeekday:
            guard let interval = interval(second ?? 1) else { return nil }
            return RepeatExpression(frequency: .weekly, interval: interval, weekdays: first)
        case .everyWeekdayOrNth:
            if second == 1 { return RepeatExpression(frequency: .monthly, weekdays: first, ordinals: 1) }
            return second.flatMap(interval).map { RepeatExpression(frequency: .weekly, interval: $0, weekdays: first) }
        case .everyNth:
            guard let second, first != 0 else { return nil }
            return RepeatExpression(frequency: .monthly, weekdays: second, ordinals: first)
        case .everyMonthDay:
            guard (1...31).contains(first) || first == -1, let interval = interval(second ?? 1) else { return nil }
            return RepeatExpression(frequency: .monthly, interval: interval, monthDays: 1 << UInt32(max(first, 0)))
        case .parity:
            let days = stride(from: first == 0 ? 2 : 1, through: 31, by: 2).reduce(UInt32(0)) { $0 | 1 << UInt32($1) }
            return RepeatExpression(frequency: .monthly, monthDays: days)
        default: return nil
        }
    }

    private func begin(_ arguments: Arguments) -> RepeatExpression? {
        guard let rule = arguments.recurrence(0) else { return nil }
        if let days = arguments.recurrence(1) { return rule.filled(with: days) }
        return arguments.time(1).flatMap(rule.beginning)
    }

    /// Monday to Wednesday; Saturday to Tuesday runs over the end of the week.
    private func span(_ first: Int?, _ last: Int?) -> Int? {
        guard let first, let last, (0..<7).contains(first), (0..<7).contains(last) else { return nil }
        return (0...((last - first + 7) % 7)).reduce(0) { $0 | 1 << ((first + $1) % 7) }
    }

    private func added(_ arguments: Arguments) -> Meaning? {
        guard var rule = arguments.recurrence(0), let day = arguments.int(1), (1...31).contains(day),
            rule.monthDays & (1 << UInt32(day)) == 0
        else { return nil }
        rule.monthDays |= 1 << UInt32(day)
        return .recurrence(rule)
    }

    private func interval(_ number: Int) -> Int? { (1...100).contains(number) ? number : nil }

    /// interval, unit: «раз в две недели», "every quarter".
    private func every(_ count: Int, _ unit: Int?) -> Meaning? {
        guard let interval = interval(count), let unit = unit.flatMap(TimeUnit.init) else { return nil }
        let rule: RepeatExpression? =
            switch unit {
            case .second, .minute: nil
            case .hour: RepeatExpression(frequency: .hourly, interval: interval)
            case .day: RepeatExpression(frequency: .daily, interval: interval)
            case .week: RepeatExpression(frequency: .weekly, interval: interval)
            case .fortnight: RepeatExpression(frequency: .weekly, interval: 2 * interval)
            case .month: RepeatExpression(frequency: .monthly, interval: interval)
            case .quarter: RepeatExpression(frequency: .monthly, interval: 3 * interval)
            case .halfYear: RepeatExpression(frequency: .monthly, interval: 6 * interval)
            case .year: RepeatExpression(frequency: .yearly, interval: interval)
            case .workday, .workweek: interval == 1 ? RepeatExpression(frequency: .weekly, weekdays: RepeatExpression.workdays) : nil
            case .weekend: RepeatExpression(frequency: .weekly, interval: interval, weekdays: 0b1100000)
            }
        return rule.map { .recurrence($0) }
    }

    private func times(_ arguments: Arguments) -> Meaning? {
        guard let rule = arguments.recurrence(0), !rule.isCounted, let count = arguments.int(1), (1...1000).contains(count) else {
            return nil
        }
        return .recurrence(rule.counted(count))
    }
}
