import Dates

// What questions about tasks are answered with before their list.
extension Transaction {
    /// The answer to a question about the tasks of a list.
    func answer(to question: TaskQuestion, by list: TaskList) throws -> DirectAnswer {
        var answer = DirectAnswer(question, count: list.tasks.count)
        answer.isPartial = rights.visibleTo != nil && list.filter.assignee != actor.person.id
        switch question {
        case .number, .urgent, .sum, .debtors, .closing, .forecast: break
        case .largest: answer.dearest = dearest(of: list.tasks)
        case .moves:
            answer.moves = list.tasks.reduce(0) { $0 + $1.moves }
            if !answer.isPartial { answer.people = counts(of: list.tasks, \.moves) }
        case .next, .planned:
            answer.next = list.tasks.first { $0.status == .open && !hasPassed($0) } ?? list.tasks.first { $0.status == .open }
            if answer.next == nil { answer.last = try lastDone(list.filter) }
        case .whether, .last, .result:
            answer.last = try list.tasks.first { $0.status == .done } ?? lastDone(list.filter)
            // «заплатила ли Ладога»: something came, and more is to come.
            if list.tasks.isEmpty || question == .whether && list.filter.kind == .payment { answer.next = try nextOpen(list.filter) }
        case .talk:
            let done = list.tasks.filter { $0.status == .done }
            answer.last = try done.first(where: \.isTalk) ?? done.first ?? lastDone(list.filter)
            if list.tasks.isEmpty { answer.next = try nextOpen(list.filter) }
        case .people:
            if !answer.isPartial { answer.people = try counts(of: list.tasks) + (list.filter.status == .overdue ? [] : idle(in: list)) }
        }
        return answer
    }

    /// «что горит», "what's urgent": what is overdue or marked as urgent. A head is told of the department too, and shown its tasks where
    /// they have none of their own.
    func urgentTasks(_ filter: TaskFilter) throws -> TaskList {
        var list = TaskList(tasks: try urgent(filter), filter: filter)
        var answer = DirectAnswer(.urgent, count: list.tasks.count)
        answer.overdue = overdue(list.tasks).count
        answer.isPartial = rights.visibleTo != nil && filter.assignee != actor.person.id
        var shown = list.tasks
        if isOwnOfHead(filter) {
            shown = try urgent(filter.ofTeam)
            let late = overdue(shown).count
            answer.team = DirectAnswer.Urgent(overdue: late, marked: shown.count - late)
            if list.tasks.isEmpty { list = TaskList(tasks: shown, filter: filter.ofTeam) }
        }
        answer.dearest = dearest(of: overdue(shown))
        list.answer = answer
        return list
    }

    /// The first of those with the largest sum in roubles.
    private func dearest(of tasks: [TaskItem]) -> TaskItem? {
        let priced = tasks.filter { $0.money.map { !$0.isForeign } ?? false }
        return priced.reversed().max { ($0.money?.cents ?? 0) < ($1.money?.cents ?? 0) }
    }

    private func overdue(_ tasks: [TaskItem]) -> [TaskItem] { tasks.filter { $0.due.day < today } }

    private func urgent(_ filter: TaskFilter) throws -> [TaskItem] {
        var late = filter, marked = filter
        (late.priority, late.status) = (nil, .overdue)
        (marked.priority, marked.status) = (.high, .open)
        let overdue = try tasks(late), known = Set(overdue.map(\.id))
        return try overdue + tasks(marked).filter { !known.contains($0.id) }
    }

    private func tasks(_ filter: TaskFilter) throws -> [TaskItem] {
        try query(for: filter).map { try read($0, fitting: filter) } ?? []
    }

    /// Whether the hour of a task, or its day, has passed.
    private func hasPassed(_ task: TaskItem) -> Bool { Moment(task.due.day, task.due.time ?? .lastMinute) < now.moment }

    /// The last such task that was done, whatever days were asked about.
    private func lastDone(_ filter: TaskFilter) throws -> TaskItem? {
        var filter = filter
        (filter.when, filter.status) = (nil, .done)
        return try tasks(filter).max { $1.isClosedLater(than: $0) }
    }

    private func nextOpen(_ filter: TaskFilter) throws -> TaskItem? {
        var filter = filter
        (filter.when, filter.status) = (nil, .open)
        let open = try tasks(filter)
        return open.first { !hasPassed($0) } ?? open.first
    }

    /// The managers who have none of them.
    private func idle(in list: TaskList) throws -> [DirectAnswer.PersonCount] {
        guard list.filter.isWholeTeam, list.filter.assignee == nil else { return [] }
        let busy = Set(list.tasks.map(\.assignee))
        return try store.people().filter { $0.role == .manager && !busy.contains($0.id) }.map { .init(person: $0.id, count: 0) }
    }

    /// How many tasks, or moves of tasks, each person has, who has most first.
    private func counts(of tasks: [TaskItem], _ count: (TaskItem) -> Int = { _ in 1 }) -> [DirectAnswer.PersonCount] {
        let counts = tasks.reduce(into: [Person.ID: Int]()) { $0[$1.assignee, default: 0] += count($1) }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { DirectAnswer.PersonCount(person: $0.key, count: $0.value) }
    }
}

extension TaskItem {
    /// Somebody spoke with the client.
    fileprivate var isTalk: Bool {
        switch kind {
        case .call, .meeting, .visit, .demo: true
        case .email, .message, .proposal, .contract, .invoice, .payment, nil: false
        }
    }
}
