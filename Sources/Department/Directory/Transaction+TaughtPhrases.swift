import Dates
import Text

// What the operations on taught phrases share.
extension Transaction {
    /// All phrases with these words, by whomever they were taught.
    func phrases(_ phrase: String) throws -> [TaughtPhrase] {
        let key = NameKey.of(phrase)
        return try store.phrases().filter { NameKey.of($0.phrase) == key }
    }

    /// What an entry changed in phrases; the planned change where it was so already.
    func taught(_ written: JournalEntry) throws -> Reply {
        let heads = try heads()
        return .taught(
            (written.changes.isEmpty ? changes : written.changes).compactMap { change in
                guard case .phrase(let before, let after) = change, let author = (after ?? before)?.author else { return nil }
                return PhraseChange(before: before, after: after, isForAll: heads.contains(author))
            })
    }
}
