import Dates

/// What of a task the figures of a past day depend on.
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

/// A task through time: what it was, and what it is. An undone change and what a correction replaced never happened here.
package struct TaskHistory: Hashable, Sendable {
    /// What held until a change; nil where the task was not there, its adding having been taken back.
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
    /// Nil where the task was taken away.
    package var now: TaskState?

    package init(id: TaskItem.ID, entered: Timestamp, past: [Past] = [], now: TaskState?) {
        self.id = id
        self.entered = entered
        self.past = past
        self.now = now
    }

    /// How it stood just before a moment; nil before it was entered.
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
