import Department
import Language

/// The taught phrases that lines are read with, kept in memory and read again from the store after anybody has changed them.
package final class TaughtWords {
    private let store: any DirectoryStore
    private var revision: Int?
    private var phrases = TaughtPhrases()

    package init(store: any DirectoryStore) { self.store = store }

    /// The phrases as they are in the store now. Throws `StoreFailure` only.
    package func current() throws -> TaughtPhrases {
        let now = try store.directoryRevision()
        if revision != now {
            phrases = TaughtPhrases(try store.phrases().map { .init($0.phrase, meaning: $0.meaning) })
            revision = now
        }
        return phrases
    }
}
