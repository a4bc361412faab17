import Department
import Language
import Text

/// Writes the changes of one entry, in their order.
struct InMemoryWriter {
    private(set) var state: InMemoryStore.State
    private let spelling: ((NameID, String, [String]) -> [NameForm])?
    /// The ids that negative ids stand for.
    private var newPeople: [Int: Person.ID] = [:], newClients: [Int: Client.ID] = [:]
    private var changesDirectory = false

    init(_ state: InMemoryStore.State, _ spelling: ((NameID, String, [String]) -> [NameForm])?) {
        self.state = state
        self.spelling = spelling
    }

    /// Returns the change with the ids it got.
    mutating func write(_ change: Change) throws(StoreFailure) -> Change {
        let revision = state.directoryRevision
        switch change {
        case .task(let before, let after): return .task(before: before, after: try write(before, after))
        case .management(let before, let after): return .management(before: before, after: try write(before, after))
        default: break
        }
        if !changesDirectory { state.directoryRevision = revision + 1 }
        changesDirectory = true
        switch change {
        case .person(let before, let after): return .person(before: before, after: try write(before, after))
        case .client(let before, let after): return .client(before: before, after: try write(before, after))
        case .phrase(let before, let after): return .phrase(before: before, after: try write(before, after))
        case .setting(let before, let after):
            guard state.settings[before.name] == before.value else { throw .conflict }
            state.settings[after.name] = after.value
            return change
        case .task, .management: return change
        }
    }

    private mutating func write(_ before: TaskItem?, _ after: TaskItem?) throws(StoreFailure) -> TaskItem? {
        try compare(before, before.flatMap { state.tasks[$0.id] })
        guard var task = after else {
            if let before { state.tasks.remove(before.id) }
            return nil
        }
        task.assignee = try person(task.assignee)
        task.author = try person(task.author)
        if let participant = task.participant { task.participant = try person(participant) }
        if let client = task.client { task.client = try self.client(client) }
        guard task.title != "", task.title != nil || task.kind != nil, (task.status == .open) == (task.closed == nil) else {
            throw .other("task: incomplete")
        }
        if let external = task.externalID, state.tasks.all.contains(where: { $0.externalID == external && $0.id != task.id }) {
            throw .conflict
        }
        if before == nil { task.id = try state.tasks.newID(task.id) }
        state.tasks.put(task, task.id)
        return task
    }

    private mutating func write(_ before: ManagementEntry?, _ after: ManagementEntry?) throws(StoreFailure) -> ManagementEntry? {
        try compare(before, before.flatMap { state.management[$0.id] })
        guard var entry = after else {
            if let before { state.management.remove(before.id) }
            return nil
        }
        try state.require(state.people[entry.author])
        if let person = entry.person { try state.require(state.people[person]) }
        if before == nil { entry.id = try state.management.newID(entry.id) }
        state.management.put(entry, entry.id)
        return entry
    }

    private mutating func write(_ before: TaughtPhrase?, _ after: TaughtPhrase?) throws(StoreFailure) -> TaughtPhrase? {
        try compare(before, before.flatMap { state.phrases[$0.id] })
        guard var phrase = after else {
            if let before { state.phrases.remove(before.id) }
            return nil
        }
        try state.require(state.people[phrase.author])
        let key = NameKey.of(phrase.phrase)
        guard !state.phrases.all.contains(where: { NameKey.of($0.phrase) == key && $0.author == phrase.author && $0.id != before?.id })
        else { throw .conflict }
        if before == nil { phrase.id = try state.phrases.newID(phrase.id) }
        state.phrases.put(phrase, phrase.id)
        return phrase
    }

    private mutating func write(_ before: Person?, _ after: Person?) throws(StoreFailure) -> Person? {
        try compare(before, before.flatMap { state.people[$0.id] })
        guard var person = after else {
            if let before { try remove(before) }
            return nil
        }
        person.accounts.sort()
        let others = state.people.all.filter { $0.id != before?.id }
        let isNameTaken = others.contains { $0.isActive && person.isActive && NameKey.of($0.name) == NameKey.of(person.name) }
        guard !isNameTaken, others.allSatisfy({ Set($0.accounts).isDisjoint(with: person.accounts) }) else { throw .conflict }
        if before == nil {
            let placeholder = person.id
            person.id = try state.people.newID(placeholder)
            if placeholder < 0 { newPeople[placeholder] = person.id }
        }
        state.people.put(person, person.id)
        spell(NameID(kind: .person, number: person.id), person.isActive ? person.name : nil, person.aliases)
        return person
    }

    private mutating func write(_ before: Client?, _ after: Client?) throws(StoreFailure) -> Client? {
        try compare(before, before.flatMap { state.clients[$0.id] })
        guard var client = after else {
            guard let before else { return nil }
            guard !state.tasks.all.contains(where: { $0.client == before.id }) else { throw .conflict }
            state.clients.remove(before.id)
            spell(NameID(kind: .client, number: before.id), nil, [])
            return nil
        }
        if let manager = client.manager { client.manager = try person(manager) }
        let others = state.clients.all.filter { $0.id != before?.id }
        let isNameTaken = others.contains { $0.isActive && client.isActive && NameKey.of($0.name) == NameKey.of(client.name) }
        guard !isNameTaken else { throw .conflict }
        if before == nil {
            let placeholder = client.id
            client.id = try state.clients.newID(placeholder)
            if placeholder < 0 { newClients[placeholder] = client.id }
        }
        state.clients.put(client, client.id)
        spell(NameID(kind: .client, number: client.id), client.isActive ? client.name : nil, client.aliases)
        return client
    }

    /// What waits for a person and is cached of them goes with them; what others refer to keeps them.
    private mutating func remove(_ person: Person) throws(StoreFailure) {
        let id = person.id
        let isReferredTo =
            state.tasks.all.contains { $0.assignee == id || $0.author == id || $0.participant == id }
            || state.clients.all.contains { $0.manager == id } || state.journal.contains { $0.actor == id }
            || state.phrases.all.contains { $0.author == id } || state.management.all.contains { $0.person == id || $0.author == id }
            || state.pastStates.values.joined().contains { ($0.state ?? $0.task).assignee == id }
        guard !isReferredTo else { throw .conflict }
        state.people.remove(id)
        for notice in state.notices.all where notice.person == id { state.notices.remove(notice.id) }
        state.sessions = state.sessions.filter { $0.key.person != id }
        state.daySnapshots = state.daySnapshots.filter { $0.key.person != id }
        state.workSnapshots = state.workSnapshots.filter { $0.key.person != id }
        spell(NameID(kind: .person, number: id), nil, [])
    }

    private func compare<Thing: Equatable>(_ before: Thing?, _ stored: Thing?) throws(StoreFailure) {
        if let before, before != stored { throw .conflict }
    }

    private func person(_ id: Person.ID) throws(StoreFailure) -> Person.ID {
        let id = try known(id, newPeople)
        try state.require(state.people[id])
        return id
    }

    private func client(_ id: Client.ID) throws(StoreFailure) -> Client.ID {
        let id = try known(id, newClients)
        try state.require(state.clients[id])
        return id
    }

    private func known(_ id: Int, _ placeholders: [Int: Int]) throws(StoreFailure) -> Int {
        guard id < 0 else { return id }
        guard let known = placeholders[id] else { throw .other("nothing new has the id \(id)") }
        return known
    }

    private mutating func spell(_ owner: NameID, _ name: String?, _ aliases: [String]) {
        guard let spelling else { return }
        state.nameForms.removeAll { $0.owner == owner }
        if let name { state.nameForms += spelling(owner, name, aliases) }
    }
}
