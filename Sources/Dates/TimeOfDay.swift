/// An hour and minute of a civil day: «в 15:30», "at half past three" → `TimeOfDay(15, 30)`.
package struct TimeOfDay: Hashable, Comparable, Sendable {
    /// Minutes since midnight, 0...1439.
    package let minutes: Int

    /// Nil if no clock shows it (25:70, 24:00).
    package init?(_ hour: Int, _ minute: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        minutes = hour * 60 + minute
    }

    /// Nil outside 0...1439.
    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    package var hour: Int { minutes / 60 }
    package var minute: Int { minutes % 60 }

    /// `15:30`.
    package var iso: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    /// Nil if the text is not `HH:MM`; seconds after it are dropped.
    package init?(iso: some StringProtocol) {
        let fields = iso.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count >= 2, fields[0].count == 2, fields[1].count == 2, let hour = Int(fields[0]), let minute = Int(fields[1]) else {
            return nil
        }
        self.init(hour, minute)
    }

    package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}
