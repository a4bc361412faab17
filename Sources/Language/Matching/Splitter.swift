import Dates

/// Splits a line into commands wherever both halves are understood on their own (Contract, “How a phrase is read”, 9).
///
/// «завтра в 10 позвонить Ладоге, в 12 встреча с Газстроем» → two tasks, both of tomorrow.
struct Splitter {
    private let book: RuleBook
    private let lattice: Lattice
    private let matcher: CommandMatcher

    /// The most commands read in one line.
    static let most = 10
    /// If the whole line reads at this cost or less, it is not split.
    private static let certain = 0
    /// A line with more separators is treated as text, not as a list of commands.
    private static let mostCuts = 40
    static let costOfSplit = 2
    /// The most pieces that one command may span in a line of many pieces.
    private static let mostPieces = 4

    init(book: RuleBook, lattice: Lattice, matcher: CommandMatcher) {
        self.book = book
        self.lattice = lattice
        self.matcher = matcher
    }

    /// One command and its token range.
    struct Part {
        let range: Range<Int>
        let parse: Parse
        let runnerUp: Parse?
        /// It has no verb and repeats the previous command with other slots.
        var isContinued = false
        /// It wants a yes before it is carried out.
        var isUnsure = false
    }

    /// The cheapest split; empty if no reading was found.
    func parts() -> [Part] {
        let whole = 0..<lattice.tokens.count
        let single = matcher.best(over: whole).map { Part(range: whole, parse: $0.parse, runnerUp: $0.runnerUp) }
        // A long line is one command with a long text, never many commands.
        if lattice.isLong { return single.map { [$0] } ?? [] }
        if let single, single.parse.cost <= Splitter.certain { return [single] }
        let cuts = self.cuts()
        guard !cuts.isEmpty, cuts.count <= Splitter.mostCuts, let split = cheapest(cuts) else { return single.map { [$0] } ?? [] }
        let cost = split.reduce(0) { $0 + $1.parse.cost } + (split.count - 1) * Splitter.costOfSplit
        if let single, single.parse.cost <= cost { return [single] }
        return split
    }

    /// A separator as a token range. Signs inside numbers and in free text after a colon do not separate.
    func cuts() -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        var place = 1
        let roles = book.lexicon.roles
        var isFree = false
        while place < lattice.tokens.count - 1 {
            if lattice.closingQuote[place] > place { place = lattice.closingQuote[place] }
            if lattice.isIn(place, roles.hardSeparators) { isFree = false }
            if opensFreeText(place) { isFree = true }
            if !isFree, lattice.isIn(place, roles.separators), !isInsideNumber(place) {
                var end = place + 1
                while end < lattice.tokens.count - 1, lattice.isIn(end, roles.joiners) || lattice.isIn(end, roles.separators) { end += 1 }
                cuts.append(place..<end)
                place = end
            } else {
                place += 1
            }
        }
        return cuts
    }

    /// A colon, or a dash between spaces: free text follows, up to a semicolon (Contract, “How a phrase is read”, 8 and 23).
    private func opensFreeText(_ place: Int) -> Bool {
        guard lattice.isIn(place, book.lexicon.roles.openers) else { return false }
        let token = lattice.tokens[place]
        return token.text == ":" ? !isInsideNumber(place) && !isInsideAccount(place) : !token.isGlued
    }

    /// «telegram:2044» is one name.
    private func isInsideAccount(_ place: Int) -> Bool {
        place > 0
            && lattice.beginning[place - 1].contains { index in
                if case .account = lattice.entities[index].value { true } else { false }
            }
    }

    private func isInsideNumber(_ place: Int) -> Bool {
        guard place > 0, place + 1 < lattice.tokens.count else { return false }
        return lattice.tokens[place - 1].kind == .number && lattice.tokens[place + 1].kind == .number && lattice.tokens[place + 1].isGlued
            && lattice.tokens[place].isGlued
    }

    /// Dynamic programming over the cuts: the cheapest split of everything before each cut.
    private func cheapest(_ cuts: [Range<Int>]) -> [Part]? {
        let starts = [0] + cuts.map(\.upperBound), ends = cuts.map(\.lowerBound) + [lattice.tokens.count]
        var best: [(cost: Int, parts: [Part])?] = Array(repeating: nil, count: ends.count)
        let reach = ends.count > 2 * Splitter.mostPieces ? Splitter.mostPieces : ends.count
        for end in ends.indices {
            var rules = matcher.ruleMatcher(endingAt: ends[end])
            for start in (max(0, end - reach + 1)...end).reversed() where starts[start] < ends[end] {
                guard start == 0 || best[start - 1] != nil, start > 0 || end < ends.count - 1 else { continue }
                let before = start == 0 ? (cost: 0, parts: []) : best[start - 1] ?? (0, [])
                let spent = before.cost + (start == 0 ? 0 : Splitter.costOfSplit)
                let limit = best[end].map { $0.cost - spent } ?? CommandMatcher.limit
                guard limit > 0, before.parts.count < Splitter.most,
                    let part = part(from: starts[start], after: before.parts.last, with: &rules, limit: limit), part.parse.cost < limit
                else { continue }
                best[end] = (spent + part.parse.cost, before.parts + [part])
            }
        }
        return best[ends.count - 1]?.parts
    }

    private func part(from start: Int, after before: Part?, with rules: inout RuleMatcher, limit: Int) -> Part? {
        let range = start..<rules.end
        let own = matcher.best(from: start, with: &rules, limit: limit)
        if let before, matcher.hasVerb(before.parse), own.map({ !matcher.hasVerb($0.parse) }) ?? true,
            let continued = matcher.continuation(of: before.parse, from: start, with: &rules, limit: limit),
            own.map({ continued.cost <= $0.parse.cost + 1 }) ?? true
        {
            return Part(range: range, parse: continued, runnerUp: own?.parse, isContinued: true)
        }
        return own.map { Part(range: range, parse: $0.parse, runnerUp: $0.runnerUp) }
    }
}
