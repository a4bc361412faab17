import Text

/// A phrase that somebody has taught: «отзвон» means «звонок». Whom it holds for follows from who taught it.
package struct TaughtPhrase: Hashable, Sendable, Identifiable {
    package var id: Int
    package var phrase: String
    /// A whole command, or a part of one.
    package var meaning: String
    /// Who taught it.
    package var author: Person.ID

    package init(id: Int, phrase: String, meaning: String, author: Person.ID) {
        self.id = id
        self.phrase = phrase
        self.meaning = meaning
        self.author = author
    }
}

extension [TaughtPhrase] {
    /// Those that hold for a person (Contract, “How it behaves” 10): their own, then those of the heads, each in the order in which they
    /// were taught. Of several with the same words the first counts. For nobody in particular: those of the heads alone.
    ///
    /// `heads` are the active heads now. So a head who has become a manager has taught for themselves, and what somebody has taught who
    /// left holds for nobody.
    package func inForce(for person: Person.ID?, heads: Set<Person.ID>) -> [TaughtPhrase] {
        var seen: Set<String> = []
        let known = filter { $0.author == person } + filter { $0.author != person && heads.contains($0.author) }
        return known.filter { seen.insert(NameKey.of($0.phrase)).inserted }
    }
}
