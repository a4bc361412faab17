import Dates

/// When a task is to be done: a day, and an hour if one was said.
package struct Due: Hashable, Comparable, Sendable {
    package var day: Day
    package var time: TimeOfDay?

    package init(_ day: Day, _ time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    /// `2026-11-24` or `2026-11-24T15:00`.
    package var iso: String { time.map { Moment(day, $0).iso } ?? day.iso }

    /// By day, then by hour; without an hour first.
    package static func < (left: Due, right: Due) -> Bool {
        (left.day, left.time?.minutes ?? -1) < (right.day, right.time?.minutes ?? -1)
    }
}
