/// A minute of a civil day: «завтра в 15:00» → `2026-11-24T15:00`.
package struct Moment: Hashable, Comparable, Sendable {
    package let day: Day
    package let time: TimeOfDay

    package init(_ day: Day, _ time: TimeOfDay) {
        self.day = day
        self.time = time
    }

    /// Minutes since 2000-01-01T00:00.
    package var minutes: Int { day.number * 1440 + time.minutes }

    package init(minutes: Int) {
        let days = (minutes >= 0 ? minutes : minutes - 1439) / 1440
        day = Day(number: days)
        time = TimeOfDay(minutes: minutes - days * 1440) ?? .midnight
    }

    package static func + (moment: Moment, minutes: Int) -> Moment { Moment(minutes: moment.minutes + minutes) }
    package static func - (left: Moment, right: Moment) -> Int { left.minutes - right.minutes }
    package static func < (left: Moment, right: Moment) -> Bool { left.minutes < right.minutes }

    /// `2026-11-24T15:00`.
    package var iso: String { "\(day.iso)T\(time.iso)" }

    /// Nil if the text is not `YYYY-MM-DDTHH:MM`; seconds after it are dropped.
    package init?(iso: some StringProtocol) {
        let fields = iso.split(separator: "T", omittingEmptySubsequences: false)
        guard fields.count == 2, let day = Day(iso: fields[0]), let time = TimeOfDay(iso: fields[1].prefix(8)) else { return nil }
        self.init(day, time)
    }
}

extension TimeOfDay {
    package static let midnight = TimeOfDay(unchecked: 0)
    package static let lastMinute = TimeOfDay(unchecked: 1439)

    private init(unchecked minutes: Int) { self.minutes = minutes }
}

/// A second of the department's local time, as the journal has it.
///
/// Local, not universal: all figures of a department count by its own days. The journal is ordered by sequence number, so an hour
/// that the clock repeats in autumn does no harm.
package struct Timestamp: Hashable, Comparable, Sendable {
    /// Seconds since 2000-01-01T00:00:00, local.
    package let seconds: Int

    package init(seconds: Int) { self.seconds = seconds }
    package init(_ moment: Moment, second: Int = 0) { seconds = moment.minutes * 60 + second }

    package var moment: Moment { Moment(minutes: (seconds - second) / 60) }
    package var day: Day { moment.day }
    package var time: TimeOfDay { moment.time }
    private var second: Int { (seconds % 60 + 60) % 60 }

    package static func < (left: Timestamp, right: Timestamp) -> Bool { left.seconds < right.seconds }

    /// `2026-11-24T15:00:07`.
    package var iso: String { "\(moment.iso):\(padded(second, 2))" }

    /// From a local `YYYY-MM-DDTHH:MM[:SS]`, or from a day, which gives its midnight; nil if the text is neither.
    package init?(iso: some StringProtocol) {
        if let day = Day(iso: iso) {
            self.init(Moment(day, .midnight))
            return
        }
        guard let moment = Moment(iso: iso) else { return nil }
        let fields = iso.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count > 2 else {
            self.init(moment)
            return
        }
        guard let second = Int(fields[2].prefix(2)), (0...60).contains(second) else { return nil }
        self.init(moment, second: min(second, 59))
    }
}
