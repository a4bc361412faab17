/// A phrase of the department's own and what it stands for, for everybody: «отзвон» is «звонок».
package struct TaughtPhrase: Hashable, Sendable, Identifiable {
    package var id: Int
    package var phrase: String
    /// Words that are understood: a whole command, or what may stand in its place in one.
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
