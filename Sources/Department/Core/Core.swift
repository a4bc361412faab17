import Dates
import Text

/// The department at work: a command in, a reply out. It knows no words and no clock of its own.
package struct Core {
    let store: any DepartmentStore
    let departmentSettings: DepartmentSettings
    private let words: EntryWords
    private let seed: () -> UInt64

    /// - Parameters:
    ///   - defaults: the policy where the head has set nothing else.
    ///   - words: the words by which sham entries are recognised.
    ///   - seed: gives an unpredictable number for each draw.
    package init(
        store: any DepartmentStore, defaults: Policy = Policy(), words: EntryWords = EntryWords(), seed: @escaping () -> UInt64
    ) {
        self.store = store
        departmentSettings = DepartmentSettings(store: store, defaults: defaults)
        self.words = words
        self.seed = seed
    }

    /// The policy in force; read again after anybody has changed a setting.
    ///
    /// - Throws: `StoreFailure`.
    package func policy() throws -> Policy { try departmentSettings.policy() }

    /// Carries a command out: all of it, or nothing if a question or a refusal comes back.
    ///
    /// - Parameter confirmed: whether the question that this command led to was answered with yes.
    /// - Throws: `StoreFailure`.
    package func perform(_ command: Command, by actor: Actor, confirmed: Bool = false) throws -> Reply {
        var attempts = 3
        while true {
            do {
                var transaction = try Transaction(
                    store: store, settings: departmentSettings, words: words, seed: seed, actor: actor, isConfirmed: confirmed)
                if !command.isReading { try transaction.require(transaction.rights.mayChange) }
                return try command.operation.perform(in: &transaction)
            } catch let early as EarlyReply {
                return early.reply
            } catch StoreFailure.conflict where attempts > 1 {
                // Another process wrote in between: the command is carried out anew on what is stored now.
                attempts -= 1
            }
        }
    }

    /// Enters the first person of an empty department, who is its head. Returns nil if somebody is there already or the name is empty.
    ///
    /// - Throws: `StoreFailure`.
    package func found(head name: String, at now: Timestamp, clockWasSet: Bool = false) throws -> Person? {
        guard try store.people().isEmpty, let name = CleanText.of(name) else { return nil }
        let head = Person(id: 0, name: name, role: .head, entered: now)
        let entry = try store.commit(
            JournalEntry(at: now, clockWasSet: clockWasSet, actor: nil, verb: .enterPerson, changes: [.person(before: nil, after: head)]))
        guard case .person(_, let entered) = entry.changes.first else { return nil }
        return entered
    }
}
