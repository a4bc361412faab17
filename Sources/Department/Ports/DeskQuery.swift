import Dates

/// Which lines of the desk to read; nil lets all pass. They come in the order of their numbers.
package struct DeskQuery: Equatable, Sendable {
    package var thing: DeskEntry.Thing
    package var person: Person.ID?
    /// Days on which they were entered, both included.
    package var enteredFrom: Day?
    package var enteredTo: Day?
    /// Those whose from–to shares a day with these.
    package var days: ClosedRange<Day>?
    package var isSettled: Bool?

    package init(_ thing: DeskEntry.Thing) { self.thing = thing }
}
