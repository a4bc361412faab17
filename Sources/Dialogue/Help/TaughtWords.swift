import Department
import Language

/// The taught phrases that a person's lines are read with, kept in memory and read again from the store after anybody has changed
/// them, or anybody's role.
package final class TaughtWords {
    private let store: any DirectoryStore
    private var revision: Int?
    private var stored: [TaughtPhrase] = []
    private var heads: Set<Person.ID> = []
    /// By the person they hold for; nil is nobody in particular.
    private var held: [Person.ID?: TaughtPhrases] = [:]

    package init(store: any DirectoryStore) { self.store = store }

    /// The phrases that hold for a person now; without a person those that hold for everybody. Throws `StoreFailure` only.
    package func current(for person: Person.ID?) throws -> TaughtPhrases {
        let now = try store.directoryRevision()
        if revision != now {
            stored = try store.phrases()
            heads = stored.isEmpty ? [] : Set(try store.people().filter { $0.role == .head }.map(\.id))
            held = [:]
            revision = now
        }
        guard !stored.isEmpty else { return TaughtPhrases() }
        if let known = held[person] { return known }
        let phrases = TaughtPhrases(stored.inForce(for: person, heads: heads).map { .init($0.phrase, meaning: $0.meaning) })
        held[person] = phrases
        return phrases
    }
}
