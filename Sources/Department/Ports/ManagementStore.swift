/// What the head keeps beside the tasks. Each call throws `StoreFailure` if the store can't be read.
package protocol ManagementStore: AnyObject {
    /// By id.
    func management(_ query: ManagementQuery) throws(StoreFailure) -> [ManagementEntry]
    /// Nil if there is no such entry.
    func managementEntry(_ id: ManagementEntry.ID) throws(StoreFailure) -> ManagementEntry?
}
