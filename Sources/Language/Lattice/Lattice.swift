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
    /// What was said around the content, and by token the mood that it gives to what begins there.
    let peeled: [Unwrapped.Peeled]
    private let moods: [Int: Mood]

    /// `words`: the tokens' numbers in the lexicon, nil for unknown words.
    init(tokens: [Token], words: [Int?], entities: [Entity], lexicon: Lexicon) {
        self.init(Unwrapped(tokens: tokens, words: words), entities: entities, lexicon: lexicon)
    }

    init(_ line: Unwrapped, entities: [Entity], lexicon: Lexicon) {
        let tokens = line.tokens, words = line.words
        self.tokens = tokens
        (peeled, moods) = (line.peeled, line.moods)
        closingQuote = Lattice.quotes(in: tokens)
        let meals = Lattice.meals(tokens, words, lexicon)
        let entities = Lattice.withoutQuoted(entities, closingQuote).filter { entity in
            !entity.isTime(at: meals) && !Lattice.cutsWord(entity, entities, tokens, words)
        }
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
        leftoverPrice = tokens.indices.map {
            TokenPrice.ofLeftover(tokens[$0], sets: sets[$0], isEntity: !beginning[$0].isEmpty, roles: lexicon.roles)
        }
        isKnown = words.map { $0 != nil }
    }

    func isIn(_ place: Int, _ set: Int) -> Bool { sets[place].contains(set) }

    /// The mood that a shell gives to a command that begins in this range.
    func shellMood(from start: Int, to first: Int) -> Mood? { (start...first).lazy.compactMap { moods[$0] }.first }

    /// A comma, or another sign that parts commands.
    func isComma(_ place: Int, _ roles: Lexicon.Roles) -> Bool { tokens[place].kind == .sign && isIn(place, roles.separators) }

    /// Whether the utterance goes on after the last token that is read as one.
    var isLong: Bool { tokens.last?.kind == .rest }

    /// Words in quotation marks are free text, in which nothing is searched; an entity that fills the marks is a name (Contract, “How a
    /// phrase is read” 8, 23). A line that is quoted as a whole is read like any other.
    private static func withoutQuoted(_ entities: [Entity], _ closingQuote: [Int]) -> [Entity] {
        let quotes = closingQuote.indices.filter { closingQuote[$0] > $0 && ($0 > 0 || closingQuote[$0] < closingQuote.count - 1) }
        guard !quotes.isEmpty else { return entities }
        // Quotations don't overlap: a token stands in one or in none.
        var opening = Array(repeating: -1, count: closingQuote.count)
        for open in quotes { for place in open + 1..<closingQuote[open] { opening[place] = open } }
        return entities.filter { entity in
            let open = opening[entity.from]
            guard open >= 0, entity.to <= closingQuote[open] else { return true }
            return entity.from == open + 1 && entity.to == closingQuote[open]
        }
    }

    /// A number that is a part of something else: "1e5", "dl123".
    private static func cutsWord(_ entity: Entity, _ all: [Entity], _ tokens: [Token], _ words: [Int?]) -> Bool {
        let isStrange = { (place: Int) in
            tokens[place].kind == .word && words[place] == nil && !all.contains { $0.from <= place && place < $0.to }
        }
        let begins = tokens[entity.from].kind == .number && tokens[entity.from].isGlued && entity.from > 0 && isStrange(entity.from - 1)
        let ends =
            entity.to + 1 < tokens.count && tokens[entity.to - 1].kind == .number && tokens[entity.to].isGlued
            && tokens[entity.to + 1].isGlued && tokens[entity.to + 1].kind == .number && isStrange(entity.to)
        return begins || ends
    }

    /// The places of «обед», "lunch" where a command may begin: what is to be done, not when.
    private static func meals(_ tokens: [Token], _ words: [Int?], _ lexicon: Lexicon) -> [Int] {
        tokens.indices.filter { place in
            guard let word = words[place], lexicon.setsOfWord[word].contains(lexicon.roles.meals), place + 1 < tokens.count else {
                return false
            }
            return place == 0 || tokens[place - 1].kind == .sign
        }
    }

    /// The places of closing marks: «…», “…”, "…". A mark without its other half is a sign like any other.
    private static func quotes(in tokens: [Token]) -> [Int] {
        var closing = Array(repeating: -1, count: tokens.count)
        let signs = tokens.indices.filter { tokens[$0].kind == .sign }
        var place = 0, unclosed: Set<String> = []
        while place < signs.count {
            let mark = tokens[signs[place]].text
            if !unclosed.contains(mark), let ends = endings(of: mark) {
                if let end = signs[(place + 1)...].firstIndex(where: { ends.contains(tokens[$0].text) }) {
                    closing[signs[place]] = signs[end]
                    place = end
                } else {
                    // Each further mark of this kind would look in vain as well.
                    unclosed.insert(mark)
                }
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

extension Entity {
    /// A time of one word at one of these places.
    fileprivate func isTime(at places: [Int]) -> Bool {
        guard case .time = value, to == from + 1 else { return false }
        return places.contains(from)
    }
}
