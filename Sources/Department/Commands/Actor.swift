import Dates

/// Who gives a command, when, and in which line.
package struct Actor: Equatable, Sendable {
    package var person: Person
    package var now: Timestamp
    /// Whether `now` was given by `--now` or `--clock input`; the journal marks it.
    package var clockWasSet: Bool
    /// The mark of the line: undo takes back all that was done under one mark.
    package var line: Int

    package init(person: Person, now: Timestamp, clockWasSet: Bool, line: Int = LineMark.new()) {
        self.person = person
        self.now = now
        self.clockWasSet = clockWasSet
        self.line = line
    }
}

/// Marks of lines in the journal.
package enum LineMark {
    /// A mark that no other line has; numbers up to 2⁵³, which every reader of the store can hold.
    package static func new() -> Int { Int.random(in: 1...1 << 53) }
}
