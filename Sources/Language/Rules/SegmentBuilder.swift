/// Turns the tree of a template into segments, interning words, slots and segments in the book being made.
struct SegmentBuilder {
    private let vocabulary: Vocabulary
    private(set) var lexicon: Lexicon
    private(set) var specs: [SlotSpec] = []
    private(set) var segments: [Segment] = []

    private var setNumbers: [Set<String>: Int] = [:]
    private var specNumbers: [SlotSpec: Int] = [:]
    private var segmentNumbers: [Segment: Int] = [:]

    /// What one template became.
    struct Sentence {
        var segments: [Int] = []
        var needed = 0
        var hasRest = false
        var slots: Set<String> = []
        var problems: [String] = []
    }

    /// A path that is not yet interned.
    private enum Piece: Hashable {
        case words(Set<String>)
        case slot(SlotSpec)
    }

    /// More ways than this in one segment is a slip of the author.
    private static let mostPaths = 400

    init(vocabulary: Vocabulary, lexicon: Lexicon) {
        self.vocabulary = vocabulary
        self.lexicon = lexicon
        for (name, pattern) in vocabulary.patterns {
            let set = self.lexicon.addSet([])
            patternSets[name] = set
            self.lexicon.add(WordPattern(set: set, endings: pattern.endings, minimum: pattern.minimum))
        }
    }

    private var patternSets: [String: Int] = [:]

    /// `languages`: the languages whose wording of shared rules is taken.
    mutating func sentence(_ node: TemplateNode, languages: [LanguageCode]) -> Sentence {
        var sentence = Sentence()
        var glue: [TemplateNode] = []
        for item in items(of: node, languages) {
            if item == .rest {
                sentence.hasRest = true
            } else if isGlue(item, languages) {
                glue.append(item)
            } else {
                add(.sequence(glue + [item]), isOptional: glue.isEmpty && isOptional(item), languages, to: &sentence)
                glue = []
            }
        }
        if !glue.isEmpty { add(.sequence(glue), isOptional: false, languages, to: &sentence) }
        return sentence
    }

    /// The required segments of a rule that are words alone.
    func verbs(of rule: Rule) -> [Int] { rule.required.filter { segments[$0].isWords } }

    /// `orders`: the words that other orders rest on, which are no wording of a task.
    mutating func finished(orders: Set<Int>) -> Lexicon {
        var words: Set<String> = []
        for segment in orders {
            for path in segments[segment].paths {
                guard path.count == 1, case .words(let set) = path[0] else { continue }
                words.formUnion(lexicon.words(of: set))
            }
        }
        lexicon.addRole("orders", words.sorted())
        for (name, set) in patternSets { lexicon.addRole(name, pattern: set) }
        lexicon.index()
        return lexicon
    }

    /// The top level of a template, with shared rules that are sequences laid open.
    private func items(of node: TemplateNode, _ languages: [LanguageCode]) -> [TemplateNode] {
        switch node {
        case .sequence(let nodes): nodes.flatMap { items(of: $0, languages) }
        case .rule(let name) where languages.count == 1 || vocabulary.rules[name]?[.ru] == vocabulary.rules[name]?[.en]:
            if let body = vocabulary.rules[name]?[languages[0]], case .sequence = body { items(of: body, languages) } else { [node] }
        default: [node]
        }
    }

    private func isOptional(_ node: TemplateNode) -> Bool {
        if case .optional = node { return true }
        return false
    }

    /// A preposition, or a choice of prepositions, perhaps optional: it belongs to what follows.
    private func isGlue(_ node: TemplateNode, _ languages: [LanguageCode]) -> Bool {
        switch node {
        case .word(let word): vocabulary.prepositions.contains(word)
        case .optional(let inner): isGlue(inner, languages)
        case .choice(let nodes): nodes.allSatisfy { isGlue($0, languages) }
        default: false
        }
    }

    private mutating func add(_ node: TemplateNode, isOptional: Bool, _ languages: [LanguageCode], to sentence: inout Sentence) {
        let inner = if case .sequence(let nodes) = node, nodes.count == 1, case .optional(let body) = nodes[0] { body } else { node }
        var paths = self.paths(inner, languages, &sentence)
        guard paths.count <= SegmentBuilder.mostPaths else {
            sentence.problems.append("this part can be said in \(paths.count) ways; say it in several sentences")
            return
        }
        let mayBeEmpty = paths.contains([])
        paths.removeAll(where: \.isEmpty)
        guard !paths.isEmpty else { return }
        let number = intern(paths)
        if !isOptional, !mayBeEmpty { sentence.needed |= 1 << sentence.segments.count }
        sentence.segments.append(number)
    }

    private mutating func intern(_ paths: [[Piece]]) -> Int {
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

    private mutating func element(of piece: Piece) -> PathElement {
        switch piece {
        case .words(let keys):
            if keys.count == 1, let name = keys.first, name.hasPrefix("<"), let set = patternSets[String(name.dropFirst())] {
                return .words(set)
            }
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

    // MARK: All the ways to say a node

    private mutating func paths(_ node: TemplateNode, _ languages: [LanguageCode], _ sentence: inout Sentence) -> [[Piece]] {
        switch node {
        case .word(let word):
            return [phraseKeys(word).map { .words([$0]) }]
        case .forms(let word):
            guard let forms = vocabulary.forms[word] else {
                sentence.problems.append("no forms of “\(word)” in words/forms.yaml" + hint(word, vocabulary.forms.keys))
                return []
            }
            return merged(forms.map { phraseKeys($0).map { .words([$0]) } })
        case .sequence(let nodes):
            var all: [[Piece]] = [[]]
            for node in nodes {
                let next = paths(node, languages, &sentence)
                all = all.flatMap { before in next.map { before + $0 } }
                if all.count > SegmentBuilder.mostPaths * 4 { break }
            }
            return all
        case .choice(let nodes):
            var all: [[Piece]] = []
            for node in nodes { all += paths(node, languages, &sentence) }
            return merged(all)
        case .optional(let node):
            return paths(node, languages, &sentence) + [[]]
        case .slot(let name, let qualifiers):
            return slot(name, qualifiers, &sentence).map { [[.slot($0)]] } ?? []
        case .rule(let name):
            return rule(name, languages, &sentence)
        case .rest:
            sentence.problems.append("{*} stands only at the top level of a sentence")
            return []
        }
    }

    private mutating func rule(_ name: String, _ languages: [LanguageCode], _ sentence: inout Sentence) -> [[Piece]] {
        if patternSets[name] != nil { return [[.words(["<" + name])]] }
        guard let wordings = vocabulary.rules[name] else {
            sentence.problems.append("no rule <\(name)> in words/rules.yaml" + hint(name, vocabulary.rules.keys))
            return []
        }
        var all: [[Piece]] = []
        for language in languages {
            guard let body = wordings[language], !(language == .en && languages.count == 2 && wordings[.ru] == body) else { continue }
            all += paths(body, languages, &sentence)
        }
        return merged(all)
    }

    private func slot(_ name: String, _ qualifiers: [String], _ sentence: inout Sentence) -> SlotSpec? {
        guard let (slot, type) = SlotName.said(name) else {
            sentence.problems.append("no slot {\(name)}" + hint(name, SlotName.names))
            return nil
        }
        var spec = SlotSpec(slot: slot, type: type)
        for qualifier in qualifiers where !spec.narrow(by: qualifier) {
            sentence.problems.append("{\(name)} knows no “\(qualifier)”")
        }
        sentence.slots.insert(name)
        return spec
    }

    private func hint(_ wrong: String, _ names: some Sequence<String>) -> String {
        nearest(to: wrong, among: names).map { "; nearest: \($0)" } ?? ""
    }

    /// Paths of one word each become one path with the set of them all.
    private func merged(_ paths: [[Piece]]) -> [[Piece]] {
        var single: Set<String> = [], rest: [[Piece]] = []
        for path in paths {
            if path.count == 1, case .words(let words) = path[0], !words.contains(where: { $0.hasPrefix("<") }) {
                single.formUnion(words)
            } else if !rest.contains(path) {
                rest.append(path)
            }
        }
        return (single.isEmpty ? [] : [[.words(single)]]) + rest
    }
}
