import Dates

/// The fact that somebody entered a task into the system at a moment.
///
/// Tasks that were undone, and tasks that a repeating task brings, are excluded; a task that a correction put in their place counts.
package struct TaskEntry: Hashable, Sendable {
    package var task: TaskItem.ID
    /// Who entered it.
    package var author: Person.ID
    /// Whom it was given to.
    package var assignee: Person.ID
    package var at: Timestamp

    package init(task: TaskItem.ID, author: Person.ID, assignee: Person.ID, at: Timestamp) {
        self.task = task
        self.author = author
        self.assignee = assignee
        self.at = at
    }
}
