import Dates

// The steps of a sale, one after the other.
extension Transaction {
    /// What is offered after tasks were closed: the step after the first of them whose client has no open task.
    func step(after closed: [TaskItem]) throws -> NextStep? {
        for task in closed {
            guard let client = task.client, let kind = task.kind?.nextStep, policy.knows(kind) else { continue }
            guard try !hasOpenTask(client) else { continue }
            return offered(kind, client, to: task.assignee)
        }
        return nil
    }

    /// «что дальше по Вектору», "next step for #31": what is planned with the client, else the step after the last that was done.
    func suggestNext(_ client: Client.ID?, _ selection: Selection?) throws -> Reply {
        let tasks = try selection.map { try matched($0) } ?? []
        guard let id = client ?? tasks.lazy.compactMap(\.client).first, let client = try store.clients([id]).first else {
            throw CommandOutcome.question(.whichClient)
        }
        return .step(try next(with: client), with: client)
    }

    /// Nil where the sale is over, or where what comes next is a colleague's matter that the speaker may not see.
    func next(with client: Client) throws -> NextStep? {
        if let task = try openTasks(with: client, limit: 1).first {
            return NextStep(kind: task.kind, client: client.id, assignee: task.assignee, due: task.due, planned: task)
        }
        if rights.visibleTo != nil, try hasOpenTask(client.id) { return nil }
        let done = try closedTasks(with: client).only { $0.status == .done && $0.kind.map(TaskKind.isStep) == true }
        guard let last = done.first else { return offered(.call, client.id, to: try worker(for: client)) }
        guard let kind = last.kind?.nextStep, policy.knows(kind) else { return nil }
        return offered(kind, client.id, to: try worker(for: client, after: last))
    }

    private func offered(_ kind: TaskKind, _ client: Client.ID, to person: Person.ID) -> NextStep {
        NextStep(kind: kind, client: client, assignee: person, due: Due(calendar.workingDay(after: today)))
    }

    /// Who leads the client, else who did the last step, else the speaker.
    private func worker(for client: Client, after task: TaskItem? = nil) throws -> Person.ID {
        for id in [client.manager, task?.assignee].compactMap(\.self) where try store.person(id)?.isActive == true { return id }
        return actor.person.id
    }

    /// Whether anybody has an open task with the client.
    private func hasOpenTask(_ client: Client.ID) throws -> Bool {
        var query = TaskQuery(today: today)
        (query.client, query.status, query.limit) = (client, .open, 1)
        return try !store.tasks(query).isEmpty
    }

    func openTasks(with client: Client, limit: Int? = nil) throws -> VisibleTasks {
        var query = TaskQuery(today: today)
        (query.client, query.status, query.limit) = (client.id, .open, limit)
        return try rights.visible(query, in: store)
    }

    /// Newest first.
    func closedTasks(with client: Client) throws -> VisibleTasks {
        var query = TaskQuery(today: today)
        (query.client, query.isClosed) = (client.id, true)
        return try rights.visible(query, in: store).sorted { ($0.closed ?? $0.created, $0.id) > ($1.closed ?? $1.created, $1.id) }
    }
}

extension TaskKind {
    fileprivate static func isStep(_ kind: TaskKind) -> Bool { kind.nextStep != nil || kind == .payment }
}
