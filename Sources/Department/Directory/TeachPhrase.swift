import Text

/// A new phrase, or another meaning of a known one: «отзвон значит звонок», "ring-round means call".
///
/// It holds for its teacher; what a head teaches holds for everybody and takes the place of what another head taught. Whether the
/// meaning is understood is checked by the dialogue.
struct TeachPhrase: ChangeOperation {
    let phrase: String
    let meaning: String

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard let phrase = CleanText.of(phrase), !NameKey.of(phrase).isEmpty else {
            throw EarlyReply.refusal(.invalidValue(field: "phrase"))
        }
        guard let meaning = CleanText.of(meaning) else { throw EarlyReply.refusal(.invalidValue(field: "meaning")) }
        let actor = transaction.actor.person.id, known = try transaction.phrases(phrase)
        let heads = transaction.rights.mayManage ? try transaction.heads() : []
        let others = known.filter { $0.author != actor && heads.contains($0.author) }
        let replaced = known.first { $0.author == actor } ?? others.first
        let after = TaughtPhrase(id: replaced?.id ?? transaction.placeholder(), phrase: phrase, meaning: meaning, author: actor)
        for other in others where other != replaced { transaction.add(.phrase(before: other, after: nil)) }
        transaction.add(.phrase(before: replaced, after: after))
        return .teachPhrase
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        guard case .taught(let changes) = try transaction.taught(written) else { return .taught([]) }
        return .taught(changes.filter { $0.after != nil })
    }
}
