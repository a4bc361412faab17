extension Production {
    func clock(_ arguments: Arguments) -> Meaning? {
        switch self {
        case .clock: clockTime(arguments)
        case .dottedClock: dottedClock(arguments)
        case .hourMinutes: hourMinutes(arguments)
        case .compact: compact(arguments)
        case .before: before(arguments)
        case .into: into(arguments)
        case .after: after(arguments)
        case .part: arguments.int(1).map { .clock(ClockExpression(hour: $0, half: half(arguments, 0) ?? .unsaid, isPart: true)) }
        case .onHalf: onHalf(arguments)
        default: nil
        }
    }

    private func half(_ arguments: Arguments, _ place: Int) -> ClockExpression.Half? {
        arguments.int(place).flatMap(ClockExpression.Half.init)
    }

    /// hour, minute, half of the day; minutes have two digits. «03:00» is on a 24-hour clock.
    private func clockTime(_ arguments: Arguments) -> Meaning? {
        guard let number = arguments.number(0), let hour = number.whole, hour <= 99 else { return nil }
        if let minute = arguments.number(1), minute.digits != 2 || arguments.has(1) == false { return nil }
        guard arguments.has(1) || hour <= 24 else { return nil }
        let isPadded = number.digits == 2 && hour < 10
        let clock = ClockExpression(hour: hour, minute: arguments.int(1) ?? 0, half: isPadded ? .asSaid : .unsaid)
        return arguments.has(2) ? half(arguments, 2).flatMap { clock.narrowed(to: $0) }.map { .clock($0) } : .clock(clock)
    }

    /// «15.30» as an hour, if there is such an hour.
    private func dottedClock(_ arguments: Arguments) -> Meaning? {
        guard let hour = arguments.int(0), hour < 24, let minute = arguments.int(1), minute < 60 else { return nil }
        return clockTime(arguments)
    }

    /// «в 17 часов 5 минут», "at ten thirty".
    private func hourMinutes(_ arguments: Arguments) -> Meaning? {
        guard let hour = arguments.int(0), (0...23).contains(hour), let minute = arguments.int(1), (0...59).contains(minute) else {
            return nil
        }
        return .clock(ClockExpression(hour: hour, minute: minute))
    }

    /// "at 1030", "730 pm": three or four figures; "from 2014" is more likely a year.
    private func compact(_ arguments: Arguments) -> Meaning? {
        guard let number = arguments.number(0), (3...4).contains(number.digits), let whole = number.whole, whole / 100 < 24,
            whole % 100 < 60
        else { return nil }
        guard arguments.has(1) || !(1900...2059).contains(whole) else { return nil }
        let clock = ClockExpression(hour: whole / 100, minute: whole % 100)
        return arguments.has(1) ? half(arguments, 1).flatMap { clock.narrowed(to: $0) }.map { .clock($0) } : .clock(clock)
    }

    /// minutes, hour: «20 минут шестого» are 20 minutes into the hour that ends at six.
    private func into(_ arguments: Arguments) -> Meaning? {
        guard let minutes = arguments.int(0), (1...59).contains(minutes), let hour = arguments.int(1) else { return nil }
        return .clock(ClockExpression(hour: hour, minute: minutes - 60))
    }

    /// minutes, hour: «без четверти пять», «четверть шестого» (45 before six), "quarter to five".
    private func before(_ arguments: Arguments) -> Meaning? {
        guard let minutes = arguments.int(0), (1...59).contains(minutes), let hour = arguments.int(1), (1...24).contains(hour) else {
            return nil
        }
        return .clock(ClockExpression(hour: hour, minute: -minutes))
    }

    /// minutes, hour: "half past two", "20 past 5".
    private func after(_ arguments: Arguments) -> Meaning? {
        guard let minutes = arguments.int(0), (1...59).contains(minutes), let hour = arguments.int(1), (1...24).contains(hour) else {
            return nil
        }
        return .clock(ClockExpression(hour: hour, minute: minutes))
    }

    private func onHalf(_ arguments: Arguments) -> Meaning? {
        guard let clock = arguments.clock(0), !clock.isPart, let half = half(arguments, 1) else { return nil }
        return clock.narrowed(to: half).map { .clock($0) }
    }
}

extension ClockExpression {
    /// The same hour in a half of the day; nil if that half has no such hour («в 15 утра»).
    func narrowed(to half: Half) -> ClockExpression? {
        if self.half == half { return self }
        guard self.half == .unsaid || self.half == .asSaid, (0...12).contains(hour) else {
            return half == .asSaid || isIn(half) ? self : nil
        }
        return on(half)
    }

    private func isIn(_ half: Half) -> Bool {
        switch half {
        case .afternoon: (12...17).contains(hour)
        case .evening: (12...23).contains(hour)
        case .night: hour >= 21 || hour < 6
        default: false
        }
    }
}
