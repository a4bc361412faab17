import Dates

/// Which tasks are meant; nil does not restrict.
package struct TaskFilter: Equatable, Sendable {
    package enum Status: String, Sendable { case open, overdue, done, cancelled, any }

    package var assignee: Person.ID?
    /// Everybody's, if no assignee is named.
    package var isWholeTeam = false
    package var when: When?
    package var status: Status?
    package var kind: TaskKind?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var author: Person.ID?
    package var priority: TaskItem.Priority?
    /// How the task is called; its words say more than kind, client and participant.
    package var name: TaskName?

    package init() {}
}
