/// An utterance with everything that was recognised in it, by token: what rules are matched against.
struct Lattice {
    let tokens: [Token]
    let entities: [Entity]
    /// By entity: a bit for each type of slot that it can fill.
    let fills: [Int]
    /// By token: the entities that begin there.
    let beginning: [[Int]]
    /// By token: the sets of the lexicon that it belongs to.
    let sets: [[Int]]
    /// By token: the cost of skipping it, as a filler (nil if it is not one) and as a word left over.
    let fillerPrice: [Int?]
    let leftoverPrice: [Int]
    /// By token: whether it is a word of the rules.
    let isKnown: [Bool]
    /// By token: for an opening quotation mark the place of the closing one, otherwise -1.
    let closingQuote: [Int]

    /// `words`: the tokens' numbers in the lexicon, nil for unknown words.
    init(tokens: [Token], words: [Int?], entities: [Entity], lexicon: Lexicon) {
        self.tokens = tokens
        closingQuote = Lattice.quotes(in: tokens)
        let entities = Lattice.withoutQuoted(entities, closingQuote)
        self.entities = entities
        fills = entities.map(\.fills)
        var beginning = Array(repeating: [Int](), count: tokens.count)
        for (number, entity) in entities.enumerated() { beginning[entity.from].append(number) }
        self.beginning = beginning
        var sets: [[Int]] = []
        for (place, token) in tokens.enumerated() {
            var own = words[place].map { Array(lexicon.setsOfWord[$0]) } ?? []
            if token.kind == .word {
                for pattern in lexicon.patterns where pattern.accepts(token.key) { own.append(pattern.set) }
            }
            sets.append(own)
        }
        self.sets = sets
        fillerPrice = tokens.indices.map { TokenPrice.ofFiller(tokens[$0], sets: sets[$0], roles: lexicon.roles) }
        leftoverPrice = tokens.indices.map { TokenPrice.ofLeftover(sets: sets[$0], isEntity: !beginning[$0].isEmpty, roles: lexicon.roles) }
        isKnown = words.map { $0 != nil }
    }

    func isIn(_ place: Int, _ set: Int) -> Bool { sets[place].contains(set) }

    /// Words in quotation marks are free text, in which nothing is searched; an entity that fills the marks is a name (Contract, “How a
    /// phrase is read” 8, 23). A line that is quoted as a whole is read like any other.
    private static func withoutQuoted(_ entities: [Entity], _ closingQuote: [Int]) -> [Entity] {
        let quotes = closingQuote.indices.filter { closingQuote[$0] > $0 && ($0 > 0 || closingQuote[$0] < closingQuote.count - 1) }
        guard !quotes.isEmpty else { return entities }
        return entities.filter { entity in
            !quotes.contains { open in
                let isInside = open < entity.from && entity.to <= closingQuote[open]
                return isInside && !(entity.from == open + 1 && entity.to == closingQuote[open])
            }
        }
    }

    /// The places of closing marks: «…», “…”, "…". A mark without its other half is a sign like any other.
    private static func quotes(in tokens: [Token]) -> [Int] {
        var closing = Array(repeating: -1, count: tokens.count)
        var place = 0
        while place < tokens.count {
            if tokens[place].kind == .sign, let ends = endings(of: tokens[place].text),
                let end = tokens[(place + 1)...].firstIndex(where: { $0.kind == .sign && ends.contains($0.text) })
            {
                closing[place] = end
                place = end
            }
            place += 1
        }
        return closing
    }

    private static func endings(of mark: String) -> [String]? {
        switch mark {
        case "«": ["»"]
        case "“": ["”"]
        case "„": ["“", "”"]
        case "\"": ["\""]
        default: nil
        }
    }
}
