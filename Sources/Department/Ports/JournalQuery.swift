import Dates

/// Which journal entries to read; nil lets all pass.
package struct JournalQuery: Equatable, Sendable {
    package var actor: Person.ID?
    /// Only entries that changed this thing, with the changes of it alone.
    package var thing: Change.Thing?
    /// Empty: all.
    package var verbs: [JournalEntry.Verb] = []
    /// At this moment or later.
    package var from: Timestamp?
    /// Before this moment.
    package var to: Timestamp?
    /// The one entry with this number.
    package var sequence: Int?
    /// Entries with a smaller number: the next page.
    package var before: Int?
    /// False reads the lines without their changes, which is faster.
    package var withChanges = true
    /// Entries with a greater number, oldest first: for reading the whole journal page by page.
    package var after: Int?
    package var limit: Int?

    package init() {}

    /// The task whose entries are read.
    package var task: TaskItem.ID? {
        get { if case .task(let id) = thing { id } else { nil } }
        set { thing = newValue.map(Change.Thing.task) }
    }
}
