import Text

extension LineReader {
    /// Everybody in the directory whose full name is this one but for script, case, ё and hidden characters: «Иванoв Сергей» with a Latin
    /// o, "sergey ivanov" → «Иванов Сергей».
    package func namesakes(of name: String, in names: any NameSource) -> Set<NameID> {
        let words = plainWords(of: name)
        guard let first = words.first else { return [] }
        let forms = names.forms(key: first) + names.forms(latin: LatinKey.key(of: first))
        return Set(forms.map(\.owner)).filter { isSame(words, plainWords(of: names.name(of: $0))) }
    }

    /// Whether a word alone is the surname of somebody else: «Ким» while there is «Ким Алексей».
    package func isSurname(_ word: String, ofAnotherThan person: NameID, in names: any NameSource) -> Bool {
        let words = plainWords(of: word)
        guard words.count == 1 else { return false }
        return names.forms(key: words[0]).contains { form in
            let code = NameCode(form.code)
            return form.owner.kind == .person && form.owner != person && code.role == .surname && code.cases.contains(.nominative)
        }
    }

    private func plainWords(of name: String) -> [String] {
        let shown = String(String.UnicodeScalarView(name.unicodeScalars.filter { !Invisible.contains($0) }))
        let plain = shown.split(separator: " ").map { mender.looked(String($0)) }
        return NameKey.of(plain.joined(separator: " ")).split(separator: " ").map(String.init)
    }

    /// The same words in any order.
    private func isSame(_ words: [String], _ others: [String]) -> Bool {
        var left = others
        for word in words {
            guard let place = left.firstIndex(where: { isSame(word, $0) }) else { return false }
            left.remove(at: place)
        }
        return left.isEmpty
    }

    /// Across scripts words are the same by sound: "Kuznecova" is «Кузнецова».
    private func isSame(_ word: String, _ other: String) -> Bool {
        if word == other || word.isLatin == other.isLatin { return word == other }
        let (latin, plain) = word.isLatin ? (word, other) : (other, word)
        return LatinKey.key(of: latin) == LatinKey.key(of: plain) || LatinKey.alternative(of: latin) == LatinKey.key(of: plain)
    }
}
