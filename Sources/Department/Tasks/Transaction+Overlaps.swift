import Dates

extension Transaction {
    /// So many are told of at most.
    private static let mostOverlaps = 3

    /// Open tasks with an hour that these run into, of the same people; those alone that the speaker may see.
    func overlaps(of tasks: [TaskItem]) throws -> [TaskItem] {
        let changed = Set(tasks.map(\.id))
        var found: [TaskItem] = []
        for task in tasks where task.status == .open && found.count < Transaction.mostOverlaps {
            guard let hours = hours(of: task) else { continue }
            var query = TaskQuery(today: today)
            (query.assignee, query.status, query.visibleTo) = (task.assignee, .open, rights.visibleTo)
            (query.from, query.to) = (task.due.day, task.due.day)
            query.hours = TaskQuery.Hours(minutes: hours, length: policy.minutes.values.max() ?? 0)
            query.limit = 4 * Transaction.mostOverlaps + changed.count
            found += try store.tasks(query).filter { other in
                !changed.contains(other.id) && overlap(task, other) && !found.contains { $0.id == other.id }
            }
        }
        return Array(found.prefix(Transaction.mostOverlaps))
    }

    private func overlap(_ left: TaskItem, _ right: TaskItem) -> Bool {
        guard let first = hours(of: left), let second = hours(of: right) else { return false }
        return first.overlaps(second)
    }

    private func hours(of task: TaskItem) -> Range<Int>? {
        task.due.time.map { $0.minutes..<$0.minutes + max(1, policy.minutes(of: task)) }
    }
}
