/// The words of a text, each without the letters that an inflection would change.
package enum WordStems {
    /// The tokens of a text that are looked at: `WordSearch` looks for up to 64 words.
    private static let mostTokens = 64

    /// «расчёта», «расчёт» → the same beginning; numbers and short words stay whole.
    package static func of(_ text: String?) -> [String] {
        Tokenizer().tokens(of: text ?? "", most: mostTokens).filter { $0.kind == .word || $0.kind == .number }.map { token in
            let length = token.key.count
            return token.kind == .number || length < 4 ? token.key : String(token.key.prefix(max(3, length - (length < 7 ? 1 : 2))))
        }
    }
}
