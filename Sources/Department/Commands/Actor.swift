import Dates

/// Who gives a command, from where, and by which clock.
package struct Actor: Equatable, Sendable {
    package var person: Person
    package var now: Timestamp
    /// `--now` or `--clock input`: marked so in the journal.
    package var clockWasSet: Bool

    package init(person: Person, now: Timestamp, clockWasSet: Bool) {
        self.person = person
        self.now = now
        self.clockWasSet = clockWasSet
    }
}
