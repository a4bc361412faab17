import Dates

/// One command being carried out: who acts, the policy, the changes so far, and the write at the end.
///
/// A command is carried out by an `Operation`, one type a command, which says in `perform(in: &transaction)` what it does: it reads
/// through `store`, plans its changes here with `enter`, `change` and `add`, and calls `write` once. The types stand in a file each,
/// by topic: `Tasks/MoveTasks`, `Management/GiveFine`, `Directory/SetRole`, `Journal/UndoChange`. `Core` chooses the type for a `Command`.
/// What several of them need is a member of `Transaction`; what one of them needs is private to it.
///
/// Nothing is written before the end, so a question or a refusal (`EarlyReply`) leaves everything as it was.
struct Transaction {
    let store: any DepartmentStore
    let settings: DepartmentSettings
    /// The words by which sham entries are recognised.
    let words: EntryWords
    /// Gives an unpredictable number for a draw.
    let seed: () -> UInt64
    let policy: Policy
    let actor: Actor
    /// Whether the question that this command led to was answered with yes.
    let isConfirmed: Bool

    /// What was planned. A task that is changed twice is here once, with its first `before` and its last `after`.
    private(set) var changes: [Change] = []
    /// The day of a new task was not said.
    var dayWasAssumed = false
    /// What the journal keeps beside the changes: a reason, a claimed time.
    var note: String?
    /// People who get a notice of it.
    var recipients: Set<Person.ID> = []
    /// Places in `changes` of tasks that a repeating task brought.
    private(set) var repeated: Set<Int> = []
    /// Required fields that were passed by as a task was closed, in their order; each gets a journal entry.
    private(set) var waivers: [(field: RequiredField, task: TaskItem.ID)] = []
    private var places: [TaskItem.ID: Int] = [:]
    private var lastPlaceholder = 0

    init(
        store: any DepartmentStore, settings: DepartmentSettings, words: EntryWords, seed: @escaping () -> UInt64, actor: Actor,
        isConfirmed: Bool
    ) throws {
        self.store = store
        self.settings = settings
        self.words = words
        self.seed = seed
        self.policy = try settings.policy()
        self.actor = actor
        self.isConfirmed = isConfirmed
    }

    var calendar: WorkCalendar { policy.calendar }
    var rights: Rights { Rights(person: actor.person) }
    var now: Timestamp { actor.now }
    var today: Day { actor.now.day }

    /// A task as this transaction has left it so far.
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

    /// A temporary number of a new thing, until the store gives it its own.
    mutating func placeholder() -> Int {
        lastPlaceholder -= 1
        return lastPlaceholder
    }

    /// A refusal for the actor's role, unless the condition holds.
    func require(_ isAllowed: Bool) throws(EarlyReply) {
        guard isAllowed else { throw .refusal(.notAllowed(role: actor.person.role)) }
    }
}
