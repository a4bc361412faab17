import Dates

/// The states of tasks at past moments, and who entered them. Each call throws `StoreFailure` if the store can't be read.
package protocol TaskHistoryStore: AnyObject {
    /// Histories of tasks that were due on one of the days at any time and assigned to the person at any time (nil: anybody), by id.
    /// Tasks imported as already closed are excluded.
    func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory]
    /// Histories of tasks due by the day, by id: all that were open at its end, and perhaps some that were not.
    func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory]
    /// What these people entered on these days, by time, then task.
    func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskEntry]
}
