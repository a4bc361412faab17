import Dates
import Text

/// The department at work: a command in, a reply out. It knows no words and no clock of its own.
package struct Core {
    let store: any DepartmentStore
    let words: EntryWords
    let defaults: Policy
    /// A number that nobody can foresee: what a draw is made with.
    let seed: () -> UInt64
    private let settled = SettledPolicy()

    /// `defaults`: what holds where the head has set nothing else; `words`: what sham entries are known by.
    package init(
        store: any DepartmentStore, defaults: Policy = Policy(), words: EntryWords = EntryWords(), seed: @escaping () -> UInt64
    ) {
        self.store = store
        self.defaults = defaults
        self.words = words
        self.seed = seed
    }

    /// What holds now; read again whenever anybody has changed a setting.
    package func policy() throws -> Policy {
        let revision = try store.directoryRevision()
        if let known = settled.policy, settled.revision == revision { return known }
        let stored = try store.settings()
        var policy = Policy(defaults, with: stored)
        policy.reminders = Reminder.defaults(in: stored)
        (settled.policy, settled.revision) = (policy, revision)
        return policy
    }

    private final class SettledPolicy {
        var policy: Policy?
        var revision = 0
    }

    /// Carries a command out: all of it or, where a question or a refusal comes back, nothing.
    ///
    /// `confirmed` says that the question this command led to was answered with yes. Throws `StoreFailure` alone.
    package func perform(_ command: Command, by actor: Actor, confirmed: Bool = false) throws -> Reply {
        var attempts = 3
        while true {
            var turn = Transaction(core: self, policy: try policy(), actor: actor, isConfirmed: confirmed)
            do {
                return try turn.reply(to: command)
            } catch let stop as CommandOutcome {
                return stop.reply
            } catch StoreFailure.conflict where attempts > 1 {
                // Another process wrote in between: the command is read anew against what stands there now.
                attempts -= 1
            }
        }
    }

    /// Enters the first person of an empty department, who is its head; nil where somebody is there already.
    package func found(head name: String, at now: Timestamp, clockWasSet: Bool = false) throws -> Person? {
        guard try store.people().isEmpty, let name = CleanText.of(name) else { return nil }
        let head = Person(id: 0, name: name, role: .head, entered: now)
        let entry = try store.commit(
            JournalEntry(at: now, clockWasSet: clockWasSet, actor: nil, verb: .enterPerson, changes: [.person(before: nil, after: head)]))
        guard case .person(_, let entered) = entry.changes.first else { return nil }
        return entered
    }
}
