import Dates

/// Which management entries to read; nil lets all pass.
package struct ManagementQuery: Equatable, Sendable {
    package var thing: ManagementEntry.Thing
    package var person: Person.ID?
    /// Days on which they were entered, both included.
    package var enteredFrom: Day?
    package var enteredTo: Day?
    /// Entries whose own days overlap these.
    package var days: ClosedRange<Day>?
    package var isSettled: Bool?

    package init(_ thing: ManagementEntry.Thing) { self.thing = thing }
}
