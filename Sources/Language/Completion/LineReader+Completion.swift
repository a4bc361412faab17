extension LineReader {
    /// Where the last command of a line begins: after its last «и», comma or «потом» (Contract, “How a phrase is read”, 9).
    func lastBeginning(in lattice: Lattice) -> Int {
        let (separators, joiners) = (book.lexicon.roles.separators, book.lexicon.roles.joiners)
        return lattice.tokens.indices.last { lattice.isIn($0, separators) || lattice.isIn($0, joiners) }.map { $0 + 1 } ?? 0
    }
}
