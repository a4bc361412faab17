import Dates

/// An hour as words name it: «в 3», «без четверти пять», «7 вечера», «утром», "half past two".
package struct ClockExpression: Hashable, Sendable {
    /// Which half of the day the hour is in.
    package enum Half: Int, CaseIterable, Hashable, Sendable {
        /// Not said: 1 to 7 are taken as hours of the afternoon, when people work.
        case unsaid
        /// A 24-hour clock: «03:00».
        case asSaid
        case morning
        case afternoon
        case evening
        case night
    }

    private var hourNumber: Int8
    private var minuteNumber: Int8
    package var half: Half
    /// A part of the day without an hour, which stands for its usual one: «утром», "at lunch".
    package var isPart: Bool

    package init(hour: Int, minute: Int = 0, half: Half = .unsaid, isPart: Bool = false) {
        hourNumber = Int8(clamping: hour)
        minuteNumber = Int8(clamping: minute)
        self.half = half
        self.isPart = isPart
    }

    package var hour: Int { Int(hourNumber) }

    /// Negative if minutes are taken off: «без десяти восемь».
    package var minute: Int { Int(minuteNumber) }

    /// Throws if no clock shows it (25:70).
    package var time: TimeOfDay {
        get throws(ImpossibleTime) {
            guard (0...23).contains(hour), (-59...59).contains(minute) else { throw ImpossibleTime(said: said) }
            let minutes = (hourOfDay * 60 + minute + 1440) % 1440
            return TimeOfDay(minutes: minutes) ?? .midnight
        }
    }

    private var said: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

    /// The hour named is read first, then the minutes count: «без десяти 8» is 07:50.
    private var hourOfDay: Int {
        switch half {
        case .unsaid: (1...7).contains(hour) ? hour + 12 : hour
        case .asSaid: hour
        case .morning: hour == 12 ? 0 : hour
        case .afternoon: (1...7).contains(hour) ? hour + 12 : hour
        case .evening: (1...11).contains(hour) ? hour + 12 : hour
        case .night: hour == 12 ? 0 : (8...11).contains(hour) ? hour + 12 : hour
        }
    }
}
