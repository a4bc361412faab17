/// A phrase that the department has taught, for everybody: «отзвон» means «звонок».
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
