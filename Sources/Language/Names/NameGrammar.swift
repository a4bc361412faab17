import Text

/// How names are declined, shortened and spelled, read from `Intents/words/names/`.
///
/// Not a dictionary: it knows only endings, first names with diminutives, and legal forms.
package struct NameGrammar: Sendable {
    /// The kind of words that a table of endings covers.
    enum Kind: Int, CaseIterable, Sendable {
        case surnameMasculine
        case surnameFeminine
        case givenMasculine
        case givenFeminine
        case patronymicMasculine
        case patronymicFeminine
        case nounFeminine
        case nounMasculine
        case nounNeuter
        case nounPlural
        case adjectiveFeminine
        case adjectiveMasculine
        case adjectiveNeuter
        case adjectivePlural
        /// «три», with the noun of `countedFew`: «Три медведя».
        case numeralFew
        /// «пять», with the noun of `countedMany`: «Пять звёзд».
        case numeralMany
        case countedFew
        case countedMany
    }

    /// A word list of `lists.yaml`.
    enum List: Int, CaseIterable, Sendable {
        case companies, entrepreneurs, joins, prefixes, particles, never, surnames, otherSurnames, honorifics
    }

    package enum Gender: Sendable { case masculine, feminine, unknown }

    /// Indexed by `Kind` and `List`.
    var tables = Kind.allCases.map { _ in DeclensionTable() }
    var lists = List.allCases.map { _ in WordMap() }
    var firstNames = FirstNames()
    /// Colloquial short patronymics: ending → ending.
    var shortened: [Pair] = []
    /// Latin letters → the Russian spelling, longest first.
    var spelling: [Pair] = []

    /// Endings of surnames in all forms, with their cases: «ову», «ской».
    var surnameForms = WordMap()
    /// The first three letters of all forms of first names: a fast filter.
    var givenStarts = WordMap()

    struct Pair: Sendable {
        let from: String
        let to: String
    }

    /// A grammar without tables: every name stays undeclined.
    package init() {}

    func isListed(_ key: String, _ list: List) -> Bool { lists[list.rawValue].contains(key) }

    func isLegalForm(_ key: String) -> Bool { isListed(key, .companies) || isListed(key, .entrepreneurs) }

    func match(_ key: String, _ kind: Kind) -> DeclensionTable.EndingMatch? { tables[kind.rawValue].match(key) }
    func declension(_ key: String, _ kind: Kind) -> Declension? { match(key, kind)?.declension }

    /// Whether a word has a surname ending.
    func endsAsSurname(_ key: String) -> Bool {
        if isListed(key, .otherSurnames) { return true }
        var found = false
        WordEnding.forEach(of: key) { ending in
            // At least two letters stand before the ending.
            let canEnd = (2...4).contains(ending.length) && key.utf8.count > 2 * ending.length + 2
            found = found || canEnd && lists[List.surnames.rawValue][ending, of: key] != nil
            return !found && ending.length < 4
        }
        return found
    }

    /// The Russian pronunciation of a Latin name: "globex" → «глобекс».
    func spelled(_ key: String) -> String {
        var rest = Substring(key), word = ""
        while !rest.isEmpty {
            guard let pair = spelling.first(where: { rest.hasPrefix($0.from) }) else {
                word.append(rest.removeFirst())
                continue
            }
            word += pair.to
            rest = rest.dropFirst(pair.from.count)
        }
        return word
    }
}

extension NameGrammar: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        tables = try coder.code(value?.tables)
        lists = try coder.code(value?.lists)
        try coder.check(tables.count == Kind.allCases.count && lists.count == List.allCases.count)
        firstNames = try coder.code(value?.firstNames)
        surnameForms = try coder.code(value?.surnameForms)
        givenStarts = try coder.code(value?.givenStarts)
        shortened = try coder.code(value?.shortened)
        spelling = try coder.code(value?.spelling)
    }
}

extension NameGrammar.Pair: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        from = try coder.code(value?.from)
        to = try coder.code(value?.to)
    }
}

extension String {
    /// Whether the first character is ASCII: a Latin letter, a digit or a sign, but no Cyrillic letter.
    var isLatin: Bool { utf8.first.map { $0 < 0x80 } ?? false }
}
