import Dates

/// That somebody entered a task: into the system, by themselves, at that moment.
///
/// What an undo has taken away and what a repeating task brings by itself are none; what a correction put in its place is one.
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
