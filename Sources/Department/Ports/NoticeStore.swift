import Dates

/// Notices that wait for people. Each call throws `StoreFailure` if the store can't be read or written.
package protocol NoticeStore: AnyObject {
    /// Notices due up to and including `now`, of one person or of all, by time, then id.
    func notices(of person: Person.ID?, until now: Timestamp) throws(StoreFailure) -> [Notice]
    /// Keeps a new notice; its id is ignored.
    func add(_ notice: Notice) throws(StoreFailure)
    /// Ids that are unknown are ignored.
    func remove(notices: [Notice.ID]) throws(StoreFailure)
}
