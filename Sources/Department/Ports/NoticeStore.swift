import Dates

/// Notices that wait for people. Each call throws `StoreFailure` if the store can't be read or written.
package protocol NoticeStore: AnyObject {
    /// Notices due up to and including `now`, of one person or of all, by time, then id. Left out are those that this process or another
    /// is telling.
    func notices(of person: Person.ID?, until now: Timestamp) throws(StoreFailure) -> [Notice]
    /// Those of these notices that exist, by id, also while they are being told.
    func notices(_ ids: [Notice.ID]) throws(StoreFailure) -> [Notice]
    /// Keeps a new notice; its id is ignored.
    func add(_ notice: Notice) throws(StoreFailure)
    /// Marks notices as being told by this process. The mark ends with the process, however that ends.
    func hold(notices: [Notice.ID]) throws(StoreFailure)
    /// Ends the mark of `hold`.
    func release(notices: [Notice.ID]) throws(StoreFailure)
    /// Ids that are unknown are ignored.
    func remove(notices: [Notice.ID]) throws(StoreFailure)
}
