import Dates
import Text

// What the operations on taught phrases share.
extension Transaction {
    func phrase(_ phrase: String) throws -> TaughtPhrase? {
        let key = NameKey.of(phrase)
        return try store.phrases().first { NameKey.of($0.phrase) == key }
    }

    /// A phrase holds for everybody, so only its author or the head changes it.
    func checkMayChange(_ phrase: TaughtPhrase) throws(EarlyReply) {
        try require(phrase.author == actor.person.id || rights.mayEnterPeople)
    }
}

extension Reply {
    /// The phrase before and after; both alike if it meant that already.
    static func taught(_ written: JournalEntry, in transaction: Transaction) -> Reply {
        guard case .phrase(let before, let after) = written.changes.first ?? transaction.changes.first else {
            return .taught(before: nil, after: nil)
        }
        return .taught(before: before, after: after)
    }
}
