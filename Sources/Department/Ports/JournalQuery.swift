import Dates

package struct JournalQuery: Equatable, Sendable {
    package var actor: Person.ID?
    package var task: TaskItem.ID?
    package var verbs: [JournalEntry.Verb] = []
    package var from: Timestamp?
    /// Entries before this moment.
    package var to: Timestamp?
    /// That one entry.
    package var sequence: Int?
    /// Entries with a smaller number alone: the next page.
    package var before: Int?
    /// False reads the lines alone, where it is only asked who did what when.
    package var withChanges = true
    /// Entries with a greater number alone, the oldest first: the journal read through.
    package var after: Int?
    package var limit: Int?

    package init() {}
}
