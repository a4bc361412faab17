import Language

/// The words of a text, each without the letters that an inflection would change.
enum WordStems {
    /// «расчёта», «расчёт» → the same beginning; numbers and short words stay whole.
    static func of(_ text: String?) -> [String] {
        Tokenizer().tokens(of: text ?? "").filter { $0.kind != .sign }.map { token in
            let length = token.key.count
            return token.kind == .number || length < 4 ? token.key : String(token.key.prefix(max(3, length - (length < 7 ? 1 : 2))))
        }
    }
}
