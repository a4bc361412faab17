/// How names are declined, shortened and spelled; made from `Intents/words/names/`.
///
/// No dictionary of the language: endings, first names with their diminutives and legal forms are all it knows.
package struct NameGrammar: ImageCodable, Sendable {
    /// For which words a table of endings is.
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
        case numeralFew
        case numeralMany
        case countedFew
        case countedMany
    }

    /// A word list of `lists.yaml`.
    enum List: Int, CaseIterable, Sendable { case companies, entrepreneurs, joins, prefixes, particles, never, surnames, otherSurnames }

    package enum Gender: Sendable { case masculine, feminine, unknown }

    /// By `Kind` and `List`.
    var tables = Kind.allCases.map { _ in DeclensionTable() }
    var lists = List.allCases.map { _ in WordMap() }
    var firstNames = FirstNames()
    /// How a patronymic is shortened in talk: ending → ending.
    var shortened: [Pair] = []
    /// Latin letters → the Russian spelling, longest first.
    var spelling: [Pair] = []

    /// How surnames end in all their forms, with the cases: «ову», «ской».
    var surnameForms = WordMap()
    /// The first three letters of all forms of first names, so that few words need a closer look.
    var givenStarts = WordMap()

    struct Pair: Sendable {
        let from: String
        let to: String
    }

    package func write(to writer: inout ImageWriter) {
        for table in tables { writer.write(table) }
        for list in lists { writer.write(list) }
        writer.write(firstNames)
        writer.write(surnameForms)
        writer.write(givenStarts)
        for pairs in [shortened, spelling] { writer.write(pairs.flatMap { [$0.from, $0.to] }) }
    }

    package init(from reader: inout ImageReader) throws {
        tables = try Kind.allCases.map { _ in try reader.value() }
        lists = try List.allCases.map { _ in try reader.value() }
        firstNames = try reader.value()
        surnameForms = try reader.value()
        givenStarts = try reader.value()
        shortened = try Self.pairs(reader.strings())
        spelling = try Self.pairs(reader.strings())
    }

    private static func pairs(_ texts: [String]) -> [Pair] {
        stride(from: 0, to: texts.count - 1, by: 2).map { Pair(from: texts[$0], to: texts[$0 + 1]) }
    }

    /// Knows no names: each is said as it is.
    package init() {}

    func isListed(_ key: String, _ list: List) -> Bool { lists[list.rawValue].contains(key) }

    func isLegalForm(_ key: String) -> Bool { isListed(key, .companies) || isListed(key, .entrepreneurs) }

    func match(_ key: String, _ kind: Kind) -> DeclensionTable.EndingMatch? { tables[kind.rawValue].match(key) }
    func declension(_ key: String, _ kind: Kind) -> Declension? { match(key, kind)?.declension }

    /// Whether a word ends as only surnames do.
    func endsAsSurname(_ key: String) -> Bool {
        if isListed(key, .otherSurnames) { return true }
        var found = false
        WordHash.endings(of: key) { hash, length in
            // At least two letters stand before the ending.
            found = found || (2...4).contains(length) && key.utf8.count > 2 * length + 2 && lists[List.surnames.rawValue].first(hash) != nil
            return !found && length < 4
        }
        return found
    }

    /// A name in Latin letters as it is said in Russian: "globex" → «глобекс».
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

extension String {
    /// Written in Latin letters, as far as its first character tells.
    var isLatin: Bool { utf8.first.map { $0 < 0x80 } ?? false }
}
