import Dates

/// A task as it was asked for. What was not said is nil and gets its default as the command is carried out.
package struct NewTask: Equatable, Sendable {
    package var title: String?
    package var kind: TaskKind?
    /// Nil is the actor.
    package var assignee: Person.ID?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var due: When?
    package var duration: Int?
    package var recurrence: Recurrence?
    package var remind: Int?
    package var money: Money?
    package var priority: TaskItem.Priority?

    package init() {}
}
