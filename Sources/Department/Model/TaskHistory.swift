import Dates

/// The fields of a task that the figures of a past day depend on.
package struct TaskState: Hashable, Sendable {
    package var due: Day
    package var assignee: Person.ID
    package var status: TaskItem.Status
    package var kind: TaskKind?
    package var duration: Int?

    package init(due: Day, assignee: Person.ID, status: TaskItem.Status, kind: TaskKind? = nil, duration: Int? = nil) {
        self.due = due
        self.assignee = assignee
        self.status = status
        self.kind = kind
        self.duration = duration
    }

    package init(_ task: TaskItem) {
        self.init(due: task.due.day, assignee: task.assignee, status: task.status, kind: task.kind, duration: task.duration)
    }
}

/// A task through time. A change that was undone, or replaced by a correction, has left no trace here.
package struct TaskHistory: Hashable, Sendable {
    /// The state that held until a change; nil if the task did not exist, because its adding was undone.
    package struct Past: Hashable, Sendable {
        package var until: Timestamp
        package var state: TaskState?

        package init(until: Timestamp, state: TaskState?) {
            self.until = until
            self.state = state
        }
    }

    package var id: TaskItem.ID
    package var entered: Timestamp
    /// Oldest first.
    package var past: [Past]
    /// Nil if the task was removed.
    package var now: TaskState?

    package init(id: TaskItem.ID, entered: Timestamp, past: [Past] = [], now: TaskState?) {
        self.id = id
        self.entered = entered
        self.past = past
        self.now = now
    }

    /// The state just before a moment; nil before the task was entered.
    package func state(before moment: Timestamp) -> TaskState? {
        guard entered < moment else { return nil }
        guard let past = past.first(where: { $0.until >= moment }) else { return now }
        return past.state
    }

    /// Whether it was due on the day at the day's start, or became so before `end`.
    package func wasDue(on day: Day, until end: Timestamp) -> Bool {
        let start = Timestamp(Moment(day, .midnight))
        var since = entered
        for past in past {
            if past.state?.due == day, past.until >= start, since < end { return true }
            since = past.until
        }
        return now?.due == day && since < end
    }
}
