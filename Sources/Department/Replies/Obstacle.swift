import Dates

/// What stands in the way of taking a change back: who made the thing what it is now, when and how.
package struct Obstacle: Equatable, Sendable {
    /// Nil for an import.
    package var actor: Person.ID?
    /// When it came into effect.
    package var at: Timestamp
    package var verb: JournalEntry.Verb
    /// What they changed of the thing.
    package var change: Change
    package var note: String?

    package init(actor: Person.ID?, at: Timestamp, verb: JournalEntry.Verb, change: Change, note: String? = nil) {
        self.actor = actor
        self.at = at
        self.verb = verb
        self.change = change
        self.note = note
    }
}
