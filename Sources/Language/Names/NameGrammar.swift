/// How names are declined, shortened and spelled; made from `Intents/words/names/`.
///
/// No dictionary of the language: endings, first names with their diminutives and legal forms are all it knows.
package struct NameGrammar: ImageCodable, Sendable {
    /// For which words a table of endings is; the raw value is its path in `endings.yaml`.
    enum Kind: String, CaseIterable, Sendable {
        case surnameMasculine = "surname.masculine"
        case surnameFeminine = "surname.feminine"
        case givenMasculine = "given.masculine"
        case givenFeminine = "given.feminine"
        case patronymicMasculine = "patronymic.masculine"
        case patronymicFeminine = "patronymic.feminine"
        case nounFeminine = "noun.feminine"
        case nounMasculine = "noun.masculine"
        case nounNeuter = "noun.neuter"
        case nounPlural = "noun.plural"
        case adjectiveFeminine = "adjective.feminine"
        case adjectiveMasculine = "adjective.masculine"
        case adjectiveNeuter = "adjective.neuter"
        case adjectivePlural = "adjective.plural"
        case numeralFew = "numeral.few"
        case numeralMany = "numeral.many"
        case countedFew = "counted.few"
        case countedMany = "counted.many"
    }

    /// A word list of `lists.yaml`.
    enum List: String, CaseIterable, Sendable { case companies, entrepreneurs, joins, prefixes, particles, never, surnames, otherSurnames }

    package enum Gender: Sendable { case masculine, feminine, unknown }

    var tables: [Kind: DeclensionTable] = [:]
    var lists: [List: Set<String>] = [:]
    var firstNames = FirstNames()
    /// How a patronymic is shortened in talk: ending → ending.
    var shortened: [Pair] = []
    /// Latin letters → the Russian spelling, longest first.
    var spelling: [Pair] = []

    struct Pair: Sendable {
        let from: String
        let to: String
    }

    package func write(to writer: inout ImageWriter) {
        for kind in Kind.allCases { writer.write(tables[kind] ?? DeclensionTable()) }
        for list in List.allCases { writer.write((lists[list] ?? []).sorted()) }
        writer.write(firstNames)
        for pairs in [shortened, spelling] { writer.write(pairs.flatMap { [$0.from, $0.to] }) }
    }

    package init(from reader: inout ImageReader) throws {
        for kind in Kind.allCases { tables[kind] = try reader.value() }
        for list in List.allCases { lists[list] = try Set(reader.strings()) }
        firstNames = try reader.value()
        shortened = try Self.pairs(reader.strings())
        spelling = try Self.pairs(reader.strings())
    }

    private static func pairs(_ texts: [String]) -> [Pair] {
        stride(from: 0, to: texts.count - 1, by: 2).map { Pair(from: texts[$0], to: texts[$0 + 1]) }
    }

    init() {}

    func isListed(_ key: String, _ list: List) -> Bool { lists[list]?.contains(key) ?? false }

    func isLegalForm(_ key: String) -> Bool { isListed(key, .companies) || isListed(key, .entrepreneurs) }

    func declension(_ key: String, _ kind: Kind) -> Declension? { tables[kind]?.declension(of: key)?.declension }

    /// Whether a word ends as only surnames do.
    func endsAsSurname(_ key: String) -> Bool {
        if isListed(key, .otherSurnames) { return true }
        let scalars = key.unicodeScalars
        return (2...4).contains { $0 + 1 < scalars.count && isListed(String(scalars.suffix($0)), .surnames) }
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
