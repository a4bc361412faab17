/// Writes out all the ways to say a part of a template: shared rules, listed forms and choices become plain paths.
///
/// «[на|к] <day>» → «на» + day, «к» + day, day.
struct TemplateExpander {
    /// One step of a path.
    enum Piece: Hashable {
        /// Any of these words.
        case words(Set<String>)
        /// A class of words known by their endings.
        case pattern(String)
        case slot(SlotSpec)
    }

    private let vocabulary: Vocabulary
    /// Languages whose wording of shared rules is taken.
    private let languages: [LanguageCode]
    private(set) var budget: ExpansionBudget
    private(set) var problems: [String] = []
    /// Shared rules that are being written out.
    private var depth = 0

    init(vocabulary: Vocabulary, languages: [LanguageCode], budget: ExpansionBudget) {
        (self.vocabulary, self.languages, self.budget) = (vocabulary, languages, budget)
        self.budget.startTemplate()
    }

    mutating func complain(_ problem: String) { problems.append(problem) }

    /// The parts at the top level of a template, with shared rules that are sequences laid open.
    mutating func items(of node: TemplateNode) throws(ExpansionError) -> [TemplateNode] {
        try budget.spend(1)
        switch node {
        case .sequence(let nodes):
            var all: [TemplateNode] = []
            for node in nodes { all += try items(of: node) }
            return all
        case .rule(let name):
            guard let rule = vocabulary.rules[name], languages.count == 1 || rule.isShared, let body = rule.wordings[languages[0]],
                case .sequence = body
            else { return [node] }
            return try nested { expander throws(ExpansionError) in try expander.items(of: body) }
        default: return [node]
        }
    }

    mutating func paths(_ node: TemplateNode) throws(ExpansionError) -> [[Piece]] {
        try budget.spend(1)
        switch node {
        case .word(let word):
            return [word, Contraction.unmarked(word)].compactMap(\.self).map { phraseKeys($0).map { .words(vocabulary.spellings(of: $0)) } }
        case .forms(let word): return try forms(of: word)
        case .sequence(let nodes):
            var all: [[Piece]] = [[]]
            for node in nodes { all = try product(all, paths(node)) }
            return all
        case .choice(let nodes):
            var all: [[Piece]] = []
            for node in nodes { all += try paths(node) }
            return try merged(all)
        case .optional(let node): return try paths(node) + [[]]
        case .slot(let name, let qualifiers): return slot(name, qualifiers).map { [[.slot($0)]] } ?? []
        case .rule(let name): return try rule(name)
        case .rest:
            complain("{*} stands only at the top level of a sentence")
            return []
        }
    }

    private mutating func nested<Value>(
        _ body: (inout TemplateExpander) throws(ExpansionError) -> Value
    ) throws(ExpansionError) -> Value {
        depth += 1
        defer { depth -= 1 }
        guard depth <= RuleLimit.depth else { throw ExpansionError(what: "shared rules nest more than \(RuleLimit.depth) deep") }
        return try body(&self)
    }

    private mutating func forms(of word: String) throws(ExpansionError) -> [[Piece]] {
        guard let forms = vocabulary.forms[word] else {
            complain(
                "no forms of “\(word)” in words/forms.yaml" + hint(word, vocabulary.forms.keys)
                    + "; a words/forms.yaml of your own may list them")
            return []
        }
        return try merged(forms.map { phraseKeys($0).map { .words([$0]) } })
    }

    private mutating func rule(_ name: String) throws(ExpansionError) -> [[Piece]] {
        if vocabulary.patterns[name] != nil { return [[.pattern(name)]] }
        guard let rule = vocabulary.rules[name] else {
            complain("no rule <\(name)> in words/rules.yaml" + hint(name, vocabulary.rules.names))
            return []
        }
        var all: [[Piece]] = []
        for language in languages {
            guard let body = rule.wordings[language], !(language == .en && languages.count == 2 && rule.isShared) else { continue }
            all += try nested { expander throws(ExpansionError) in try expander.paths(body) }
        }
        return try merged(all)
    }

    private mutating func slot(_ name: String, _ qualifiers: [String]) -> SlotSpec? {
        guard let (slot, type) = SlotName.said(name) else {
            complain("no slot {\(name)}" + hint(name, SlotName.names))
            return nil
        }
        var spec = SlotSpec(slot: slot, type: type)
        for qualifier in qualifiers where !spec.narrow(by: qualifier) { complain("{\(name)} knows no “\(qualifier)”") }
        return spec
    }

    private func hint(_ wrong: String, _ names: some Sequence<String>) -> String {
        nearest(to: wrong, among: names.sorted()).map { "; nearest: \($0)" } ?? ""
    }

    private mutating func product(_ paths: [[Piece]], _ more: [[Piece]]) throws(ExpansionError) -> [[Piece]] {
        try checkWays(paths.count * more.count)
        let product = paths.flatMap { path in more.map { path + $0 } }
        try budget.spend(product.reduce(0) { $0 + $1.count })
        return product
    }

    /// Paths of one word each become one path with the set of them all.
    private mutating func merged(_ paths: [[Piece]]) throws(ExpansionError) -> [[Piece]] {
        var single: Set<String> = [], rest: [[Piece]] = [], seen: Set<[Piece]> = []
        for path in paths {
            if path.count == 1, case .words(let words) = path[0] {
                single.formUnion(words)
            } else if seen.insert(path).inserted {
                rest.append(path)
            }
        }
        try checkWays(rest.count)
        return (single.isEmpty ? [] : [[.words(single)]]) + rest
    }

    private func checkWays(_ count: Int) throws(ExpansionError) {
        guard count > RuleLimit.ways else { return }
        throw ExpansionError(what: "this part can be said in more than \(RuleLimit.ways) ways; say it in several sentences")
    }
}
