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

    /// Cheaper; else resting on more words of its own; else in fewer pieces: «3 декабря» is a day and no sum and month.
    func isBetter(than other: Cover) -> Bool {
        (cost, -weight, placed.count) < (other.cost, -other.weight, other.placed.count)
    }
}

/// Finds the best cover of a range of tokens by one rule: a search over the order of its segments, cut off at the best
/// cost so far and by a budget of steps, never by a clock.
struct RuleMatcher {
    private let book: RuleBook
    private let lattice: Lattice
    private let range: Range<Int>
    private var segments: SegmentMatcher
    /// Steps left for all rules of this command.
    private var budget = 20_000

    /// What a token costs that no segment covers.
    private enum Cost {
        static let filler = 1
        static let leftover = 5
        /// A verb of another order is no wording: «отмени встречу» is no task.
        static let leftoverVerb = 14
        /// A leftover that means something by itself has most likely been overlooked by the rule.
        static let leftoverEntity = 9
        static let impossible = 1000
    }

    private var best: Cover?
    private var placed: [Cover.Placed] = []
    private var leftovers: [Int] = []

    init(book: RuleBook, lattice: Lattice, names: NameGrammar, range: Range<Int>) {
        self.book = book
        self.lattice = lattice
        self.range = range
        segments = SegmentMatcher(book: book, lattice: lattice, names: names, end: range.upperBound)
    }

    /// The best cover by this rule that costs less than `limit`; `assumed`: required segments that the command before said.
    mutating func cover(by rule: Int, limit: Int, assumed: Set<Int> = []) -> Cover? {
        best = nil
        let shape = Shape(book.rules[rule], number: rule, assumed: assumed)
        search(shape, at: range.lowerBound, state: State(), cost: shape.rule.cost, weight: 0, limit: limit)
        return best
    }

    /// A rule with what of it must still be said.
    private struct Shape {
        let rule: Rule
        let number: Int
        let needed: Int

        init(_ rule: Rule, number: Int, assumed: Set<Int>) {
            self.rule = rule
            self.number = number
            needed = rule.segments.indices.reduce(rule.needed) { assumed.contains(rule.segments[$1]) ? $0 & ~(1 << $1) : $0 }
        }
    }

    /// What has been laid so far: segments that may not be used again, all that stand, slots that are filled.
    private struct State {
        var used = 0
        var seen = 0
        var slots = 0
    }

    private mutating func search(_ shape: Shape, at place: Int, state: State, cost: Int, weight: Int, limit: Int) {
        budget -= 1
        guard budget > 0, cost < min(limit, (best?.cost ?? limit) + 1) else { return }
        guard place < range.upperBound else {
            if state.seen & shape.needed == shape.needed { keep(Cover(rule: shape.number, cost: cost, weight: weight, placed: placed, leftovers: leftovers)) }
            return
        }
        for (index, segment) in shape.rule.segments.enumerated() where state.used >> index & 1 == 0 {
            let bit = 1 << index
            if shape.rule.isOrdered, state.seen >= bit { continue }
            for match in segments.matches(of: segment, at: place) where state.slots & match.slots == 0 {
                placed.append(Cover.Placed(segment: segment, from: place, match: match))
                let next = State(
                    used: book.segments[segment].isRepeatable ? state.used : state.used | bit, seen: state.seen | bit,
                    slots: state.slots | match.slots)
                search(shape, at: match.end, state: next, cost: cost + match.cost, weight: weight + match.weight, limit: limit)
                placed.removeLast()
            }
        }
        skip(shape, at: place, state: state, cost: cost, weight: weight, limit: limit)
    }

    private mutating func skip(_ shape: Shape, at place: Int, state: State, cost: Int, weight: Int, limit: Int) {
        if let price = priceOfFiller(at: place) {
            search(shape, at: place + 1, state: state, cost: cost + price, weight: weight, limit: limit)
        } else if shape.rule.hasRest {
            leftovers.append(place)
            search(shape, at: place + 1, state: state, cost: cost + priceOfLeftover(at: place), weight: weight, limit: limit)
            leftovers.removeLast()
        }
    }

    private mutating func keep(_ cover: Cover) {
        if best.map({ cover.isBetter(than: $0) }) ?? true { best = cover }
    }

    /// Words that mean nothing here: courtesies, particles, commas. Nil where the token is none of them.
    private func priceOfFiller(at place: Int) -> Int? {
        if lattice.isIn(place, book.lexicon.roles["silent"]) { return 0 }
        if lattice.isIn(place, book.lexicon.roles["fillers"]) { return Cost.filler }
        // «ну-ка», «покажи-ка»
        return lattice.tokens[place].text == "-" && lattice.tokens[place].isGlued ? 0 : nil
    }

    private func priceOfLeftover(at place: Int) -> Int {
        if lattice.isIn(place, book.lexicon.roles["neverTitle"]) { return Cost.impossible }
        if lattice.isIn(place, book.lexicon.roles["orders"]), !lattice.isIn(place, book.lexicon.roles["infinitive"]) { return Cost.leftoverVerb }
        return lattice.beginning[place].isEmpty ? Cost.leftover : Cost.leftoverEntity
    }
}
