import Dates
import Text

/// Which tasks to read; nil lets all pass.
package struct TaskQuery: Equatable, Sendable {
    package struct Hours: Equatable, Sendable {
        /// Minutes of the day.
        package let minutes: Range<Int>
        /// Minutes that a task takes if it has no duration of its own.
        package let length: Int

        package init(minutes: Range<Int>, length: Int) { (self.minutes, self.length) = (minutes, length) }
    }

    package var assignee: Person.ID?
    package var status: TaskItem.Status?
    /// True: done or cancelled.
    package var isClosed: Bool?
    /// Due days, both included.
    package var from: Day?
    package var to: Day?
    /// Closed days, both included.
    package var closedFrom: Day?
    package var closedTo: Day?
    /// Tasks with an hour that overlap these hours.
    package var hours: Hours?
    package var kind: TaskKind?
    package var client: Client.ID?
    package var participant: Person.ID?
    package var author: Person.ID?
    package var priority: TaskItem.Priority?
    package var hasReminder: Bool?
    /// Tasks a manager may see: their own, those they gave, those of clients they lead.
    package var visibleTo: Person.ID?
    /// Folded stems (`WordSearch`): each begins a word of the title, a note, the result or the client's name.
    package var words: [String] = []
    /// Decides what is overdue, for the order.
    package var today: Day
    package var limit: Int?

    package init(today: Day) { self.today = today }
}
