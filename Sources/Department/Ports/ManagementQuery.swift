import Dates

/// Which lines of the desk to read; nil lets all pass. They come in the order of their numbers.
package struct ManagementQuery: Equatable, Sendable {
    package var thing: ManagementEntry.Thing
    package var person: Person.ID?
    /// Days on which they were entered, both included.
    package var enteredFrom: Day?
    package var enteredTo: Day?
    /// Those whose from–to shares a day with these.
    package var days: ClosedRange<Day>?
    package var isSettled: Bool?

    package init(_ thing: ManagementEntry.Thing) { self.thing = thing }
}
