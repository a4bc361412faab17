/// Finds the rule that fits a command best: candidates by their words first, then a search over each.
struct CommandMatcher {
    private let book: RuleBook
    private let index: CandidateIndex
    private let lattice: Lattice
    private let beginnings: Beginnings
    private let prices: NamePrices

    /// A reading that costs this much or more is none.
    static let limit = 60

    init(book: RuleBook, index: CandidateIndex, lattice: Lattice, names: NameGrammar) {
        self.book = book
        self.index = index
        self.lattice = lattice
        beginnings = index.beginnings(in: lattice)
        prices = NamePrices(names)
    }

    /// For commands that end here; what it finds is kept for all beginnings.
    func ruleMatcher(endingAt end: Int) -> RuleMatcher {
        RuleMatcher(book: book, lattice: lattice, beginnings: beginnings, prices: prices, end: end)
    }

    /// The best cover of these tokens and the best one of another intent.
    func best(over range: Range<Int>) -> (cover: Cover, runnerUp: Cover?)? {
        var matcher = ruleMatcher(endingAt: range.upperBound)
        return best(from: range.lowerBound, with: &matcher)
    }

    /// The best cover of the tokens up to the matcher's end that costs less than `limit`, and the best one of another intent.
    func best(from start: Int, with matcher: inout RuleMatcher, limit: Int = CommandMatcher.limit) -> (cover: Cover, runnerUp: Cover?)? {
        matcher.begin(at: start)
        var best: Cover?, runnerUp: Cover?
        for rule in index.candidates(beginnings, range: start..<matcher.end, of: book) {
            guard let cover = matcher.cover(by: rule, limit: best.map { $0.cost + 4 } ?? limit) else { continue }
            guard let leader = best else {
                best = cover
                continue
            }
            let isSame = book.rules[rule].intent == book.rules[leader.rule].intent
            if cover.isBefore(leader) {
                if !isSame { runnerUp = leader }
                best = cover
            } else if !isSame, runnerUp.map({ cover.isBetter(than: $0) }) ?? true {
                runnerUp = cover
            }
        }
        return best.map { ($0, runnerUp) }
    }

    /// The best cover by the rules of one intent, whether or not they read commands.
    func best(over range: Range<Int>, intent: Int) -> Cover? {
        var matcher = ruleMatcher(endingAt: range.upperBound)
        matcher.begin(at: range.lowerBound)
        var best: Cover?
        for rule in book.rules.indices where book.rules[rule].intent == intent {
            guard let cover = matcher.cover(by: rule, limit: best?.cost ?? CommandMatcher.limit) else { continue }
            if best.map({ cover.isBetter(than: $0) }) ?? true { best = cover }
        }
        return best
    }

    /// The command before, said again of other things: its verb is taken as said (contract §7.24).
    func continuation(of before: Cover, from start: Int, with matcher: inout RuleMatcher, limit: Int) -> Cover? {
        let verbs = book.rules[before.rule].required.filter { book.segments[$0].isWords }
        guard !verbs.isEmpty else { return nil }
        matcher.begin(at: start)
        return matcher.cover(by: before.rule, limit: limit, assumed: Set(verbs))
    }

    /// Whether the cover rests on a word of the rule itself, and not on kinds and names alone.
    func hasVerb(_ cover: Cover) -> Bool {
        cover.placed.contains { book.rules[cover.rule].required.contains($0.segment) && book.segments[$0.segment].isWords }
    }
}
