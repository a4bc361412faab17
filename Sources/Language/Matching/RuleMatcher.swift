/// One complete way to lay a rule over a command: every token is accounted for.
struct Cover {
    var rule: Int
    var cost: Int
    var weight: Int
    var placed: [Placed]
    /// Tokens that only `{*}` covers.
    var leftovers: [Int]

    struct Placed {
        let segment: Int
        let from: Int
        let match: SegmentMatch
    }

    /// Cheaper; else resting on more words of its own; else in longer pieces: «3 декабря» is a day and no sum and month.
    func isBetter(than other: Cover) -> Bool {
        if (cost, weight) != (other.cost, other.weight) { return (cost, -weight) < (other.cost, -other.weight) }
        return length > other.length
    }

    /// Grows with the lengths of the pieces, and faster than they do.
    private var length: Int { placed.reduce(0) { $0 + ($1.match.end - $1.from) * ($1.match.end - $1.from) } }
}

/// Finds the best cover of a range of tokens by one rule: a search over the order of its segments, cut off at the best
/// cost so far and by a budget of steps, never by a clock.
struct RuleMatcher {
    private let book: RuleBook
    private let lattice: Lattice
    private let range: Range<Int>
    private var segments: SegmentMatcher
    /// Segments that can begin somewhere; nil where nobody has looked.
    private let possible: [Bool]?
    /// Steps left for all rules of this command.
    private var budget = 20_000

    private var best: Cover?
    private var placed: [Cover.Placed] = []
    private var leftovers: [Int] = []

    init(book: RuleBook, lattice: Lattice, names: NameGrammar, range: Range<Int>, possible: [Bool]? = nil) {
        self.possible = possible
        self.book = book
        self.lattice = lattice
        self.range = range
        segments = SegmentMatcher(book: book, lattice: lattice, names: names, end: range.upperBound)
    }

    /// The best cover by this rule that costs less than `limit`; `assumed`: required segments that the command before said.
    mutating func cover(by rule: Int, limit: Int, assumed: Set<Int> = []) -> Cover? {
        best = nil
        let shape = Shape(book.rules[rule], number: rule, assumed: assumed, possible: possible)
        search(shape, at: range.lowerBound, state: State(), cost: book.rules[rule].cost, weight: 0, limit: limit)
        return best
    }

    /// A rule with what of it can be found here and what must still be said.
    private struct Shape {
        let number: Int
        let segments: [(number: Int, bit: Int)]
        let needed: Int
        let wants: Int
        let isOrdered: Bool
        let hasRest: Bool
        let isWording: Bool

        init(_ rule: Rule, number: Int, assumed: Set<Int>, possible: [Bool]?) {
            self.number = number
            wants = rule.wants
            (isOrdered, hasRest, isWording) = (rule.isOrdered, rule.hasRest, rule.isWording)
            var needed = rule.needed, segments: [(number: Int, bit: Int)] = []
            for (place, segment) in rule.segments.enumerated() {
                if assumed.contains(segment) { needed &= ~(1 << place) }
                if possible?[segment] ?? true { segments.append((segment, 1 << place)) }
            }
            self.needed = needed
            self.segments = segments
        }
    }

    /// What has been laid so far: segments that may not be used again, all that stand, slots that are filled.
    private struct State {
        var used = 0
        var seen = 0
        var slots = 0
        var once = 0
    }

    private mutating func search(_ shape: Shape, at place: Int, state: State, cost: Int, weight: Int, limit: Int) {
        budget -= 1
        guard budget > 0, cost < min(limit, (best?.cost ?? limit) + 1) else { return }
        guard place < range.upperBound else {
            if state.seen & shape.needed == shape.needed, shape.wants == 0 || state.slots & shape.wants != 0 { keep(Cover(rule: shape.number, cost: cost, weight: weight, placed: placed, leftovers: leftovers)) }
            return
        }
        for (segment, bit) in shape.segments where state.used & bit == 0 {
            if shape.isOrdered, state.seen >= bit { continue }
            for match in segments.matches(of: segment, at: place) where state.once & match.once == 0 {
                placed.append(Cover.Placed(segment: segment, from: place, match: match))
                let next = State(
                    used: book.segments[segment].isRepeatable ? state.used : state.used | bit, seen: state.seen | bit,
                    slots: state.slots | match.slots, once: state.once | match.once)
                search(shape, at: match.end, state: next, cost: cost + match.cost, weight: weight + match.weight, limit: limit)
                placed.removeLast()
            }
        }
        skip(shape, at: place, state: state, cost: cost, weight: weight, limit: limit)
    }

    private mutating func skip(_ shape: Shape, at place: Int, state: State, cost: Int, weight: Int, limit: Int) {
        if let price = lattice.fillerPrice[place] {
            search(shape, at: place + 1, state: state, cost: cost + price, weight: weight, limit: limit)
        } else if shape.hasRest {
            // Before anything of the rule stands it is most likely an order of its own: «реши задачу по геометрии».
            let atHead = state.seen == 0 ? TokenPrice.leftoverAtHead(isWording: shape.isWording) : 0
            leftovers.append(place)
            search(shape, at: place + 1, state: state, cost: cost + atHead + lattice.leftoverPrice[place], weight: weight, limit: limit)
            leftovers.removeLast()
        }
    }

    private mutating func keep(_ cover: Cover) {
        if best.map({ cover.isBetter(than: $0) }) ?? true { best = cover }
    }
}
