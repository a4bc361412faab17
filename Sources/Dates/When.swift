/// A time that was said, resolved: the value of the slots `when` and `on`.
///
/// «завтра», "tomorrow" → `.day` · «до пятницы», "by Friday" → `.until` · «с 10 до 11» → `.hours`.
package enum When: Hashable, Sendable {
    case day(Day)
    case moment(Moment)
    /// From–to, both included.
    case days(Day, Day)
    case hours(Moment, Moment)
    /// A deadline, included.
    case untilDay(Day)
    case untilMoment(Moment)
    case fromDay(Day)
    case fromMoment(Moment)
    /// Only in a move: an hour of the task's own day.
    case time(TimeOfDay)

    /// As Contract, “Slot values” writes it: `2026-11-24`, `/2026-11-27`, `2026-11-25/`, `T16:00`.
    package var iso: String {
        switch self {
        case .day(let day): day.iso
        case .moment(let moment): moment.iso
        case .days(let from, let to): "\(from.iso)/\(to.iso)"
        case .hours(let from, let to): "\(from.iso)/\(to.iso)"
        case .untilDay(let day): "/\(day.iso)"
        case .untilMoment(let moment): "/\(moment.iso)"
        case .fromDay(let day): "\(day.iso)/"
        case .fromMoment(let moment): "\(moment.iso)/"
        case .time(let time): "T\(time.iso)"
        }
    }

    /// Nil if the text has none of the forms of Contract, “Slot values”.
    package init?(iso: some StringProtocol) {
        if iso.hasPrefix("T"), let time = TimeOfDay(iso: iso.dropFirst()) {
            self = .time(time)
            return
        }
        let ends = iso.split(separator: "/", omittingEmptySubsequences: false)
        switch ends.count {
        case 1:
            guard let point = Point(iso) else { return nil }
            self = point.exact
        case 2 where ends[0].isEmpty:
            guard let point = Point(ends[1]) else { return nil }
            self = point.until
        case 2 where ends[1].isEmpty:
            guard let point = Point(ends[0]) else { return nil }
            self = point.from
        case 2:
            switch (Point(ends[0]), Point(ends[1])) {
            case (.day(let from), .day(let to)): self = .days(from, to)
            case (.moment(let from), .moment(let to)): self = .hours(from, to)
            default: return nil
            }
        default: return nil
        }
    }

    private enum Point {
        case day(Day)
        case moment(Moment)

        init?(_ text: some StringProtocol) {
            if let day = Day(iso: text) {
                self = .day(day)
            } else if let moment = Moment(iso: text) {
                self = .moment(moment)
            } else {
                return nil
            }
        }

        var exact: When {
            switch self {
            case .day(let day): .day(day);
            case .moment(let moment): .moment(moment)
            }
        }
        var until: When {
            switch self {
            case .day(let day): .untilDay(day);
            case .moment(let moment): .untilMoment(moment)
            }
        }
        var from: When {
            switch self {
            case .day(let day): .fromDay(day);
            case .moment(let moment): .fromMoment(moment)
            }
        }
    }

    /// The first and the last day it covers, nil for an open end.
    package var dayBounds: (from: Day?, to: Day?) {
        switch self {
        case .day(let day): (day, day)
        case .moment(let moment): (moment.day, moment.day)
        case .days(let from, let to): (from, to)
        case .hours(let from, let to): (from.day, to.day)
        case .untilDay(let day): (nil, day)
        case .untilMoment(let moment): (nil, moment.day)
        case .fromDay(let day): (day, nil)
        case .fromMoment(let moment): (moment.day, nil)
        case .time: (nil, nil)
        }
    }
}
