import Dates

/// Who gives a command, and when.
package struct Actor: Equatable, Sendable {
    package var person: Person
    package var now: Timestamp
    /// Whether `now` was given by `--now` or `--clock input`; the journal marks it.
    package var clockWasSet: Bool

    package init(person: Person, now: Timestamp, clockWasSet: Bool) {
        self.person = person
        self.now = now
        self.clockWasSet = clockWasSet
    }
}
