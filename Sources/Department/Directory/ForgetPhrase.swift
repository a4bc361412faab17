import Dates

/// «забудь фразу отзвон», "forget the phrase ring-round": one's own. The head also forgets what holds for everybody, and where there is
/// none of these, what others have taught for themselves.
struct ForgetPhrase: ChangeOperation {
    let phrase: String

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        let known = try transaction.phrases(phrase), rights = transaction.rights
        guard !known.isEmpty else { throw EarlyReply.refusal(.noSuchPhrase(phrase)) }
        let heads = try transaction.heads(), shared = known.filter { heads.contains($0.author) }
        let own = known.filter { $0.author == transaction.actor.person.id }
        let meant = rights.mayManage ? (shared.isEmpty ? known : shared) : own
        try transaction.require(!meant.isEmpty)
        for phrase in meant { transaction.add(.phrase(before: phrase, after: nil)) }
        return .forgetPhrase
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply { try transaction.taught(written) }
}
