/// Rows of words as rule files write them, in `forms`, `classes`, `lists` and the word lists of the time grammar alike.
///
/// Spaces separate words, `_` joins a phrase, brackets hold alternatives: `пятниц(а|ы|е|у) до_конца` is five forms, the last of two words.
enum WordForms {
    /// All forms in order; `_` stays.
    ///
    /// Throws at a bracket that doesn't close, and at a word of too many forms.
    static func all(of text: String) throws(TemplateError) -> [String] {
        var forms: [String] = []
        var column = 1
        for word in text.split(omittingEmptySubsequences: false, whereSeparator: \.isWhitespace) {
            if !word.isEmpty { forms += try expanded(word, at: column).flatMap { [$0, Contraction.unmarked($0)].compactMap(\.self) } }
            column += word.count + 1
        }
        return forms
    }

    private static func expanded(_ word: Substring, at column: Int) throws(TemplateError) -> [String] {
        var forms = [""]
        var rest = word
        while let bracket = rest.firstIndex(where: { "()".contains($0) }), isForm(word) {
            let place = column + word.distance(from: word.startIndex, to: bracket)
            guard rest[bracket] == "(", let end = rest[bracket...].firstIndex(of: ")") else {
                throw TemplateError(column: place, what: rest[bracket] == "(" ? "“)” is missing" : "unexpected “)”")
            }
            let endings = rest[rest.index(after: bracket)..<end].split(separator: "|", omittingEmptySubsequences: false)
            guard !endings.contains(where: { $0.contains("(") }) else {
                throw TemplateError(column: place, what: "brackets of a word stand beside each other, not within each other")
            }
            guard forms.count * endings.count <= RuleLimit.ways else {
                throw TemplateError(column: place, what: "“\(word.prefix(24))” has more than \(RuleLimit.ways) forms; write several words")
            }
            let stem = rest[..<bracket]
            forms = forms.flatMap { form in endings.map { form + stem + $0 } }
            rest = rest[rest.index(after: end)...]
        }
        return forms.map { $0 + rest }
    }

    /// A bracket alone, or with other signs, is a sign: `( )` in a class of signs, `:)`.
    private static func isForm(_ word: Substring) -> Bool { word.contains { $0.isLetter || $0 == "|" } }
}
