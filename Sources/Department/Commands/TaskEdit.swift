import Dates

/// Where a task is moved: contract §7.21.
package enum NewTime: Equatable, Sendable {
    case to(When)
    case by(Duration)
}

/// What is to change in a task; nil stays.
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
    /// «больше не повторяй»: the task stays, its rule goes.
    package var stopsRepeating = false

    package init() {}
}
