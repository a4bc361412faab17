/// The forms of words as the lists write them: `пятниц(а|ы|е|у|ей)` is five words, `до_конца` two in a row.
enum FormText {
    /// All forms of a text of space-separated words; nil where a bracket is left open.
    static func forms(of text: String) -> [String]? {
        var forms: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            guard let expanded = expanded(word) else { return nil }
            forms += expanded
        }
        return forms.map { String($0.map { $0 == "_" ? " " : $0 }) }
    }

    private static func expanded(_ word: Substring) -> [String]? {
        guard let open = word.firstIndex(of: "(") else { return word.contains(")") ? nil : [String(word)] }
        guard let close = word[open...].firstIndex(of: ")"), let rest = expanded(word[word.index(after: close)...]) else { return nil }
        let endings = word[word.index(after: open)..<close].split(separator: "|", omittingEmptySubsequences: false)
        return endings.flatMap { ending in rest.map { word[..<open] + ending + $0 } }
    }

    /// A word that mixes the alphabets looks right and never matches.
    static func isMixed(_ word: some StringProtocol) -> Bool {
        let scalars = word.unicodeScalars
        return scalars.contains { ("a"..."z").contains($0) } && scalars.contains { ("\u{430}"..."\u{44F}").contains($0) }
    }
}
