import Language

/// Why a phrase can't be taught.
package enum TeachingConflict: Sendable {
    /// The phrase is already understood.
    case reads(Match)
    /// It is a name, a day, a sum or a word of a closed list.
    case isWord
    /// An example of the rules that holds the phrase would be read otherwise.
    case example(String)
    /// The meaning is not understood, neither alone nor as a part of a command.
    case meaningless
}
