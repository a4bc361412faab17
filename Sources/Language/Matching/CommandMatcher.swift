/// Finds the rule that fits a command best: selects candidates by their words, then searches each of them.
struct CommandMatcher {
    private let book: RuleBook
    private let index: CandidateIndex
    private let lattice: Lattice
    private let starts: StartMasks
    let newNames: NewNames

    /// Readings of this cost or more are rejected.
    static let limit = 60

    init(book: RuleBook, index: CandidateIndex, lattice: Lattice, names: NameGrammar) {
        self.book = book
        self.index = index
        self.lattice = lattice
        starts = index.starts(in: lattice)
        newNames = NewNames(names, lattice, book.lexicon.roles)
    }

    /// A matcher for commands ending at `end`; it reuses its results for every start.
    func ruleMatcher(endingAt end: Int) -> RuleMatcher {
        RuleMatcher(book: book, lattice: lattice, starts: starts, newNames: newNames, end: end)
    }

    /// The best parse of these tokens, and the best parse by another intent.
    func best(over range: Range<Int>) -> (parse: Parse, runnerUp: Parse?)? {
        var matcher = ruleMatcher(endingAt: range.upperBound)
        return best(from: range.lowerBound, with: &matcher)
    }

    /// The best parse from `start` to the matcher's end below `limit`, and the best parse by another intent.
    func best(from start: Int, with matcher: inout RuleMatcher, limit: Int = CommandMatcher.limit) -> (parse: Parse, runnerUp: Parse?)? {
        matcher.begin(at: start)
        var best: Parse?, runnerUp: Parse?
        for rule in index.candidates(starts, range: start..<matcher.end, of: book) {
            guard let parse = matcher.parse(by: rule, limit: best.map { $0.cost + 4 } ?? limit) else { continue }
            guard let leader = best else {
                best = parse
                continue
            }
            let isSame = book.rules[rule].intent == book.rules[leader.rule].intent
            if parse.isBefore(leader) {
                if !isSame { runnerUp = leader }
                best = parse
            } else if !isSame, runnerUp.map({ parse.isBetter(than: $0) }) ?? true {
                runnerUp = parse
            }
        }
        return best.map { ($0, runnerUp) }
    }

    /// The best parse by the rules of one intent, including rules that read answers.
    func best(over range: Range<Int>, intent: Int) -> Parse? {
        var matcher = ruleMatcher(endingAt: range.upperBound)
        matcher.begin(at: range.lowerBound)
        var best: Parse?
        for rule in book.rules.indices where book.rules[rule].intent == intent {
            guard let parse = matcher.parse(by: rule, limit: best?.cost ?? CommandMatcher.limit) else { continue }
            if best.map({ parse.isBetter(than: $0) }) ?? true { best = parse }
        }
        return best
    }

    /// Parses a part without a verb by the rule of the previous command, whose verb it takes over (Contract, “How a phrase is read”, 24).
    func continuation(of before: Parse, from start: Int, with matcher: inout RuleMatcher, limit: Int) -> Parse? {
        let verbs = book.rules[before.rule].required.filter { book.segments[$0].isWords }
        guard !verbs.isEmpty else { return nil }
        matcher.begin(at: start)
        return matcher.parse(by: before.rule, limit: limit, assumed: Set(verbs))
    }

    /// Whether a word of the rule itself was matched, not only kinds and names.
    func hasVerb(_ parse: Parse) -> Bool {
        parse.placed.contains { book.rules[parse.rule].required.contains($0.segment) && book.segments[$0.segment].isWords }
    }
}
