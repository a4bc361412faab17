import Department
import Language

/// The department's own phrases as lines are read with them: read from the store again whenever anybody has changed them.
package final class TaughtWords {
    private let store: any DirectoryStore
    private var revision: Int?
    private var phrases = TaughtPhrases()

    package init(store: any DirectoryStore) { self.store = store }

    package func current() throws -> TaughtPhrases {
        let now = try store.directoryRevision()
        if revision != now {
            phrases = TaughtPhrases(try store.phrases().map { .init($0.phrase, meaning: $0.meaning) })
            revision = now
        }
        return phrases
    }
}
