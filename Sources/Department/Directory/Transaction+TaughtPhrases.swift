import Text

/// The department's own phrases; whether their meaning is understood is the dialogue's to say.
extension Transaction {
    /// A new phrase, or another meaning of one that is known.
    mutating func teach(_ phrase: String, meaning: String) throws -> JournalEntry.Verb {
        guard let phrase = CleanText.of(phrase), !NameKey.of(phrase).isEmpty else {
            throw CommandOutcome.refusal(.invalidValue(field: "phrase"))
        }
        guard let meaning = CleanText.of(meaning) else { throw CommandOutcome.refusal(.invalidValue(field: "meaning")) }
        let known = try taught(phrase)
        try known.map(checkMayChange)
        let after = TaughtPhrase(id: known?.id ?? placeholder(), phrase: phrase, meaning: meaning, author: actor.person.id)
        add(.phrase(before: known, after: after))
        return .teachPhrase
    }

    mutating func forget(_ phrase: String) throws -> JournalEntry.Verb {
        guard let known = try taught(phrase) else { throw CommandOutcome.refusal(.noSuchPhrase(phrase)) }
        try checkMayChange(known)
        add(.phrase(before: known, after: nil))
        return .forgetPhrase
    }

    private func taught(_ phrase: String) throws -> TaughtPhrase? {
        let key = NameKey.of(phrase)
        return try store.phrases().first { NameKey.of($0.phrase) == key }
    }

    /// What everybody understands is changed by whoever taught it, or by the head.
    private func checkMayChange(_ phrase: TaughtPhrase) throws {
        guard phrase.author == actor.person.id || rights.mayEnterPeople else {
            throw CommandOutcome.refusal(.notAllowed(role: actor.person.role))
        }
    }
}
