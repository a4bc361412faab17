/// Tells the language of a line: that of the verb, else of most words (contract §7.28).
struct LanguageDetector {
    /// The class of words that are written alike in both languages.
    let neutral: Int

    /// `verbs`: places of the words that the rule itself accounts for.
    func language(of lattice: Lattice, verbs: [Int], otherwise: LanguageCode) -> LanguageCode {
        let telling = lattice.tokens.indices.filter { !lattice.isIn($0, neutral) }
        let own = verbs.filter { !lattice.isIn($0, neutral) }
        return balance(of: own.map { lattice.tokens[$0] }) ?? balance(of: telling.map { lattice.tokens[$0] }) ?? otherwise
    }

    private func balance(of tokens: some Sequence<Token>) -> LanguageCode? {
        var balance = 0
        for token in tokens where token.kind == .word {
            guard let scalar = token.key.unicodeScalars.first else { continue }
            balance += (0x400...0x4FF).contains(scalar.value) ? 1 : -1
        }
        return balance == 0 ? nil : balance > 0 ? .ru : .en
    }
}
