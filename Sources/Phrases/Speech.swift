import Language

/// Says phrases of the book in one language: fills in values, declines names, and picks word forms by number and gender.
package struct Speech {
    package let book: Phrasebook
    package let names: NameGrammar
    package let language: LanguageCode

    package init(book: Phrasebook, names: NameGrammar, language: LanguageCode) {
        self.book = book
        self.names = names
        self.language = language
    }

    /// The phrase with its values. If the book lacks the key, the key itself, so that the gap is visible.
    package func say(_ key: String, _ values: PhraseValues = [:]) -> String {
        sayIfKnown(key, values) ?? key
    }

    /// The phrase with its values; nil if the book lacks the key.
    package func sayIfKnown(_ key: String, _ values: PhraseValues = [:]) -> String? {
        guard let pieces = book.pieces(key, language) else { return nil }
        var spoken = ""
        speak(pieces, values, to: &spoken)
        return spoken
    }

    private func speak(_ pieces: [PhraseTemplate.Piece], _ values: PhraseValues, to spoken: inout String) {
        for piece in pieces {
            switch piece {
            case .text(let text): spoken += text
            case .place(let name): spoken += values[name]?.text ?? ""
            case .name(let name, let style): spoken += self.name(values[name], style)
            case .plural(let name, let forms): spoken += plural(number(of: values[name]), forms)
            case .gender(let name, let forms): spoken += names.gender(of: values[name]?.text ?? "") == .feminine ? forms[1] : forms[0]
            case .optional(let inner): if inner.allSatisfy({ hasValue($0, values) }) { speak(inner, values, to: &spoken) }
            }
        }
    }

    /// Whether a piece of a bracket has a value.
    private func hasValue(_ piece: PhraseTemplate.Piece, _ values: PhraseValues) -> Bool {
        switch piece {
        case .text, .optional: true
        case .place(let name), .name(let name, _), .gender(let name, _): values[name]?.text.isEmpty == false
        case .plural(let name, _): values[name] != nil
        }
    }

    /// A name in the wanted form. English names are not declined.
    private func name(_ value: PhraseValues.Value?, _ style: NameStyle) -> String {
        let name = value?.text ?? ""
        guard let wanted = style.grammaticalCase else { return names.firstName(of: name) }
        guard language == .ru else { return style == .together ? (book.template(style.key, .en) ?? "") + " " + name : name }
        let declined =
            switch value {
            case .person: names.declined(name, wanted, kind: .person)
            case .client: names.declined(name, wanted, kind: .client)
            case .text, .number, nil: name
            }
        return style == .together ? preposition(before: declined) + " " + declined : declined
    }

    /// «с», or «со» before the beginnings that the book lists as hard: «со Смирновой».
    private func preposition(before name: String) -> String {
        let word = Tokenizer.key(of: name)
        let isHard = (book.template("form.hardBeginnings", .ru) ?? "").split(separator: " ").contains { word.hasPrefix($0) }
        return book.template(isHard ? "form.togetherLong" : NameStyle.together.key, .ru) ?? ""
    }

    private func number(of value: PhraseValues.Value?) -> Int {
        switch value {
        case .number(let number): number
        case .text(let text): Int(text) ?? 0
        case .person, .client, nil: 0
        }
    }

    /// The form for a number: 1 задача, 22 задачи, 11 задач; 1 task, 2 tasks.
    private func plural(_ number: Int, _ forms: [String]) -> String {
        let last = abs(number % 10), lastTwo = abs(number % 100)
        if language == .en { return forms[abs(number) == 1 ? 0 : 1] }
        if (11...14).contains(lastTwo) { return forms[2] }
        return forms[last == 1 ? 0 : (2...4).contains(last) ? 1 : 2]
    }
}
