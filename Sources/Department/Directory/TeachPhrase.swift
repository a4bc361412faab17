import Text

/// A new phrase of the department, or another meaning of a known one: «отзвон значит звонок», "ring-round means call".
///
/// Whether the meaning is understood is checked by the dialogue.
struct TeachPhrase: ChangeOperation {
    let phrase: String
    let meaning: String

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard let phrase = CleanText.of(phrase), !NameKey.of(phrase).isEmpty else {
            throw EarlyReply.refusal(.invalidValue(field: "phrase"))
        }
        guard let meaning = CleanText.of(meaning) else { throw EarlyReply.refusal(.invalidValue(field: "meaning")) }
        let known = try transaction.phrase(phrase)
        if let known { try transaction.checkMayChange(known) }
        let id = known?.id ?? transaction.placeholder()
        let after = TaughtPhrase(id: id, phrase: phrase, meaning: meaning, author: transaction.actor.person.id)
        transaction.add(.phrase(before: known, after: after))
        return .teachPhrase
    }

    func reply(to written: JournalEntry, in transaction: Transaction) -> Reply { .taught(written, in: transaction) }
}
