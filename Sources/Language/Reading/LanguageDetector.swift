/// Detects the language of a line: that of the verb, otherwise of most words (Contract, “How a phrase is read”, 28).
struct LanguageDetector {
    /// The class of words spelled alike in both languages.
    let neutral: Int

    /// `verbs`: positions of the words that the rule itself matched.
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
