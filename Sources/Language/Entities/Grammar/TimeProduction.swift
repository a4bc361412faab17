import Dates

extension Production {
    func time(_ arguments: Arguments) -> Meaning? {
        switch self {
        case .time: arguments.time(0).map { .time($0) }
        case .at: hour(arguments).map { .time($0) }
        case .until: limited(arguments, .until)
        case .from: isPart(arguments) ? nil : limited(arguments, .from)
        case .over: over(arguments)
        case .merge: arguments.time(0).flatMap { first in arguments.time(1).flatMap { first.merged(with: $0) } }.map { .time($0) }
        case .range: range(arguments)
        case .dateRange: dateRange(arguments)
        case .afterDay: afterDay(arguments)
        case .ahead: arguments.length(0).flatMap { ahead($0) }
        case .ago: arguments.length(0).flatMap { ahead($0.negated) }
        case .distance: arguments.length(0).map { .time(TimeExpression(distance: $0, edge: .over)) }
        case .attributive: attributive(arguments)
        default: nil
        }
    }

    /// A bare number is an hour only after a preposition: «в 3», "at 3".
    private func hour(_ arguments: Arguments) -> TimeExpression? {
        if let time = arguments.time(0) { return time }
        guard let number = arguments.number(0), let hour = number.whole, (0...24).contains(hour) else { return nil }
        return TimeExpression(clock: ClockExpression(hour: hour, half: number.digits == 2 && hour < 10 ? .asSaid : .unsaid))
    }

    /// «с утра» means in the morning, and not from the morning on.
    private func isPart(_ arguments: Arguments) -> Bool { arguments.clock(0)?.isPart ?? false }

    private func limited(_ arguments: Arguments, _ edge: TimeExpression.Edge) -> Meaning? {
        guard var time = hour(arguments), time.edge == .exact, !time.isAttributive, time.lastDay == nil, time.lastClock == nil else {
            return nil
        }
        time.edge = edge
        return .time(time)
    }

    private func over(_ arguments: Arguments) -> Meaning? {
        if let hours = arguments.time(0), hours.distance != nil, hours.edge == .from { return .time(hours) }
        guard var time = arguments.time(0), time.clock == nil, time.edge == .exact, !time.isAttributive, time.day?.shift.isZero ?? true
        else { return nil }
        time.edge = .over
        return .time(time)
    }

    /// Two hours or two days; a bare number beside a day is a day of the month, beside an hour an hour.
    private func range(_ arguments: Arguments) -> Meaning? {
        let first = arguments.time(0) ?? dayOrHour(arguments, 0, beside: arguments.time(1))
        let second = arguments.time(1) ?? dayOrHour(arguments, 1, beside: arguments.time(0))
        guard let first, let second, first.edge == .exact, second.edge == .exact else { return nil }
        return first.range(to: second).map { .time($0) }
    }

    /// month, first day, last day, year: "August 10 - 22, 2012".
    private func dateRange(_ arguments: Arguments) -> Meaning? {
        guard let month = arguments.int(0), let first = arguments.int(1), let last = arguments.int(2), first < last, last <= 31,
            let year = year(arguments, 3, isShort: false)
        else { return nil }
        return .time(
            TimeExpression(
                day: DayExpression(.date(day: first, month: month, year: year)),
                lastDay: DayExpression(.date(day: last, month: month, year: year))))
    }

    /// «после пятницы», "after November": from the day that follows.
    private func afterDay(_ arguments: Arguments) -> Meaning? {
        guard var day = arguments.day(0), day.part == .whole else { return nil }
        day.part = .after
        return .time(TimeExpression(day: day, edge: .from))
    }

    private func dayOrHour(_ arguments: Arguments, _ place: Int, beside other: TimeExpression?) -> TimeExpression? {
        guard let number = arguments.int(place), other?.day?.isPeriod != true else { return nil }
        guard let other, other.day != nil, other.clock == nil else {
            return (0...24).contains(number) ? TimeExpression(clock: ClockExpression(hour: number)) : nil
        }
        guard (1...31).contains(number) else { return nil }
        let month = place == 1 ? other.day?.monthSaid ?? 0 : 0
        return TimeExpression(day: DayExpression(.date(day: number, month: month, year: 0)))
    }

    /// Hours count from this minute, days from today.
    private func ahead(_ length: Duration) -> Meaning {
        if length.isOfClock { return .time(TimeExpression(distance: length)) }
        return .time(TimeExpression(day: DayExpression(.offset(0), shift: length)))
    }

    private func attributive(_ arguments: Arguments) -> Meaning? {
        guard var time = arguments.time(0), time.edge == .exact, time.lastDay == nil, time.lastClock == nil else { return nil }
        time.isAttributive = true
        return .time(time)
    }
}
