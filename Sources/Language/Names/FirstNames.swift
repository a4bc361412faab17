/// Common first names with genders and diminutives: «Сергей» – «Серёжа», «Серёга».
struct FirstNames: Sendable {
    struct Entry: Sendable {
        let name: String
        let isMasculine: Bool
        /// Separated by spaces as in the file; «?» marks a name that is also a common word.
        let list: String

        /// `isWeak`: also a common word («тема», «слава»).
        var diminutives: [(text: String, isWeak: Bool)] {
            list.split(separator: " ").map { $0.hasSuffix("?") ? (String($0.dropLast()), true) : (String($0), false) }
        }
    }

    private let entries: [Entry]
    private let full: WordMap
    private let diminutives: WordMap
    /// Index by the Latin key of the full name.
    private let latin: WordMap

    init(_ entries: [Entry] = []) {
        self.entries = entries
        full = WordMap(entries.enumerated().map { (Tokenizer.key(of: $1.name), $0) })
        latin = WordMap(entries.enumerated().map { (LatinKey.key(of: Tokenizer.key(of: $1.name)), $0) })
        diminutives = WordMap(
            entries.enumerated().flatMap { place, entry in
                entry.diminutives.filter { !$0.isWeak }.map { (Tokenizer.key(of: $0.text), place) }
            })
    }

    /// Names with this full form: none for «саша», one for «валерий».
    func named(_ key: String) -> [Entry] { full[key].map { entries[$0] } }
    /// Names with this diminutive: «саша» → Александр, Александра.
    func shortened(_ key: String) -> [Entry] { diminutives[key].map { entries[$0] } }
    func contains(_ key: String) -> Bool { full.contains(key) || diminutives.contains(key) }

    /// All names and diminutives except common words.
    var all: [(name: String, isMasculine: Bool)] {
        entries.flatMap { entry in
            [(entry.name, entry.isMasculine)] + entry.diminutives.filter { !$0.isWeak }.map { ($0.text, entry.isMasculine) }
        }
    }

    /// By Latin spelling: "Olga" → Ольга.
    func spelled(_ key: String) -> Entry? { latin[LatinKey.key(of: key)].first.map { entries[$0] } }
}

extension FirstNames: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        entries = try coder.code(value?.entries)
        full = try coder.code(value?.full)
        diminutives = try coder.code(value?.diminutives)
        latin = try coder.code(value?.latin)
        try coder.check([full, diminutives, latin].allSatisfy { $0.isBelow(entries.count) })
    }
}

extension FirstNames.Entry: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        name = try coder.code(value?.name)
        isMasculine = try coder.code(value?.isMasculine)
        list = try coder.code(value?.list)
    }
}
