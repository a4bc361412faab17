/// The append-only journal. Every change of the department is written with its journal line.
package protocol JournalStore: AnyObject {
    /// Writes all changes, the journal line and the notices to its recipients in one durable transaction, or nothing.
    ///
    /// A new thing has an id ≤ 0 in `after` and comes back with its own. A negative id stands for that thing in the other changes of
    /// the entry. A thing that an undo brings back keeps its positive id.
    ///
    /// Each `before` is compared with what is stored, inside the write, instead of counting revisions: a change and its undo leave
    /// the thing as it was, and that is no conflict.
    ///
    /// - Returns: the entry with its sequence number and the new ids.
    /// - Throws: `StoreFailure.conflict` if a `before` is no longer what is stored, a name, account or phrase is taken, or a person or
    ///   client is unknown; another `StoreFailure` if the store can't be written.
    func commit(_ entry: consuming JournalEntry) throws(StoreFailure) -> JournalEntry

    /// Newest first; oldest first if `query.after` is set. For a query by thing each entry has the changes of that thing only.
    ///
    /// Throws `StoreFailure` if the store can't be read.
    func journal(_ query: JournalQuery) throws(StoreFailure) -> [JournalEntry]
}
