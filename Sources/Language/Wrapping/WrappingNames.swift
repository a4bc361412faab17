/// Which words are names, as the reader of lines knows it.
package struct WrappingNames {
    /// A person or client of the directory has this name.
    let isKnown: (Token) -> Bool
    /// Somebody may have it: a surname's ending, a first name.
    let isLike: (Token) -> Bool
}
