/// Turns the tree of a template into segments, and numbers the words, slots and segments of all rules.
struct SegmentBuilder {
    private let vocabulary: Vocabulary
    private(set) var lexicon: Lexicon
    private(set) var specs: [SlotSpec] = []
    private(set) var segments: [Segment] = []

    private var patternSets: [String: Int] = [:]
    private var setNumbers: [Set<String>: Int] = [:]
    private var specNumbers: [SlotSpec: Int] = [:]
    private var segmentNumbers: [Segment: Int] = [:]
    private var budget = ExpansionBudget()

    /// What one template becomes.
    struct Sentence {
        var segments: [Int] = []
        var needed = 0
        var hasRest = false
        var problems: [String] = []
    }

    /// The bits of an `Int` that stand for segments.
    private static let mostSegments = 62

    init(vocabulary: Vocabulary, lexicon: Lexicon) {
        self.vocabulary = vocabulary
        self.lexicon = lexicon
        for (name, pattern) in vocabulary.patterns.sorted(by: { $0.key < $1.key }) {
            let set = self.lexicon.addSet([])
            patternSets[name] = set
            self.lexicon.add(WordPattern(set: set, endings: pattern.endings, minimum: pattern.minimum))
        }
    }

    mutating func startFile() { budget.startFile() }

    /// `languages`: the languages whose wording of shared rules is taken.
    mutating func sentence(_ node: TemplateNode, languages: [LanguageCode]) -> Sentence {
        var expander = TemplateExpander(vocabulary: vocabulary, languages: languages, budget: budget)
        var sentence = Sentence()
        do {
            try add(node, to: &sentence, &expander)
        } catch {
            expander.complain(error.what)
        }
        budget = expander.budget
        sentence.problems = expander.problems
        return sentence
    }

    /// All ways to say a template as rows, and what is wrong with it.
    mutating func paths(_ node: TemplateNode, language: LanguageCode) -> (paths: [[PathElement]], problems: [String]) {
        var expander = TemplateExpander(vocabulary: vocabulary, languages: [language], budget: budget)
        var paths: [[TemplateExpander.Piece]] = []
        do {
            paths = try expander.paths(node)
        } catch {
            expander.complain(error.what)
        }
        budget = expander.budget
        return (paths.map { $0.map { element(of: $0) } }, expander.problems)
    }

    private mutating func add(_ node: TemplateNode, to sentence: inout Sentence, _ expander: inout TemplateExpander) throws(ExpansionError)
    {
        var glue: [TemplateNode] = []
        for item in try expander.items(of: node) {
            if item == .rest {
                sentence.hasRest = true
            } else if isGlue(item) {
                glue.append(item)
            } else {
                try add(.sequence(glue + [item]), isOptional: glue.isEmpty && isOptional(item), to: &sentence, &expander)
                glue = []
            }
        }
        if !glue.isEmpty { try add(.sequence(glue), isOptional: false, to: &sentence, &expander) }
    }

    /// The required segments of a rule that are words alone.
    func verbs(of rule: Rule) -> [Int] { rule.required.filter { segments[$0].isWords } }

    /// `orders`: the words that other orders rest on, which are no wording of a task; `works`: those that begin such a wording.
    /// A preposition before a part is no order.
    mutating func finished(orders: Set<Int>, works: Set<Int>) -> Lexicon {
        lexicon.addRole("orders", words(of: orders).filter { !vocabulary.prepositions.contains($0) })
        lexicon.addRole("works", words(of: works))
        for (name, set) in patternSets { lexicon.addRole(name, pattern: set) }
        lexicon.index()
        return lexicon
    }

    /// The single words that these segments match, sorted.
    private func words(of segments: Set<Int>) -> [String] {
        var words: Set<String> = []
        for segment in segments {
            for path in self.segments[segment].paths {
                guard path.count == 1, case .words(let set) = path[0] else { continue }
                words.formUnion(lexicon.words(of: set))
            }
        }
        return words.sorted()
    }

    private func isOptional(_ node: TemplateNode) -> Bool {
        if case .optional = node { return true }
        return false
    }

    /// A preposition, or a choice of prepositions, perhaps optional: it belongs to what follows.
    private func isGlue(_ node: TemplateNode) -> Bool {
        switch node {
        case .word(let word): vocabulary.prepositions.contains(word)
        case .optional(let inner): isGlue(inner)
        case .choice(let nodes): nodes.allSatisfy { isGlue($0) }
        default: false
        }
    }

    private mutating func add(
        _ node: TemplateNode, isOptional: Bool, to sentence: inout Sentence, _ expander: inout TemplateExpander
    ) throws(ExpansionError) {
        let inner = if case .sequence(let nodes) = node, nodes.count == 1, case .optional(let body) = nodes[0] { body } else { node }
        var paths = try expander.paths(inner)
        let mayBeEmpty = paths.contains([])
        paths.removeAll(where: \.isEmpty)
        guard !paths.isEmpty else { return }
        guard sentence.segments.count < SegmentBuilder.mostSegments else {
            throw ExpansionError(what: "more than \(SegmentBuilder.mostSegments) parts in one sentence")
        }
        let number = intern(paths)
        if !isOptional, !mayBeEmpty { sentence.needed |= 1 << sentence.segments.count }
        sentence.segments.append(number)
    }

    private mutating func intern(_ paths: [[TemplateExpander.Piece]]) -> Int {
        let slots = paths.flatMap { $0 }.compactMap { piece in if case .slot(let spec) = piece { spec } else { nil } }
        let segment = Segment(
            paths: paths.map { $0.map { element(of: $0) } },
            isRepeatable: slots.contains { $0.type == .time },
            isWording: slots.contains(where: \.slot.isWording))
        if let number = segmentNumbers[segment] { return number }
        segments.append(segment)
        segmentNumbers[segment] = segments.count - 1
        return segments.count - 1
    }

    private mutating func element(of piece: TemplateExpander.Piece) -> PathElement {
        switch piece {
        case .pattern(let name): return .words(patternSets[name] ?? 0)
        case .words(let keys):
            if let number = setNumbers[keys] { return .words(number) }
            let number = lexicon.addSet(keys.sorted())
            setNumbers[keys] = number
            return .words(number)
        case .slot(let spec):
            if let number = specNumbers[spec] { return .slot(number) }
            specs.append(spec)
            specNumbers[spec] = specs.count - 1
            return .slot(specs.count - 1)
        }
    }
}
