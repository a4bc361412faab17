/// All pieces that can be read out of a line, built from its end to its beginning.
///
/// When the pieces from a place on are sought, all those further right are known; so a rule whose first piece is found is tried
/// at once against them, and nothing half-read is kept.
struct Chart {
    struct Piece {
        let symbol: Int
        let to: Int
        let meaning: Meaning
        let cost: Int
        /// The rule that made it, below zero for a word.
        let rule: Int
    }

    let rules: RuleIndex
    private(set) var pieces: [Piece] = []
    /// Pieces that begin at a place, and of which symbols there are any (by symbol modulo 64).
    private(set) var places: [(pieces: Range<Int>, symbols: UInt64)] = []
    private var glued: [Bool] = []
    private var path: [Int] = []
    private var arguments = Arguments()

    /// However a line is made, reading it ends.
    private static let limit = 6000

    init(rules: RuleIndex, count: Int) {
        self.rules = rules
        places = Array(repeating: (0..<0, 0), count: count)
        glued = Array(repeating: false, count: count)
        pieces.reserveCapacity(count * 12)
    }

    /// Reads all pieces that begin at a place; those after it must have been read.
    mutating func read(_ place: Int, _ token: Token, words: WordTable, digits: Int) {
        let start = pieces.count
        places[place] = (start..<start, 0)
        glued[place] = token.isGlued
        if let number = token.number {
            add(word: digits, .number(Quantity(number, digits: token.key.utf8.count)), at: place)
        }
        for sense in words[token.key] { add(word: sense.symbol, .word(sense.value), at: place) }
        var next = start
        while next < pieces.count, pieces.count < Chart.limit {
            let (symbol, to, cost) = (pieces[next].symbol, pieces[next].to, pieces[next].cost)
            path.removeAll(keepingCapacity: true)
            path.append(next)
            for rule in rules.starting(with: symbol) { match(rule, element: 1, from: to, cost: cost, at: place) }
            next += 1
        }
    }

    /// Matches the elements of a rule after its first, from a place on.
    private mutating func match(_ number: Int, element: Int, from: Int, cost: Int, at place: Int) {
        let rule = rules.rows[number]
        if element == rule.count {
            make(number, to: from, cost: cost, at: place)
            return
        }
        guard from < places.count else { return }
        let wanted = rules.elements[rule.first + element]
        guard places[from].symbols & (1 << UInt64(wanted.symbol & 63)) != 0, wanted.spacing.allows(glued[from]) else { return }
        for candidate in places[from].pieces where pieces[candidate].symbol == wanted.symbol {
            path.append(candidate)
            match(number, element: element + 1, from: pieces[candidate].to, cost: cost + pieces[candidate].cost, at: place)
            path.removeLast()
        }
    }

    private mutating func make(_ number: Int, to: Int, cost: Int, at place: Int) {
        let rule = rules.rows[number]
        arguments.removeAll()
        for argument in rules.arguments[rule.arguments] {
            switch argument {
            case .element(let element): arguments.append(pieces[path[element]].meaning, piece: path[element])
            case .constant(let value): arguments.append(.word(value), piece: -1)
            case .absent: arguments.append(.absent, piece: -1)
            }
        }
        guard let meaning = rule.production.made(of: arguments) else { return }
        add(Piece(symbol: rule.result, to: to, meaning: meaning, cost: cost + rule.cost, rule: number), at: place)
    }

    private mutating func add(word symbol: Int, _ meaning: Meaning, at place: Int) {
        add(Piece(symbol: symbol, to: place + 1, meaning: meaning, cost: 0, rule: -1), at: place)
    }

    /// Twice the same is kept once: there are many ways to say «завтра в 12» of «завтра», «в» and «12».
    private mutating func add(_ piece: Piece, at place: Int) {
        for known in places[place].pieces.lowerBound..<pieces.count
        where pieces[known].symbol == piece.symbol && pieces[known].to == piece.to && pieces[known].meaning == piece.meaning {
            return
        }
        pieces.append(piece)
        places[place].pieces = places[place].pieces.lowerBound..<pieces.count
        places[place].symbols |= 1 << UInt64(piece.symbol & 63)
    }
}

extension GrammarRule.Element.Spacing {
    fileprivate func allows(_ isGlued: Bool) -> Bool {
        switch self {
        case .any: true
        case .glued: isGlued
        case .apart: !isGlued
        }
    }
}
