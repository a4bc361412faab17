import Dates

/// When the department is at work: 09:00–18:00 unless it is set otherwise.
package struct WorkingHours: Equatable, Sendable {
    package var startMinute: Int
    package var endMinute: Int

    package init(startMinute: Int = 9 * 60, endMinute: Int = 18 * 60) {
        self.startMinute = startMinute
        self.endMinute = endMinute
    }

    package var start: TimeOfDay { TimeOfDay(minutes: startMinute) ?? .midnight }
}
