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
        if question == .closing { list.tasks = try transaction.withPayments(list) }
        if question == .moves {
            list.tasks = list.tasks.filter { $0.moves > 0 }.sorted { ($1.moves, $0.due, $0.id) < ($0.moves, $1.due, $1.id) }
        }
        if question?.looksBack == true { list.tasks.sort { $0.isClosedLater(than: $1) } }
        list.answer = try question.map { try transaction.answer(to: $0, by: list) }
        if list.tasks.isEmpty, transaction.isOwnOfHead(filter) { try transaction.showTeam(in: &list) }
        list.addMoney()
        if !list.tasks.isEmpty || list.teamTotal == nil, question?.looksBack != true, question?.isOfMoney != true || question == .closing {
            list.days = try transaction.days(of: list)
        }
        if case .days = list.days { list.tasks.sort { ($0.due, $0.id) < ($1.due, $1.id) } }
        return .list(list)
    }

    private func filled(for transaction: Transaction) -> TaskFilter {
        var filter = filter
        if filter.status == nil { filter.status = isPast(on: transaction.today) ? .any : .open }
        if filter.assignee == nil, !filter.isWholeTeam {
            let isOfAll = filter.client != nil || filter.author != nil || question?.isOfMoney == true && transaction.rights.leadsTeam
            if isOfAll || transaction.actor.person.role == .viewer {
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

    /// Puts the department's tasks in the place of a head's own, of whom there are none; a question about their own is told the number alone.
    fileprivate func showTeam(in list: inout TaskList) throws {
        let filter = list.filter.ofTeam
        guard let query = query(for: filter) else { return list.teamTotal = 0 }
        // What an hour excludes is known only once the tasks are read.
        let isCounted = list.answer != nil && list.filter.when?.hasHour != true
        let tasks = isCounted ? [] : try read(query, fitting: filter)
        list.teamTotal = isCounted ? try store.count(query) : tasks.count
        if list.answer == nil, !tasks.isEmpty { (list.tasks, list.filter) = (tasks, filter) }
    }

    /// What is to be signed, and the payments due in the same time.
    fileprivate func withPayments(_ list: TaskList) throws -> [TaskItem] {
        var filter = list.filter
        filter.kind = .payment
        let payments = try query(for: filter).map { try read($0, fitting: filter) } ?? []
        return (list.tasks + payments).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
    }
}

extension TaskList {
    /// Adds what it comes to, where that says something: of open or overdue documents and payments, and of all that is overdue.
    fileprivate mutating func addMoney() {
        guard filter.status == .open || filter.status == .overdue else { return }
        let question = answer?.question, isAsked = question?.isOfMoney == true
        let isOfMoney = filter.kind.map(TaskKind.documents.contains) ?? (filter.status == .overdue)
        guard isAsked || question == nil && isOfMoney else { return }
        let summary = MoneySummary(of: tasks)
        guard isAsked || !summary.sums.isEmpty else { return }
        money = summary
        // A question about sums of tasks of all kinds is shown those that have one.
        if question == .sum, filter.kind == nil, !summary.sums.isEmpty { tasks.removeAll { $0.money == nil } }
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
