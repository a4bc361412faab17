/// Finds the rule that fits a command best: candidates by their words first, then a search over each.
struct CommandMatcher {
    private let book: RuleBook
    private let index: CandidateIndex
    private let lattice: Lattice
    private let names: NameGrammar

    /// A reading that costs this much or more is none.
    static let limit = 60

    init(book: RuleBook, index: CandidateIndex, lattice: Lattice, names: NameGrammar) {
        self.book = book
        self.index = index
        self.lattice = lattice
        self.names = names
    }

    /// The best cover of these tokens and the best one of another intent.
    func best(over range: Range<Int>) -> (cover: Cover, runnerUp: Cover?)? {
        let (rules, possible) = index.candidates(in: lattice, range: range)
        var matcher = RuleMatcher(book: book, lattice: lattice, names: names, range: range, possible: possible)
        var best: Cover?, runnerUp: Cover?
        for rule in rules {
            guard let cover = matcher.cover(by: rule, limit: (best?.cost ?? CommandMatcher.limit - 4) + 4) else { continue }
            guard let leader = best else {
                best = cover
                continue
            }
            let isSame = book.rules[rule].intent == book.rules[leader.rule].intent
            if cover.isBetter(than: leader) {
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
        var matcher = RuleMatcher(book: book, lattice: lattice, names: names, range: range)
        var best: Cover?
        for rule in book.rules.indices where book.rules[rule].intent == intent {
            guard let cover = matcher.cover(by: rule, limit: best?.cost ?? CommandMatcher.limit) else { continue }
            if best.map({ cover.isBetter(than: $0) }) ?? true { best = cover }
        }
        return best
    }

    /// The command before, said again of other things: its verb is taken as said (contract §7.24).
    func continuation(of before: Cover, over range: Range<Int>) -> Cover? {
        let verbs = book.rules[before.rule].required.filter { book.segments[$0].isWords }
        guard !verbs.isEmpty else { return nil }
        var matcher = RuleMatcher(book: book, lattice: lattice, names: names, range: range)
        return matcher.cover(by: before.rule, limit: CommandMatcher.limit, assumed: Set(verbs))
    }

    /// Whether the cover rests on a word of the rule itself, and not on kinds and names alone.
    func hasVerb(_ cover: Cover) -> Bool {
        cover.placed.contains { book.rules[cover.rule].required.contains($0.segment) && book.segments[$0.segment].isWords }
    }
}

/// Which rules may fit at all: those all of whose required segments can begin somewhere.
package struct CandidateIndex: Sendable {
    /// By set, by slot type: the segments that can begin with it.
    private var bySet: [[Int]]
    private var byType: [[Int]]
    /// Segments that can begin with free text or a new name: always possible.
    private var anywhere: [Int] = []
    /// For each rule that reads commands, its number and the segments it must have.
    private let required: [(rule: Int, segments: [Int])]
    private let segmentCount: Int

    init(_ book: RuleBook) {
        bySet = Array(repeating: [], count: book.lexicon.setCount)
        byType = Array(repeating: [], count: SlotType.allCases.count)
        required = book.rules.indices.filter { !book.intents[book.rules[$0].intent].isAnswer }.map { ($0, book.rules[$0].required) }
        segmentCount = book.segments.count
        for (number, segment) in book.segments.enumerated() {
            for (place, path) in segment.paths.enumerated() {
                guard let first = path.first, !segment.paths[..<place].contains(where: { $0.first == first }) else { continue }
                switch first {
                case .words(let set): bySet[set].append(number)
                case .slot(let spec) where book.specs[spec].type == .text || book.specs[spec].allowsNew: anywhere.append(number)
                case .slot(let spec): byType[book.specs[spec].type.rawValue].append(number)
                }
            }
        }
    }

    /// The rules, and for each segment whether it can begin somewhere.
    func candidates(in lattice: Lattice, range: Range<Int>) -> (rules: [Int], possible: [Bool]) {
        var possible = Array(repeating: false, count: segmentCount)
        for segment in anywhere { possible[segment] = true }
        for place in range {
            for set in lattice.sets[place] { for segment in bySet[set] { possible[segment] = true } }
            for entity in lattice.beginning[place] {
                for type in lattice.entities[entity].slotTypes { for segment in byType[type.rawValue] { possible[segment] = true } }
            }
        }
        return (required.compactMap { entry in entry.segments.allSatisfy { possible[$0] } ? entry.rule : nil }, possible)
    }
}

extension Entity {
    /// The types of slots that it can fill.
    fileprivate var slotTypes: [SlotType] {
        switch value {
        case .time: [.time]
        case .length: [.length, .shift]
        case .shift: [.shift]
        case .recurrence: [.recurrence]
        case .amount: [.amount]
        case .percent: [.percent]
        case .tasks: [.tasks]
        case .names: [.person, .client]
        case .listed(let list, _, _, _): list == "me" ? [.person] : [.listed]
        case .phone: [.phone]
        case .account: [.account]
        }
    }
}
