import Dates

extension TimeExpression {
    /// Which time is meant, seen from `now` (Contract, “Time conventions”). Throws if there is no such day or hour.
    package func resolved(now: Moment, direction: TimeDirection) throws(ImpossibleTime) -> When {
        let when = try whenever(now, direction)
        let (from, to) = when.dayBounds, planned = now.day.adding(months: -1200)...now.day.adding(months: 1200)
        guard from.map(planned.contains) ?? true, to.map(planned.contains) ?? true else { throw ImpossibleTime(said: when.iso) }
        return when
    }

    private func whenever(_ now: Moment, _ direction: TimeDirection) throws(ImpossibleTime) -> When {
        if let distance { return try resolved(distance, now, direction) }
        guard let day else { return try resolvedHours(now) }
        let span = try span(of: day, now.day, direction)
        guard let clock else { return limited(span, day, now.day) }
        return try resolved(clock, on: span)
    }

    /// The day, or the days from–to. In an order, calendar days are found by their end, so that a span that has begun is still the
    /// nearest one.
    private func span(of day: DayExpression, _ today: Day, _ direction: TimeDirection) throws(ImpossibleTime) -> DaySpan {
        guard let lastDay else { return try day.span(from: today, looks(direction, day)) }
        if day.isYearless, lastDay.isDate, direction == .order || !lastDay.isYearless {
            let last = try lastDay.span(from: today, direction).to
            return DaySpan(try day.span(from: last, .review).from, last)
        }
        let first = try day.span(from: today, direction).from
        let last = try lastDay.span(from: lastDay.isRelativeToStart ? first : today, .order).to
        return DaySpan(min(first, last), max(first, last))
    }

    /// «за пятницу», «с начала месяца» look back, «в начале месяца» doesn't.
    private func looks(_ direction: TimeDirection, _ day: DayExpression) -> TimeDirection {
        edge == .over || (edge == .from && day.part == .start) ? .review : direction
    }

    private func limited(_ span: DaySpan, _ day: DayExpression, _ today: Day) -> When {
        switch edge {
        case .exact, .over: return span.from == span.to ? .day(span.from) : .days(span.from, span.to)
        case .until:
            guard day.isAhead else { return .untilDay(span.to) }
            return .untilDay(day.isMonth && span.from <= today ? span.from.adding(months: 12) : span.from)
        case .from:
            guard day.part == .start, span.from <= today else { return .fromDay(span.from) }
            return span.from == today ? .day(today) : .days(span.from, today)
        }
    }

    private func resolved(_ clock: ClockExpression, on span: DaySpan) throws(ImpossibleTime) -> When {
        if let lastClock {
            if lastDay != nil { return .hours(Moment(span.from, try clock.time), Moment(span.to, try lastClock.time)) }
            return try clock.hours(to: lastClock, on: span.from)
        }
        return limited(Moment(span.from, try clock.time))
    }

    private func limited(_ moment: Moment) -> When {
        switch edge {
        case .exact, .over: .moment(moment)
        case .until: .untilMoment(moment)
        case .from: .fromMoment(moment)
        }
    }

    /// Today if the hour is still ahead, else tomorrow.
    private func resolvedHours(_ now: Moment) throws(ImpossibleTime) -> When {
        guard let clock else { return .day(now.day) }
        if let lastClock {
            let today = try clock.hours(to: lastClock, on: now.day)
            if case .hours(_, let end) = today, end <= now { return try clock.hours(to: lastClock, on: now.day + 1) }
            return today
        }
        let time = try clock.time
        return limited(Moment(time > now.time ? now.day : now.day + 1, time))
    }

    private func resolved(_ distance: Duration, _ now: Moment, _ direction: TimeDirection) throws(ImpossibleTime) -> When {
        let target = distance.added(to: now)
        if edge == .from { return .hours(min(now, target), max(now, target)) }
        guard edge == .over else {
            if let clock { return limited(Moment(target.day, try clock.time)) }
            return !distance.isOfClock ? limited(DaySpan(target.day), DayExpression(.offset(0)), now.day) : limited(target)
        }
        switch direction {
        case .order: return !distance.isOfClock ? .untilDay(target.day) : .untilMoment(target)
        case .review:
            guard !distance.isOfClock else { return .hours(distance.negated.added(to: now), now) }
            let span = DayExpression.Window.last.span(distance, from: now.day)
            return span.from == span.to ? .day(span.from) : .days(span.from, span.to)
        }
    }
}

extension DayExpression {
    fileprivate var isDate: Bool { if case .date = base { true } else { false } }

    /// «до ноября», said in November, is the next one.
    fileprivate var isMonth: Bool { if case .month(_, year: 0) = base { true } else { false } }

    fileprivate var isYearless: Bool { if case .date(_, _, 0) = base { true } else { false } }

    /// The last of several days is looked for from the first one on.
    fileprivate var isRelativeToStart: Bool {
        switch base {
        case .date(_, _, 0), .weekday(_, .nearest), .month(_, year: 0): true
        default: false
        }
    }

    /// «до следующей недели» ends when that week begins; «до конца недели», «до ноября» end there.
    fileprivate var isAhead: Bool {
        guard part == .whole else { return false }
        switch base {
        case .period(let unit, let count): return count > 0 || unit == .weekend
        case .month, .monthOfYear, .year: return true
        default: return false
        }
    }
}

extension ClockExpression {
    /// Hours from–to. The first hour takes the half of the day from the last if it has none of its own («с 9 до 10 вечера»);
    /// the last comes after the first, past midnight if it must.
    func hours(to last: ClockExpression, on day: Day) throws(ImpossibleTime) -> When {
        var end = try last.time
        var start = try time
        if half == .unsaid, last.half != .unsaid, last.half != .asSaid, !last.isPart {
            var like = self
            like.half = last.half
            if let same = try? like.time, same < end { start = same }
        }
        if end <= start, last.half == .unsaid, let later = TimeOfDay(minutes: end.minutes + 720), later > start { end = later }
        if end <= start, last.half == .unsaid, (1...7).contains(last.hour), let early = TimeOfDay(minutes: end.minutes - 720) {
            end = early
        }
        guard end <= start else { return .hours(Moment(day, start), Moment(day, end)) }
        // «с 22 до 6» goes past midnight, «с 15 до 14» is a slip.
        guard end.minutes + 1440 - start.minutes <= 16 * 60 else { throw ImpossibleTime(said: "\(start.iso)–\(end.iso)") }
        return .hours(Moment(day, start), Moment(day + 1, end))
    }
}
