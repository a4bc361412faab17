import Dates

extension Transaction {
    /// What is done with people and clients.
    mutating func directory(_ command: DirectoryCommand) throws -> Reply {
        switch command {
        case .removePerson(let id, let heir): .directory(try remove(person: id, heir: heir))
        case .setRole(let id, let role): .directory(try setRole(of: id, role))
        case .linkAccount(let account, let id): .directory(try link(account, to: id))
        case .showClient(let id): .client(try card(of: id))
        case .assignClient(let id, let person): .directory(try assign(client: id, to: person))
        case .editClient(let id, let name, let phone): .directory(try edit(client: id, name: name, phone: phone))
        case .removeClient(let id): .directory(try remove(client: id))
        case .suggestNext(let client, let selection): try suggestNext(client, selection)
        case .showJournal(let selection, let person, let when, let before): try journal(selection, person, when, before: before)
        }
    }

    /// «уволь Павла», "remove Kim from the team": kept for the journal, named in no list; asked about first, and who takes the open tasks.
    private mutating func remove(person id: Person.ID, heir: Person.ID?) throws -> DirectoryChange {
        try checkRunsDesk()
        let person = try known(id)
        try checkOtherHead(than: person)
        var query = TaskQuery(today: today)
        (query.assignee, query.status) = (id, .open)
        let tasks = try store.tasks(query)
        guard isConfirmed else { throw CommandOutcome.question(.removePerson(person, tasks: tasks.count)) }
        let taker = try heir.flatMap { $0 == id ? nil : try colleague($0).id }
        guard tasks.isEmpty || taker != nil else { throw CommandOutcome.question(.handOver(person, tasks: tasks.count)) }
        for task in tasks {
            var given = task
            given.assignee = taker ?? task.assignee
            change(task, to: given)
        }
        for client in try store.clients(manager: id) {
            var led = client
            led.manager = taker
            add(.client(before: client, after: led))
        }
        var gone = person
        gone.isActive = false
        add(.person(before: person, after: gone))
        if let taker, !tasks.isEmpty { recipients.insert(taker) }
        let written = try write(.removePerson)
        return DirectoryChange(verb: .removePerson, people: [gone], tasks: told(of: written, as: .assign).after, heir: taker)
    }

    private mutating func setRole(of id: Person.ID, _ role: Role) throws -> DirectoryChange {
        try checkRunsDesk()
        let person = try known(id)
        if role != .head { try checkOtherHead(than: person) }
        var changed = person
        changed.role = role
        return try change(person, to: changed, as: .setRole)
    }

    /// «привяжи telegram:2044 к Смирновой»: the head anybody's, others their own; one account speaks for one person.
    private mutating func link(_ account: String, to id: Person.ID) throws -> DirectoryChange {
        guard rights.mayRunDesk || id == actor.person.id else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        let person = try known(id)
        if let owner = try store.person(account: account), owner.id != id {
            guard rights.mayRunDesk else { throw CommandOutcome.refusal(.nameTaken(account)) }
            var without = owner
            without.accounts.removeAll { $0 == account }
            add(.person(before: owner, after: without))
        }
        var linked = person
        if !linked.accounts.contains(account) { linked.accounts = (linked.accounts + [account]).sorted() }
        var told = try change(person, to: linked, as: .linkAccount)
        told.account = account
        return told
    }

    private mutating func change(_ before: Person, to after: Person, as verb: JournalEntry.Verb) throws -> DirectoryChange {
        if before != after {
            add(.person(before: before, after: after))
            _ = try write(verb)
        }
        return DirectoryChange(verb: verb, people: [after])
    }

    private func known(_ id: Person.ID) throws -> Person {
        guard let person = try store.person(id), person.isActive else { throw CommandOutcome.refusal(.noSuchPerson) }
        return person
    }

    private func checkOtherHead(than person: Person) throws {
        guard person.role == .head else { return }
        guard try store.people().contains(where: { $0.role == .head && $0.id != person.id }) else {
            throw CommandOutcome.refusal(.lastHead)
        }
    }
}
