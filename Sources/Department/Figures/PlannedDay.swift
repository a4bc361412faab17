import Dates

/// What stood planned for somebody's next working day at the end of a day.
package struct PlannedDay: Equatable, Sendable {
    package var tasks: [TaskItem.ID] = []
    /// Tasks of that day which are done already count here.
    package var minutes = 0

    package init() {}

    /// Each person's plan for a day, as it stood before the moment `end`.
    package static func byPerson(
        _ histories: [TaskHistory], on day: Day, until end: Timestamp, policy: Policy
    ) -> [Person.ID: PlannedDay] {
        var all: [Person.ID: PlannedDay] = [:]
        for history in histories {
            guard let state = history.state(before: end), state.due == day, state.status != .cancelled else { continue }
            if state.status == .open { all[state.assignee, default: PlannedDay()].tasks.append(history.id) }
            all[state.assignee, default: PlannedDay()].minutes += policy.minutes(of: state)
        }
        return all
    }

    package func isEnough(_ policy: Policy) -> Bool { policy.isPlanned(tasks.count, minutes: minutes) }
}

extension Policy {
    func minutes(of state: TaskState) -> Int { state.duration ?? minutes[state.kind] ?? 0 }

    /// Whether a day with this many open tasks and minutes counts as planned.
    func isPlanned(_ tasks: Int, minutes: Int) -> Bool {
        tasks >= plannedTasks && plannedShare.isReached(by: minutes, of: workingMinutes)
    }
}
