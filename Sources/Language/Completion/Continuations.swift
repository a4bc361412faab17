/// What the rules allow next after a partial line.
struct Continuations {
    /// The rest of a segment's path, starting with the next element, and its rank: lower is better.
    struct Piece {
        let segment: Int
        let path: Int
        let element: Int
        let rank: Int
    }

    private let book: RuleBook
    private let lattice: Lattice
    private let starts: StartMasks
    private var matcher: SegmentMatcher
    private let end: Int
    private let shapes: [RuleState]
    /// By intent: its unlikeliness.
    private let doubts: [Int]

    /// The best rank of a segment that begins here, and of one that continues.
    private var fresh: [Int]
    private var begun: [Piece] = []
    private var cheapest = Continuations.limit
    private var budget = Continuations.steps

    private static let steps = 20_000
    /// Partial readings above this cost are rejected.
    private static let limit = 24
    /// Readings within this margin of the best are considered.
    private static let slack = 2

    init(book: RuleBook, lattice: Lattice, starts: StartMasks, newNames: NewNames, shapes: [RuleState], doubts: [Int], end: Int) {
        self.book = book
        self.lattice = lattice
        self.starts = starts
        self.shapes = shapes
        self.doubts = doubts
        fresh = Array(repeating: .max, count: book.segments.count)
        self.end = end
        matcher = SegmentMatcher(book: book, lattice: lattice, newNames: newNames, end: end)
    }

    /// Everything that may follow the tokens from `start` to the end, best first, without duplicates within a segment.
    mutating func pieces(from start: Int, rules: [Int]) -> [Piece] {
        for number in rules { follow(book.rules[number], at: start, State(cost: book.rules[number].cost)) }
        var all = begun
        for (segment, rank) in fresh.enumerated() where rank < .max {
            all += shapes[segment].firsts.map { Piece(segment: segment, path: $0, element: 0, rank: rank) }
        }
        let limit = (all.lazy.map(\.rank).min() ?? 0) + Continuations.range
        return all.filter { $0.rank < limit }.sorted { ($0.rank, $0.segment, $0.path) < ($1.rank, $1.segment, $1.path) }
    }

    /// The margin of rank beyond which nothing is offered.
    private static let range = 1_200

    private struct State {
        var used = 0
        var seen = 0
        var once = 0
        var slots = 0
        var cost: Int
        var weight = 0
    }

    private mutating func follow(_ rule: Rule, at place: Int, _ state: State) {
        budget -= 1
        guard budget > 0, state.cost <= min(Continuations.limit, cheapest + Continuations.slack) else { return }
        guard place < end else { return note(rule, state) }
        for (index, segment) in rule.segments.enumerated() {
            let bit = 1 << index
            guard state.used & bit == 0, starts.canBegin(segment, at: place), !rule.isOrdered || state.seen < bit else { continue }
            for match in matcher.matches(of: segment, at: place) where state.once & match.once == 0 {
                var next = state
                if !book.segments[segment].isRepeatable { next.used |= bit }
                next.seen |= bit
                next.once |= match.once
                next.slots |= match.slots
                next.cost += match.cost
                next.weight += match.weight
                follow(rule, at: match.end, next)
            }
            for (path, element, cost) in matcher.openWays(of: segment, at: place) {
                note(Piece(segment: segment, path: path, element: element, rank: state.cost + cost), rule, state)
            }
        }
        if let price = lattice.fillerPrice[place] {
            var next = state
            next.cost += price
            follow(rule, at: place + 1, next)
        } else if rule.hasRest, state.seen != 0 {
            var next = state
            next.cost += lattice.leftoverPrice[place]
            follow(rule, at: place + 1, next)
        }
    }

    /// The rank of one unit of cost.
    private static let price = 1000

    /// A segment that has begun, ranked by its cost so far.
    private mutating func note(_ piece: Piece, _ rule: Rule, _ state: State) {
        cheapest = min(cheapest, piece.rank)
        let isAsked = shapes[piece.segment].slots & asked(rule, state) != 0
        let rank = piece.rank * Continuations.price + (isAsked ? 0 : 300) - min(state.weight, 90) + doubts[rule.intent]
        if let place = begun.firstIndex(where: { ($0.segment, $0.path, $0.element) == (piece.segment, piece.path, piece.element) }) {
            if begun[place].rank <= rank { return }
            begun.remove(at: place)
        }
        begun.append(Piece(segment: piece.segment, path: piece.path, element: piece.element, rank: rank))
    }

    /// The segments not used yet: first those that answer the open question, then required ones, then optional ones. A rule with
    /// many missing segments is less likely.
    private mutating func note(_ rule: Rule, _ state: State) {
        cheapest = min(cheapest, state.cost)
        let missing = rule.needed & ~state.seen, asked = missing == 0 ? asked(rule, state) : 0
        let isStart = state.seen == 0
        let progress = isStart ? 0 : doubts[rule.intent] + missing.nonzeroBitCount * 200 - min(state.weight, 90)
        let base = state.cost * Continuations.price + 400 + progress
        for (index, segment) in rule.segments.enumerated() where state.used >> index & 1 == 0 {
            let bit = 1 << index
            guard !rule.isOrdered || state.seen < bit, shapes[segment].filled & state.once == 0 else { continue }
            var rank = base + (missing & bit != 0 ? 0 : 150) + (isStart ? 0 : min(index, 20) * 4)
            if !isStart, shapes[segment].slots & asked != 0 { rank -= 300 }
            if rank < fresh[segment] { fresh[segment] = rank }
        }
    }

    /// The slots that would answer the first open question of the rule's intent.
    private func asked(_ rule: Rule, _ state: State) -> Int {
        for need in book.intents[rule.intent].needs {
            let bits = need.satisfiedBy.reduce(0) { $0 | $1.bit }
            if bits & state.slots == 0 { return bits }
        }
        return 0
    }
}

/// Precomputed properties of a segment.
struct RuleState {
    /// Slots that every path fills, and that may be filled once.
    let filled: Int
    /// Slots that some path fills.
    let slots: Int
    /// One path per possible first element.
    let firsts: [Int]

    init(_ segment: Segment, _ book: RuleBook) {
        var filled = -1, slots = 0, firsts: [Int] = []
        for (number, path) in segment.paths.enumerated() {
            var own = 0
            for case .slot(let spec) in path {
                slots |= book.specs[spec].bit
                if !book.specs[spec].isRepeatable { own |= book.specs[spec].bit }
            }
            filled &= own
            if !firsts.contains(where: { segment.paths[$0][0] == path[0] }) { firsts.append(number) }
        }
        (self.filled, self.slots, self.firsts) = (filled, slots, firsts)
    }
}

extension SegmentMatcher {
    /// The paths of a segment that begin here and reach the end unfinished: the next element and the cost so far.
    mutating func openWays(of segment: Int, at place: Int) -> [(path: Int, element: Int, cost: Int)] {
        var open: [(path: Int, element: Int, cost: Int)] = []
        for (number, path) in book.segments[segment].paths.enumerated() where path.count > 1 {
            reach(path, 0, at: place, cost: 0) { open.append((number, $0, $1)) }
        }
        return open
    }

    private func reach(_ path: [PathElement], _ element: Int, at place: Int, cost: Int, _ note: (_ element: Int, _ cost: Int) -> Void) {
        guard element < path.count else { return }
        guard place < end else { return note(element, cost) }
        switch path[element] {
        case .words(let set): if lattice.isIn(place, set) { reach(path, element + 1, at: place + 1, cost: cost, note) }
        case .slot(let number):
            guard book.specs[number].type != .text else { return }
            for (binding, price, _) in fillings(of: number, at: place, isLast: false) {
                reach(path, element + 1, at: binding.range.upperBound, cost: cost + price, note)
            }
        }
    }
}
