import Dates

/// What tasks were at past moments, and who entered them. Each call throws `StoreFailure` if the store can't be read.
package protocol TaskHistoryStore: AnyObject {
    /// Histories of tasks that were due on one of the days at any time and assigned to the person at any time (nil: anybody), by id.
    /// Tasks imported as already closed are excluded.
    func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory]
    /// Histories of tasks due by the day that may have been open at its end, by id; all that were are among them.
    func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory]
    /// What these people entered on these days, by time, then task.
    func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskEntry]
}
