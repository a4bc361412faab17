import Dates

/// A filter of tasks; nil lets all pass.
package struct TaskFilter: Equatable, Sendable {
    package enum Status: String, Sendable { case open, overdue, done, cancelled, any }

    package var assignee: Person.ID?
    /// Everybody's, where no assignee is named.
    package var isWholeTeam = false
    package var when: When?
    package var status: Status?
    package var kind: TaskKind?
    package var client: ClientChoice?
    package var participant: Person.ID?
    package var author: Person.ID?
    package var priority: TaskItem.Priority?
    /// Words of the title, in any form; each is a stem of `Language` that a word must begin with.
    package var words: [String] = []

    package init() {}
}
