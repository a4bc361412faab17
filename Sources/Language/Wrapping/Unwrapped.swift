/// A line without what is said around its content.
package struct Unwrapped: Sendable {
    /// The tokens that stay, with their numbers in the lexicon.
    package internal(set) var tokens: [Token]
    var words: [Int?]
    /// What was taken away, in the order of the line.
    package internal(set) var peeled: [Peeled] = []
    /// By place among the tokens that stay: the mood that a shell in front gives to what begins there.
    var moods: [Int: Mood] = [:]

    /// One phrase: its kind, and where it stands in the line, in Unicode scalars.
    package struct Peeled: Sendable {
        package let kind: WrappingKind
        package let from: Int
        package let to: Int
    }
}
