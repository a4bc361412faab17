import Dates

/// «забудь фразу отзвон», "forget the phrase ring-round".
struct ForgetPhrase: ChangeOperation {
    let phrase: String

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard let known = try transaction.phrase(phrase) else { throw EarlyReply.refusal(.noSuchPhrase(phrase)) }
        try transaction.checkMayChange(known)
        transaction.add(.phrase(before: known, after: nil))
        return .forgetPhrase
    }

    func reply(to written: JournalEntry, in transaction: Transaction) -> Reply { .taught(written, in: transaction) }
}
