import Dates

/// Where a task is moved: to a time, or by a step (Contract, “How a phrase is read” 21).
package enum NewTime: Equatable, Sendable {
    case to(When)
    case by(Duration)
}

/// What is to change in a task; nil stays as it is.
package struct TaskEdit: Equatable, Sendable {
    package var title: String?
    package var kind: TaskKind?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var money: Money?
    package var priority: TaskItem.Priority?
    package var duration: Int?
    package var remind: Int?
    package var recurrence: Recurrence?
    /// «больше не повторяй», "stop repeating": the task stays, its rule goes.
    package var stopsRepeating = false

    package init() {}
}
