import Dates

/// The steps of a sale with a client: what is planned, and what comes next.
struct SalesPath {
    private let transaction: Transaction

    init(_ transaction: Transaction) { self.transaction = transaction }

    /// What is offered once tasks are closed: the step after the first of them whose client has nothing open that the actor may see.
    func step(after closed: [TaskItem]) throws -> NextStep? {
        for task in closed {
            guard let client = task.client, let kind = task.kind?.nextStep, transaction.policy.knows(kind) else { continue }
            guard try openTasks(with: client, limit: 1).isEmpty else { continue }
            return offered(kind, client, to: task.assignee)
        }
        return nil
    }

    /// What is planned with the client, else the step after the last that was done. Nil at the end of the sale, and for a manager where
    /// a colleague leads the client: what is planned there the actor may not see, so nothing is said about it either way.
    func next(with client: Client) throws -> NextStep? {
        if let task = try openTasks(with: client.id, limit: 1).first {
            return NextStep(kind: task.kind, client: client.id, assignee: task.assignee, due: task.due, planned: task)
        }
        if client.manager != nil, !transaction.rights.maySeeAll(of: client) { return nil }
        let done = try closedTasks(with: client).only { $0.status == .done && $0.kind.map(TaskKind.isStep) == true }
        guard let last = done.first else { return offered(.call, client.id, to: try worker(for: client)) }
        guard let kind = last.kind?.nextStep, transaction.policy.knows(kind) else { return nil }
        return offered(kind, client.id, to: try worker(for: client, after: last))
    }

    private func offered(_ kind: TaskKind, _ client: Client.ID, to person: Person.ID) -> NextStep {
        NextStep(kind: kind, client: client, assignee: person, due: Due(transaction.calendar.workingDay(after: transaction.today)))
    }

    /// Who leads the client, else who did the last step, else the actor.
    private func worker(for client: Client, after task: TaskItem? = nil) throws -> Person.ID {
        for id in [client.manager, task?.assignee].compactMap(\.self) where try transaction.store.person(id)?.isActive == true { return id }
        return transaction.actor.person.id
    }

    func openTasks(with client: Client.ID, limit: Int? = nil) throws -> VisibleTasks {
        var query = TaskQuery(today: transaction.today)
        (query.client, query.status, query.limit) = (client, .open, limit)
        return try transaction.rights.visible(query, in: transaction.store)
    }

    /// Newest first.
    func closedTasks(with client: Client) throws -> VisibleTasks {
        var query = TaskQuery(today: transaction.today)
        (query.client, query.isClosed) = (client.id, true)
        return try transaction.rights.visible(query, in: transaction.store).sorted {
            ($0.closed ?? $0.created, $0.id) > ($1.closed ?? $1.created, $1.id)
        }
    }
}

extension TaskKind {
    fileprivate static func isStep(_ kind: TaskKind) -> Bool { kind.nextStep != nil || kind == .payment }
}
