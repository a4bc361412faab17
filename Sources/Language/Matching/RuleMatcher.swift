/// One complete match of a rule with a command: every token is accounted for.
struct Parse {
    var rule: Int
    var cost: Int
    var weight: Int
    var placed: [PlacedSegment]
    /// Tokens that only `{*}` matches.
    var leftovers: [Int]

    struct PlacedSegment {
        let segment: Int
        let from: Int
        let match: SegmentMatch
    }

    /// Orders by cost, then by words of the rule that match, then by longer pieces: «3 декабря» is a day, not a number and a month.
    func isBetter(than other: Parse) -> Bool {
        if (cost, weight) != (other.cost, other.weight) { return (cost, -weight) < (other.cost, -other.weight) }
        return length > other.length
    }

    /// Better, or equally good and written earlier.
    func isBefore(_ other: Parse) -> Bool { isBetter(than: other) || rule < other.rule && !other.isBetter(than: self) }

    /// Sum of squared piece lengths, so that longer pieces win.
    private var length: Int { placed.reduce(0) { $0 + ($1.match.end - $1.from) * ($1.match.end - $1.from) } }
}

/// Finds the best parse of a token range by one rule: searches the order of its segments, bounded by the best cost
/// so far and by a budget of steps, never by a clock.
struct RuleMatcher {
    private let book: RuleBook
    private let lattice: Lattice
    private let starts: StartMasks
    /// The token range of the command.
    private var start = 0
    let end: Int
    private var segments: SegmentMatcher
    /// Steps left, shared by all rules of this command.
    private var budget = RuleMatcher.steps

    private static let steps = 6_000

    /// The segments of the current rule that can begin somewhere, with their bits.
    private var active: [(segment: Int, bit: Int)] = []

    private var best: Parse?
    private var placed: [Parse.PlacedSegment] = []
    private var leftovers: [Int] = []

    init(book: RuleBook, lattice: Lattice, starts: StartMasks, newNames: NewNames, end: Int) {
        self.book = book
        self.lattice = lattice
        self.starts = starts
        self.end = end
        segments = SegmentMatcher(book: book, lattice: lattice, newNames: newNames, end: end)
    }

    /// Begins another command with a fresh budget of steps.
    mutating func begin(at place: Int) {
        start = place
        budget = RuleMatcher.steps
    }

    /// The best parse by this rule below `limit`. `assumed`: required segments taken over from the previous command.
    mutating func parse(by rule: Int, limit: Int, assumed: Set<Int> = []) -> Parse? {
        best = nil
        let shape = shape(of: rule, assumed: assumed)
        search(shape, at: start, state: State(), cost: book.rules[rule].cost, weight: 0, limit: limit)
        return best
    }

    /// A rule and the segments it still requires.
    private struct Shape {
        let number: Int
        var needed: Int
        let wants: Int
        let isOrdered: Bool
        let rest: Rule.Rest
        let isWording: Bool
    }

    /// Collects the segments of the rule that can begin somewhere; assumed segments count as matched.
    private mutating func shape(of rule: Int, assumed: Set<Int>) -> Shape {
        var shape = Shape(
            number: rule, needed: book.rules[rule].needed, wants: book.rules[rule].wants, isOrdered: book.rules[rule].isOrdered,
            rest: book.rules[rule].rest, isWording: book.rules[rule].isWording)
        active.removeAll(keepingCapacity: true)
        for (place, segment) in book.rules[rule].segments.enumerated() {
            if assumed.contains(segment) { shape.needed &= ~(1 << place) }
            if starts.masks[segment] != 0 { active.append((segment, 1 << place)) }
        }
        return shape
    }

    /// The state of the search: used-up segments, all matched segments, filled slots.
    private struct State {
        var used = 0
        var seen = 0
        var slots = 0
        var once = 0
    }

    private mutating func search(_ shape: Shape, at place: Int, state: State, cost: Int, weight: Int, limit: Int) {
        budget -= 1
        guard budget > 0, cost < min(limit, (best?.cost ?? limit) + 1) else { return }
        guard place < end else {
            if state.seen & shape.needed == shape.needed, shape.wants == 0 || state.slots & shape.wants != 0,
                shape.rest != .taskName || leftovers.contains(where: { lattice.tokens[$0].kind != .sign })
            {
                keep(Parse(rule: shape.number, cost: cost, weight: weight, placed: placed, leftovers: leftovers))
            }
            return
        }
        for index in active.indices {
            let (segment, bit) = active[index]
            guard state.used & bit == 0, starts.canBegin(segment, at: place) else { continue }
            if shape.isOrdered, state.seen >= bit { continue }
            for match in segments.matches(of: segment, at: place) where state.once & match.once == 0 {
                placed.append(Parse.PlacedSegment(segment: segment, from: place, match: match))
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
        } else if let price = leftoverPrice(shape, at: place, isAtHead: state.seen == 0) {
            leftovers.append(place)
            search(shape, at: place + 1, state: state, cost: cost + price, weight: weight, limit: limit)
            leftovers.removeLast()
        }
    }

    /// What it costs to leave a token over; nil if this rule leaves none.
    private func leftoverPrice(_ shape: Shape, at place: Int, isAtHead: Bool) -> Int? {
        switch shape.rest {
        case .none: nil
        // Words before the rule's first match are most likely another order: «реши задачу по геометрии».
        case .newTitle: lattice.leftoverPrice[place] + (isAtHead ? TokenPrice.leftoverAtHead(isWording: shape.isWording) : 0)
        case .taskName where shape.isOrdered && isAtHead: nil
        case .taskName:
            TokenPrice.ofName(
                leftover: lattice.leftoverPrice[place], isFirst: leftovers.isEmpty, isAtHead: isAtHead,
                isBehindComma: place > start && lattice.isComma(place - 1, book.lexicon.roles), isOwnWord: isOwnWord(place))
        }
    }

    /// Whether the rule has this word itself.
    private func isOwnWord(_ place: Int) -> Bool {
        active.contains { book.segments[$0.segment].isWords && starts.canBegin($0.segment, at: place) }
    }

    private mutating func keep(_ parse: Parse) {
        if best.map({ parse.isBetter(than: $0) }) ?? true { best = parse }
    }
}
