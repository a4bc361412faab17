import Dates
import Text

/// One command being carried out: who gave it, and what it has changed so far. Nothing is written before the end.
struct Transaction {
    let core: Core
    let policy: Policy
    let actor: Actor
    let isConfirmed: Bool

    /// What was planned, each thing once: the first `before` with the last `after`.
    private(set) var changes: [Change] = []
    var dayWasAssumed = false
    /// What the journal keeps beside the changes: a reason, a claimed time.
    var note: String?
    /// Who is told of it with their next words: who was given a task, a word, a reward.
    var recipients: Set<Person.ID> = []
    /// Places in `changes` of tasks that a repeating one brought.
    private(set) var repeated: Set<Int> = []
    /// Fields that are passed by as a task is closed, in their order: a line of the journal each.
    private(set) var waivers: [(field: RequiredField, task: TaskItem.ID)] = []
    private var places: [TaskItem.ID: Int] = [:]
    private var lastPlaceholder = 0

    init(core: Core, policy: Policy, actor: Actor, isConfirmed: Bool) {
        self.core = core
        self.policy = policy
        self.actor = actor
        self.isConfirmed = isConfirmed
    }

    var store: any DepartmentStore { core.store }
    var calendar: WorkCalendar { policy.calendar }
    var rights: Rights { Rights(person: actor.person) }
    var now: Timestamp { actor.now }
    var today: Day { actor.now.day }

    /// What the store says of a task, with what this turn has changed.
    func task(_ id: TaskItem.ID) throws -> TaskItem? {
        if let place = places[id], case .task(_, let after) = changes[place] { return after }
        return try store.task(id)
    }

    mutating func enter(_ task: TaskItem, isRepeated: Bool = false) {
        if isRepeated { repeated.insert(changes.count) }
        changes.append(.task(before: nil, after: task))
    }

    mutating func change(_ before: TaskItem, to after: TaskItem) {
        if let place = places[before.id], case .task(let first, _) = changes[place] {
            changes[place] = .task(before: first, after: after)
        } else {
            places[before.id] = changes.count
            changes.append(.task(before: before, after: after))
        }
    }

    mutating func add(_ change: Change) { changes.append(change) }

    mutating func waive(_ field: RequiredField, of task: TaskItem.ID) { waivers.append((field, task)) }

    /// A number that stands for something new until the store gives it its own.
    mutating func placeholder() -> Int {
        lastPlaceholder -= 1
        return lastPlaceholder
    }

    /// The id of a client that was chosen; one that isn't known yet is entered in the same change.
    mutating func client(_ choice: ClientChoice, ledBy person: Person.ID) throws -> Client.ID {
        switch choice {
        case .known(let id):
            guard try store.clients([id]).first?.isActive == true else { throw CommandOutcome.refusal(.noSuchClient) }
            return id
        case .new(let name):
            guard let name = CleanText.of(name), !NameKey.of(name).isEmpty else {
                throw CommandOutcome.refusal(.invalidValue(field: "client"))
            }
            if let known = try store.client(nameKey: NameKey.of(name)) { return known.id }
            let lead = try store.person(person).flatMap { $0.role == .manager ? $0.id : nil }
            return enterClient(Client(id: 0, name: name, manager: lead))
        }
    }

    /// The same new name in one command is one client.
    private mutating func enterClient(_ client: Client) -> Client.ID {
        for case .client(nil, let entered?) in changes where NameKey.of(entered.name) == NameKey.of(client.name) { return entered.id }
        var client = client
        client.id = placeholder()
        changes.append(.client(before: nil, after: client))
        return client.id
    }

    /// Somebody who can be given work.
    func colleague(_ id: Person.ID) throws -> Person {
        guard let person = try store.person(id), person.isActive, person.role != .viewer else {
            throw CommandOutcome.refusal(.noSuchPerson)
        }
        return person
    }
}
