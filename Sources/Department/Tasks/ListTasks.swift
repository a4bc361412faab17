import Dates

/// «задачи на завтра», "Kim's tasks": in the order of Contract, “How it behaves” 1, with its defaults filled in; a question is answered
/// before its list, and a list of several days is told by days.
struct ListTasks: Operation {
    let filter: TaskFilter
    var question: TaskQuestion?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let filter = filled(for: transaction)
        guard let query = transaction.query(for: filter) else { return .list(TaskList(tasks: [], filter: filter)) }
        if question == .urgent { return .list(try transaction.urgentTasks(filter)) }
        var list = TaskList(tasks: try transaction.read(query, fitting: filter), filter: filter)
        if question?.looksBack == true { list.tasks.sort { $0.isClosedLater(than: $1) } }
        list.answer = try question.map { try transaction.answer(to: $0, by: list) }
        if list.tasks.isEmpty, transaction.isOwnOfHead(filter) {
            list.teamTotal = try transaction.teamTotal(filter)
        } else if question?.looksBack != true {
            list.days = try transaction.days(of: list)
        }
        if case .days = list.days { list.tasks.sort { ($0.due, $0.id) < ($1.due, $1.id) } }
        return .list(list)
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

extension Transaction {
    /// Whether it lists what the head has themselves.
    func isOwnOfHead(_ filter: TaskFilter) -> Bool { rights.leadsTeam && filter.assignee == actor.person.id }

    /// How many such tasks the department has.
    fileprivate func teamTotal(_ filter: TaskFilter) throws -> Int {
        guard let query = query(for: filter.ofTeam) else { return 0 }
        // What an hour excludes is known only once the tasks are read.
        if let when = filter.when, when.hasHour { return try read(query, fitting: filter.ofTeam).count }
        return try store.count(query)
    }
}

extension TaskFilter {
    /// The same of the whole department.
    var ofTeam: TaskFilter {
        var filter = self
        (filter.assignee, filter.isWholeTeam) = (nil, true)
        return filter
    }

    /// It restricts tasks by more than whose they are and when.
    var isNarrow: Bool {
        kind != nil || client != nil || participant != nil || author != nil || priority != nil || name != nil
            || !(status == nil || status == .open || status == .any)
    }
}

extension When {
    fileprivate var hasHour: Bool {
        switch self {
        case .moment, .hours, .time, .untilMoment, .fromMoment: true
        case .day, .days, .untilDay, .fromDay: false
        }
    }
}

extension TaskItem {
    /// For an order with the newest first.
    func isClosedLater(than other: TaskItem) -> Bool {
        ((closed ?? created), id) > ((other.closed ?? other.created), other.id)
    }
}
