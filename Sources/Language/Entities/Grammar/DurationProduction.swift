import Dates

extension Production {
    func length(_ arguments: Arguments) -> Meaning? {
        switch self {
        case .length: length(arguments.number(0), arguments.int(1))
        case .ratio: ratio(arguments)
        case .mixed: mixed(arguments)
        case .half: length(arguments.int(0).flatMap { parts($0, of: 25, scale: 2) }, arguments.int(1))
        case .lengthSum: sum(arguments)
        case .andHalf:
            length(arguments.number(0).flatMap { $0.whole }.flatMap { parts($0, of: 10, scale: 1, and: 5) }, arguments.int(1))
        case .shift: arguments.length(0).map { .duration(arguments.int(1) == -1 ? $0.negated : $0) }
        default: nil
        }
    }

    /// This many parts of a unit; nil for a number that no length has.
    private func parts(_ count: Int, of part: Int, scale: Int, and more: Int = 0) -> Quantity? {
        count.magnitude <= 1_000_000 ? Quantity(count * part + more, scale: scale) : nil
    }

    /// A number of units; the calendar has no half of a day or third of a month.
    private func length(_ number: Quantity?, _ unit: Int?) -> Meaning? {
        guard let number, let unit = unit.flatMap(TimeUnit.init), number.units > 0, number.units <= 10_000_000 else { return nil }
        let (factor, step): (Int, WritableKeyPath<Duration, Int>) =
            switch unit {
            case .second: (1, \.minutes)
            case .minute: (1, \.minutes)
            case .hour: (60, \.minutes)
            case .day, .workday: (1, \.days)
            case .week, .workweek, .weekend: (7, \.days)
            case .fortnight: (14, \.days)
            case .month: (1, \.months)
            case .quarter: (3, \.months)
            case .halfYear: (6, \.months)
            case .year: (12, \.months)
            }
        guard let count = number.times(factor)?.whole else { return number.times(factor).flatMap { rounded($0, unit) } }
        guard unit != .second else { return .duration(Duration(seconds: count)) }
        var length = Duration()
        length[keyPath: step] = count
        return .duration(length)
    }

    /// count, parts, unit: «три четверти часа», "1/2 hour".
    private func ratio(_ arguments: Arguments) -> Meaning? {
        guard let count = arguments.int(0), let parts = arguments.int(1), (1...100).contains(parts), count < parts, 100 % parts == 0 else {
            return nil
        }
        return length(Quantity(count * (100 / parts), scale: 2), arguments.int(2))
    }

    /// whole, quarters, unit: "one and three quarter hours".
    private func mixed(_ arguments: Arguments) -> Meaning? {
        guard let whole = arguments.int(0), let quarters = arguments.int(1), (1..<4).contains(quarters), whole < 1000 else { return nil }
        return length(Quantity(whole * 100 + quarters * 25, scale: 2), arguments.int(2))
    }

    /// «полдня» is twelve hours, «полторы недели» ten days; a month and a half is a month and 15 days.
    private func rounded(_ number: Quantity, _ unit: TimeUnit) -> Meaning? {
        switch unit {
        case .day: number.times(24 * 60)?.whole.map { .duration(Duration(minutes: $0)) }
        case .week: .duration(Duration(days: number.units / Quantity.power(number.scale)))
        case .month:
            number.times(30)?.whole.map { days in .duration(Duration(months: days / 30, days: days % 30)) }
        default: nil
        }
    }

    /// «1 час 55 минут»: the second length has a smaller unit.
    private func sum(_ arguments: Arguments) -> Meaning? {
        guard let first = arguments.length(0), let second = arguments.length(1) else { return nil }
        guard second.months == 0 || (first.days == 0 && first.minutes == 0 && first.months % 12 == 0 && second.months < 12) else {
            return nil
        }
        guard second.days == 0 || (first.minutes == 0 && first.days % 7 == 0 && second.days < 7) || first.days == 0 && first.minutes == 0
        else {
            return nil
        }
        guard first.seconds == 0, second.seconds == 0 || second.minutes == 0 else { return nil }
        guard second.minutes == 0 || first.minutes % 60 == 0 && second.minutes < 60 || first.minutes == 0 else { return nil }
        return .duration(
            Duration(
                months: first.months + second.months, days: first.days + second.days, minutes: first.minutes + second.minutes,
                seconds: second.seconds))
    }
}
