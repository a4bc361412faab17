import Dates

extension Transaction {
    /// How many tasks may change at once without being named one by one (Contract, “How it behaves” 5).
    private static let mostUnconfirmed = 3

    /// The tasks that a selection means, if the actor may do the deed to them.
    ///
    /// Described tasks are looked for among the open ones, or among the closed ones if `closed`. If none fits, `ifNone` may give a question
    /// to ask in place of the refusal.
    func chosen(_ selection: Selection, for deed: Rights.Deed, closed: Bool = false, ifNone: (TaskFilter) -> Question? = { _ in nil })
        throws
        -> [TaskItem]
    {
        let tasks = try matched(selection, closed: closed, ifNone: ifNone)
        for task in tasks where !rights.may(deed, task) { throw EarlyReply.refusal(.notYours(task.id)) }
        switch selection {
        case .listed, .all:
            if tasks.count > Self.mostUnconfirmed, !isConfirmed { throw EarlyReply.question(.confirm(tasks: tasks)) }
        case .ids, .matching: break
        }
        return tasks
    }

    /// The tasks that a selection means, whoever may change them.
    func matched(_ selection: Selection, closed: Bool = false, ifNone: (TaskFilter) -> Question? = { _ in nil }) throws -> [TaskItem] {
        switch selection {
        case .ids(let ids), .listed(let ids): return try ids.map(named)
        case .matching(let filter):
            let tasks = try fitting(filter, closed: closed)
            guard tasks.count < 2 else { throw EarlyReply.question(.whichTask(of: tasks)) }
            guard !tasks.isEmpty else { throw none(of: filter, ifNone) }
            return tasks
        case .all(let filter):
            let tasks = try fitting(filter, closed: closed)
            guard !tasks.isEmpty else { throw none(of: filter, ifNone) }
            return tasks
        }
    }

    private func none(of filter: TaskFilter, _ ifNone: (TaskFilter) -> Question?) -> EarlyReply {
        ifNone(filter).map(EarlyReply.question) ?? .refusal(.noMatchingTask(filter))
    }

    private func named(_ id: TaskItem.ID) throws -> TaskItem {
        guard let task = try task(id) else { throw EarlyReply.refusal(.noSuchTask(number: id)) }
        guard try maySee(task) else { throw EarlyReply.refusal(.notYours(id)) }
        return task
    }

    func maySee(_ task: TaskItem) throws -> Bool { try rights.maySee(task, in: store) }

    /// The actor's own that fit; if they have none, or lead the team and name none by its words, everybody's that they may see.
    private func fitting(_ filter: TaskFilter, closed: Bool) throws -> [TaskItem] {
        guard var query = query(for: filter) else { return [] }
        if filter.status == nil || filter.status == .any {
            query.status = closed ? nil : .open
            query.isClosed = closed ? true : nil
        }
        if filter.assignee == nil, !filter.isWholeTeam, !rights.leadsTeam || filter.name != nil {
            query.assignee = actor.person.id
            let own = try read(query, fitting: filter)
            if !own.isEmpty { return own }
            query.assignee = nil
        }
        return try read(query, fitting: filter)
    }

    /// The query for a filter; nil if nothing can fit, since the client is not known.
    func query(for filter: TaskFilter) -> TaskQuery? {
        var query = TaskQuery(today: today)
        query.assignee = filter.assignee
        query.kind = filter.kind
        query.participant = filter.participant
        query.author = filter.author
        query.priority = filter.priority
        query.visibleTo = rights.visibleTo
        switch filter.client {
        case .known(let id): query.client = id
        case .new: return nil
        case nil: break
        }
        switch filter.status {
        case .open: query.status = .open
        case .overdue: query.status = .open
        case .done: query.status = .done
        case .cancelled: query.status = .cancelled
        case .any, nil: break
        }
        limit(&query, to: filter)
        return query
    }

    /// Closed tasks go by the day they were closed, all others by the day they are due.
    private func limit(_ query: inout TaskQuery, to filter: TaskFilter) {
        let (from, to) = filter.when?.dayBounds ?? (nil, nil)
        switch filter.status {
        case .done, .cancelled: (query.closedFrom, query.closedTo) = (from, to)
        case .overdue: (query.from, query.to) = (from, min(to ?? today - 1, today - 1))
        case .open, .any, nil: (query.from, query.to) = (from, to)
        }
    }

    /// What the store finds, without what an hour or a name excludes.
    func read(_ query: TaskQuery, fitting filter: TaskFilter) throws -> [TaskItem] {
        let tasks = try store.tasks(query).filter { fits($0, filter.when) }
        return filter.name.map(tasks.called) ?? tasks
    }

    private func fits(_ task: TaskItem, _ when: When?) -> Bool {
        guard let when, task.status == .open else { return true }
        switch when {
        case .moment(let moment): return task.due == Due(moment.day, moment.time)
        case .time(let time): return task.due.time == time
        case .hours(let from, let to):
            guard let time = task.due.time else { return false }
            return (from...max(from, to)).contains(Moment(task.due.day, time))
        default: return true
        }
    }
}
