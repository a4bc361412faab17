import Dates

/// What tasks to read; nil lets all pass.
package struct TaskQuery: Equatable, Sendable {
    package struct Hours: Equatable, Sendable {
        package let minutes: Range<Int>
        package let length: Int
    }

    package var assignee: Person.ID?
    package var status: TaskItem.Status?
    /// Done or cancelled.
    package var isClosed: Bool?
    /// Due days, both included.
    package var from: Day?
    package var to: Day?
    /// Closed days, both included.
    package var closedFrom: Day?
    package var closedTo: Day?
    /// Minutes of the day that they may run into; one without a length of its own is taken to last as long as given here.
    package var hours: Hours?
    package var kind: TaskKind?
    package var client: Client.ID?
    package var participant: Person.ID?
    package var author: Person.ID?
    package var priority: TaskItem.Priority?
    package var hasReminder: Bool?
    /// What a manager may see: tasks of their own, given by them, or of clients they lead.
    package var visibleTo: Person.ID?
    /// Folded stems (`WordSearch`): each begins a word of the title, a note, the result or the client's name.
    package var words: [String] = []
    /// For the order: what is overdue.
    package var today: Day
    package var limit: Int?

    package init(today: Day) { self.today = today }
}
