/// All pieces that can be read out of a line, built from its end to its beginning.
///
/// When the pieces from a place on are sought, all those further right are known. So a rule whose first piece is found is tried
/// against them at once, and no half-read rule is kept.
struct Chart {
    struct Piece {
        let symbol: Int32
        let to: Int32
        let cost: Int32
        /// The rule that made it; negative for a word.
        let rule: Int32
    }

    private let rules: RuleIndex
    private(set) var pieces: [Piece] = []
    /// What each piece means, by its number.
    private(set) var meanings: [Meaning] = []
    /// Numbers of the pieces that begin at a place.
    private(set) var places: [Range<Int>]
    /// For each place the symbols of its pieces, as bits in `width` words.
    private var present: [UInt64]
    private let width: Int
    private var glued: [Bool]
    private var path: [Int] = []

    /// The comparisons of pieces that one line may take, so that «завтра завтра завтра …», whose words go together in every way, is read
    /// as quickly as any other line. An ordinary line of 20 words takes 10,000 to 35,000.
    private static let mostComparisons = 150_000
    /// What each place may take all the same, and each of the first ones, so that a busy end leaves the beginning readable.
    private static let fewestComparisons = (later: 300, first: 2_500)
    private static let firstPlaces = 40
    /// What one use of a production costs, in comparisons.
    private static let production = 100

    private var budget = Chart.mostComparisons
    /// Where the budget ends for the place that is read.
    private var stop = 0

    init(rules: RuleIndex, count: Int) {
        self.rules = rules
        places = Array(repeating: 0..<0, count: count)
        width = (rules.symbolCount + 63) / 64
        present = Array(repeating: 0, count: count * width)
        glued = Array(repeating: false, count: count)
        pieces.reserveCapacity(count * 10)
        meanings.reserveCapacity(count * 10)
        path.reserveCapacity(16)
    }

    /// Reads all pieces that begin at a place; those after it must have been read.
    mutating func read(_ place: Int, _ token: Token, words: GrammarWords, digits: Int) {
        let start = pieces.count
        places[place] = start..<start
        stop = min(0, budget - (place < Chart.firstPlaces ? Chart.fewestComparisons.first : Chart.fewestComparisons.later))
        glued[place] = token.isGlued
        if let number = token.number {
            add(
                Piece(symbol: Int32(digits), to: Int32(place + 1), cost: 0, rule: -1),
                .number(Quantity(number, digits: token.key.utf8.count)), at: place)
        }
        for sense in words[token.key] {
            add(Piece(symbol: Int32(sense.symbol), to: Int32(place + 1), cost: 0, rule: -1), .word(sense.value), at: place)
        }
        var next = start
        while next < pieces.count, budget > stop {
            let piece = pieces[next]
            for rule in rules.starting(with: Int(piece.symbol)) {
                if let second = rules.seconds[rule], !canFollow(second, at: Int(piece.to)) { continue }
                path.append(next)
                match(rule, element: 1, from: Int(piece.to), cost: Int(piece.cost), at: place)
                path.removeLast()
            }
            next += 1
        }
    }

    /// Whether some piece at a place fits the element.
    private func canFollow(_ element: GrammarRule.Element, at place: Int) -> Bool {
        guard place < places.count else { return false }
        return present[place * width + element.symbol >> 6] & (1 << UInt64(element.symbol & 63)) != 0
            && element.spacing.allows(glued[place])
    }

    /// Matches the elements of a rule after its first, from a place on.
    private mutating func match(_ number: Int, element: Int, from: Int, cost: Int, at place: Int) {
        let row = rules.rows[number]
        guard element < row.count else {
            make(number, to: from, cost: cost, at: place)
            return
        }
        let wanted = rules.elements[row.first + element]
        guard budget > stop, canFollow(wanted, at: from) else { return }
        budget -= places[from].count
        for candidate in places[from] where pieces[candidate].symbol == wanted.symbol {
            let piece = pieces[candidate]
            path.append(candidate)
            match(number, element: element + 1, from: Int(piece.to), cost: cost + Int(piece.cost), at: place)
            path.removeLast()
        }
    }

    private mutating func make(_ number: Int, to: Int, cost: Int, at place: Int) {
        let row = rules.rows[number]
        budget -= Chart.production
        guard let meaning = row.production.made(of: Arguments(meanings: meanings, path: path, rule: rules.arguments[row.arguments])) else {
            return
        }
        add(Piece(symbol: Int32(row.result), to: Int32(to), cost: Int32(cost + row.cost), rule: Int32(number)), meaning, at: place)
    }

    /// Keeps equal pieces once: there are several ways to make «завтра в 12» of «завтра», «в» and «12».
    private mutating func add(_ piece: Piece, _ meaning: Meaning, at place: Int) {
        budget -= pieces.count - places[place].lowerBound
        for known in places[place].lowerBound..<pieces.count
        where pieces[known].symbol == piece.symbol && pieces[known].to == piece.to && meanings[known] == meaning {
            return
        }
        pieces.append(piece)
        meanings.append(meaning)
        places[place] = places[place].lowerBound..<pieces.count
        present[place * width + Int(piece.symbol) >> 6] |= 1 << UInt64(piece.symbol & 63)
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
