import Dates

/// «задачи на завтра», "Kim's tasks": in the order of Contract, “How it behaves” 1, with its defaults filled in.
struct ListTasks: Operation {
    let filter: TaskFilter

    func perform(in transaction: inout Transaction) throws -> Reply {
        let filter = filled(for: transaction)
        guard let query = transaction.query(for: filter) else { return .list(TaskList(tasks: [], filter: filter)) }
        return .list(TaskList(tasks: try transaction.read(query, fitting: filter), filter: filter))
    }

    private func filled(for transaction: Transaction) -> TaskFilter {
        var filter = filter
        if filter.status == nil { filter.status = isPast(on: transaction.today) ? .any : .open }
        if filter.assignee == nil, !filter.isWholeTeam {
            if filter.client != nil || filter.author != nil || transaction.actor.person.role == .viewer {
                filter.isWholeTeam = true
            } else {
                filter.assignee = transaction.actor.person.id
            }
        }
        return filter
    }

    /// Whether the days asked for are past, or began in the past and end today.
    private func isPast(on today: Day) -> Bool {
        guard let (from, to) = filter.when?.dayBounds, let to else { return false }
        return to < today || (to == today && (from ?? today) < today)
    }
}
