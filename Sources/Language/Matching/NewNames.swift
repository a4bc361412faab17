/// Names that the directory doesn't have: where one may stand, how much it looks like a name, and what it costs to read it so (Contract,
/// “How a phrase is read” 30).
///
/// «звонок Васильеву», "call Initech" hold one; «обзвонить старых клиентов», "put the radio on" hold none.
final class NewNames {
    enum Likeness: Int, Comparable {
        /// A common word, or one in a place where no name stands.
        case never
        /// It might be a name, so it is asked.
        case possible
        case likely

        static func < (left: Likeness, right: Likeness) -> Bool { left.rawValue < right.rawValue }
    }

    private let names: NameGrammar
    private let lattice: Lattice
    private let roles: Lexicon.Roles
    /// The line has words in Cyrillic letters, so one in Latin letters looks like a name.
    private let isRussian: Bool
    private var known: [Key: Int?] = [:]

    private struct Key: Hashable {
        let range: Range<Int>
        let cases: Int
    }

    /// The bytes that a word of a new name may have.
    private static let nameable = 3...200
    /// The most words of a name, and of one in quotation marks.
    private static let most = 3, mostQuoted = 6

    init(_ names: NameGrammar, _ lattice: Lattice, _ roles: Lexicon.Roles) {
        self.names = names
        self.lattice = lattice
        self.roles = roles
        isRussian = lattice.tokens.contains { $0.kind == .word && !$0.isLatin }
    }

    /// The names that may begin at a token, with their costs; `end`: where the command ends, `cases`: those that its place governs.
    func readings(at place: Int, end: Int, cases: CaseSet) -> [(range: Range<Int>, cost: Int, weight: Int)] {
        var last = place
        if lattice.isIn(place, roles.companyWords) || lattice.isIn(place, roles.legalForms) { last += 1 }
        let quoted = last < end ? lattice.closingQuote[last] : -1
        if quoted > last + 1, quoted < end, quoted - last <= NewNames.mostQuoted {
            return price(place..<quoted + 1, cases).map { [(place..<quoted + 1, $0, 1)] } ?? []
        }
        let first = last
        while last < end, last - first < NewNames.most, isNameable(last, isAnnounced: first > place) { last += 1 }
        guard last > first else { return [] }
        return (first + 1...last).compactMap { end in price(place..<end, cases).map { (place..<end, $0, 0) } }
    }

    /// How much these words look like a name where they stand.
    func likeness(_ range: Range<Int>, _ cases: CaseSet) -> Likeness {
        if isAnnounced(range) { return .likely }
        let words = range.filter { lattice.tokens[$0].kind == .word }
        guard !words.isEmpty, standsAsName(range) else { return .never }
        return lattice.tokens[words[0]].isLatin ? latin(words, range) : russian(words, cases, range)
    }

    /// Whether the words can only be the name of a person.
    func isPerson(_ words: [String], _ cases: CaseSet) -> Bool { names.isPersonName(words, in: cases) }

    func isFirstName(_ key: String) -> Bool { names.isGivenForm(key, in: .any) }

    func isAdjective(_ place: Int) -> Bool { names.isAdjective(lattice.tokens[place].key) }

    // MARK: Words

    /// In quotation marks, after a legal form, «компания» or "Mr".
    private func isAnnounced(_ range: Range<Int>) -> Bool {
        let first = range.lowerBound
        return range.count > 1
            && (names.isListed(lattice.tokens[first].key, .honorifics)
                || [roles.companyWords, roles.legalForms].contains { lattice.isIn(first, $0) })
            || lattice.closingQuote[first] == range.upperBound - 1
            || names.resemblance(of: lattice.tokens[range].filter { $0.kind == .word }.map(\.text)) == .company
    }

    private func isNameable(_ place: Int, isAnnounced: Bool) -> Bool {
        let token = lattice.tokens[place]
        guard token.kind == .word, NewNames.nameable.contains(token.key.utf8.count) else { return false }
        if isAnnounced { return true }
        if names.isListed(token.key, .honorifics) { return place + 1 < lattice.tokens.count && lattice.tokens[place + 1].isCapital }
        guard !lattice.isCommon(place, roles) else { return false }
        return !lattice.beginning[place].contains { index in
            switch lattice.entities[index].value {
            // A part of one name cannot be another name: «с Анной Васильевой».
            case .names: lattice.entities[index].cost < 2
            case .time, .recurrence: true
            default: false
            }
        }
    }

    private func russian(_ words: [Int], _ cases: CaseSet, _ range: Range<Int>) -> Likeness {
        let texts = words.map { lattice.tokens[$0].text }
        let areCapital = words.allSatisfy { lattice.isCapitalWithin($0) }
        if !areCapital, isAttribute(range) { return .never }
        switch names.resemblance(of: texts) {
        case .person, .company: return .likely
        case .surname: return areCapital || names.nominative(of: texts, governed: cases) != nil ? .likely : .possible
        case .capitalized: return areCapital ? .likely : .possible
        case .none: return .possible
        }
    }

    /// Where all words are Latin, a name is told by its capital letters; without any it may stand right beside the kind.
    private func latin(_ words: [Int], _ range: Range<Int>) -> Likeness {
        if isRussian || words.allSatisfy({ lattice.isCapitalWithin($0) }) { return .likely }
        if lattice.tokens[range.lowerBound].isCapital, range.lowerBound == 0 { return .possible }
        let before = range.lowerBound - 1
        return before >= 0 && lattice.isIn(before, roles.determiners) || !isBesideKind(range) ? .never : .possible
    }

    /// «старых клиентов», «новому поставщику»: an adjective in front of its noun.
    private func isAttribute(_ range: Range<Int>) -> Bool {
        guard range.count == 1, range.upperBound < lattice.tokens.count else { return false }
        guard names.isAdjective(lattice.tokens[range.lowerBound].key) else { return false }
        let next = range.upperBound, token = lattice.tokens[next]
        guard token.kind == .word, !token.isLatin, !token.isCapital, token.key.utf8.count > 6 else { return false }
        return lattice.beginning[next].isEmpty && !lattice.isIn(next, roles.prepositions) && !lattice.isIn(next, roles.fillers)
            && !lattice.isIn(next, roles.infinitive)
    }

    // MARK: Places

    /// Behind a preposition, a kind or an order; or right before the verb of a kind: «Васильеву позвонить».
    private func standsAsName(_ range: Range<Int>) -> Bool {
        let before = lattice.tokens[..<range.lowerBound].indices.last { lattice.fillerPrice[$0] == nil }
        guard before == nil else { return true }
        return lattice.beginning.indices.contains(range.upperBound) && lattice.beginning[range.upperBound].contains { lattice.isKind($0) }
            && names.resemblance(of: lattice.tokens[range].map(\.text)) >= .surname
    }

    /// The kind ends right before it, prepositions and times aside, or begins right behind it.
    private func isBesideKind(_ range: Range<Int>) -> Bool {
        var place = range.lowerBound
        while place > 0, lattice.isIn(place - 1, roles.prepositions) { place -= 1 }
        return lattice.entities.indices.contains { lattice.isKind($0) && lattice.entities[$0].to == place }
    }

    // MARK: Prices

    /// The less the words look like a name, the higher the cost: «бухгалтеру» is hardly a client. Nil where they are none.
    private func price(_ range: Range<Int>, _ cases: CaseSet) -> Int? {
        let key = Key(range: range, cases: cases.rawValue)
        if let price = known[key] { return price }
        let price =
            likeness(range, cases) == .never ? nil : self.price(of: lattice.tokens[range].filter { $0.kind == .word }.map(\.text), cases)
        known[key] = .some(price)
        return price
    }

    private func price(of words: [String], _ cases: CaseSet) -> Int {
        let strangeness =
            switch names.resemblance(of: words) {
            case .none: 12
            case .capitalized: 4
            // «документов» ends like a surname but is a genitive plural.
            case .surname: names.nominative(of: words, governed: cases) == nil ? 10 : 3
            case .person, .company: 3
            }
        return strangeness + words.count - 1
    }
}
