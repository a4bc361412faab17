import Dates

/// Figures of past days, cached. `JournalStore.commit` removes the snapshots that its entry makes stale.
package protocol FigureCache: AnyObject {
    /// The cached snapshots of the person's days, by day. Throws `StoreFailure` if the store can't be read.
    func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [DaySnapshot]
    /// The cached snapshots of the person's work, by day. Throws `StoreFailure` if the store can't be read.
    func workSnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [WorkSnapshot]
    /// Replaces those of the same person and day. Throws `StoreFailure` if the store can't be written.
    func keep(_ snapshots: [DaySnapshot]) throws(StoreFailure)
    /// Replaces those of the same person and day. Throws `StoreFailure` if the store can't be written.
    func keep(_ snapshots: [WorkSnapshot]) throws(StoreFailure)
}
