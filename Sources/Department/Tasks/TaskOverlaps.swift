import Dates

/// Open tasks with an hour that run into others of the same person, as far as the actor may see them.
struct TaskOverlaps {
    private let transaction: Transaction

    private static let most = 3

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// The tasks that these run into, three at most.
    func of(_ tasks: [TaskItem]) throws -> [TaskItem] {
        let changed = Set(tasks.map(\.id))
        var found: [TaskItem] = []
        for task in tasks where task.status == .open && found.count < Self.most {
            guard let hours = hours(of: task) else { continue }
            var query = TaskQuery(today: transaction.today)
            (query.assignee, query.status, query.visibleTo) = (task.assignee, .open, transaction.rights.visibleTo)
            (query.from, query.to) = (task.due.day, task.due.day)
            query.hours = TaskQuery.Hours(minutes: hours, length: transaction.policy.minutes.values.max() ?? 0)
            query.limit = 4 * Self.most + changed.count
            found += try transaction.store.tasks(query).filter { other in
                !changed.contains(other.id) && overlap(task, other) && !found.contains { $0.id == other.id }
            }
        }
        return Array(found.prefix(Self.most))
    }

    private func overlap(_ left: TaskItem, _ right: TaskItem) -> Bool {
        guard let first = hours(of: left), let second = hours(of: right) else { return false }
        return first.overlaps(second)
    }

    private func hours(of task: TaskItem) -> Range<Int>? {
        task.due.time.map { $0.minutes..<$0.minutes + max(1, transaction.policy.minutes(of: task)) }
    }
}
