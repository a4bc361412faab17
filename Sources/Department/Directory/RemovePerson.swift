import Dates

/// «уволь Павла», "remove Kim from the team": kept for the journal, shown in no list.
///
/// It is asked about first, and who takes over the open tasks.
struct RemovePerson: Operation {
    let person: Person.ID
    /// Who takes over their open tasks and clients.
    let heir: Person.ID?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.active(person)
        try transaction.checkOtherHead(than: person)
        let tasks = try openTasks(in: transaction)
        guard transaction.isConfirmed else { throw EarlyReply.question(.removePerson(person, tasks: tasks.count)) }
        let taker = try heir.flatMap { $0 == person.id ? nil : try transaction.colleague($0).id }
        guard tasks.isEmpty || taker != nil else { throw EarlyReply.question(.handOver(person, tasks: tasks.count)) }
        try handOver(tasks, to: taker, in: &transaction)
        var gone = person
        gone.isActive = false
        transaction.add(.person(before: person, after: gone))
        let written = try transaction.write(.removePerson)
        return .directory(
            DirectoryChange(
                verb: .removePerson, people: [gone], tasks: TaskChange(written, as: .assigned, in: transaction).after, heir: taker))
    }

    private func openTasks(in transaction: Transaction) throws -> [TaskItem] {
        var query = TaskQuery(today: transaction.today)
        (query.assignee, query.status) = (person, .open)
        return try transaction.store.tasks(query)
    }

    private func handOver(_ tasks: [TaskItem], to taker: Person.ID?, in transaction: inout Transaction) throws {
        for task in tasks {
            var given = task
            given.assignee = taker ?? task.assignee
            transaction.change(task, to: given)
        }
        for client in try transaction.store.clients(manager: person) {
            var led = client
            led.manager = taker
            transaction.add(.client(before: client, after: led))
        }
        if let taker, !tasks.isEmpty { transaction.recipients.insert(taker) }
    }
}
