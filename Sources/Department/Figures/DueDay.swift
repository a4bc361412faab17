import Dates

/// The tasks that were due for one person on one day, `Due(p, d)`, and those of them that were done on time.
package struct DueDay: Equatable, Sendable {
    package var due: [TaskItem.ID] = []
    package var onTime: [TaskItem.ID] = []

    package init() {}

    package var missed: [TaskItem.ID] { due.filter { !onTime.contains($0) } }
    package var share: Share { Share(onTime.count, of: due.count) }

    /// Each person's day, as it stood before the moment `end`.
    package static func byPerson(_ histories: [TaskHistory], on day: Day, until end: Timestamp) -> [Person.ID: DueDay] {
        var all: [Person.ID: DueDay] = [:]
        for history in histories where history.wasDue(on: day, until: end) {
            guard let state = history.state(before: end), state.status != .cancelled else { continue }
            all[state.assignee, default: DueDay()].due.append(history.id)
            if state.status == .done { all[state.assignee, default: DueDay()].onTime.append(history.id) }
        }
        return all
    }
}
