import Dates

/// The tasks as they are now. Each call throws `StoreFailure` if the store can't be read.
package protocol TaskStore: AnyObject {
    /// Nil if there is no such task.
    func task(_ id: TaskItem.ID) throws(StoreFailure) -> TaskItem?
    /// The tasks that exist, in no particular order. One call serves any number of ids.
    func tasks(_ ids: Set<TaskItem.ID>) throws(StoreFailure) -> [TaskItem]
    /// The tasks that an import gave these numbers, in no particular order.
    func tasks(externalIDs: Set<String>) throws(StoreFailure) -> [TaskItem]
    /// Overdue first, then by day, hour (none first) and id; at most `query.limit`. See Contract, “How it behaves” 1.
    func tasks(_ query: TaskQuery) throws(StoreFailure) -> [TaskItem]
    /// How many tasks match, whatever the limit of the query.
    func count(_ query: TaskQuery) throws(StoreFailure) -> Int
    /// Tasks of the assignee that are done and were closed on these days, by closing time, then id. Imported history is excluded.
    func done(by person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskItem]
}
