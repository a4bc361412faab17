/// Tells the language of a line: that of the verb, else of most words (contract §7.28).
struct TongueDetector {
    /// `verbs`: places of the words that the rule itself accounts for.
    func tongue(of tokens: [Token], verbs: [Int], otherwise: Tongue) -> Tongue {
        balance(of: verbs.map { tokens[$0] }) ?? balance(of: tokens) ?? otherwise
    }

    private func balance(of tokens: some Sequence<Token>) -> Tongue? {
        var balance = 0
        for token in tokens where token.kind == .word {
            guard let scalar = token.key.unicodeScalars.first else { continue }
            balance += (0x400...0x4FF).contains(scalar.value) ? 1 : -1
        }
        return balance == 0 ? nil : balance > 0 ? .ru : .en
    }
}
