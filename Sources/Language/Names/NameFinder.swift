extension NameGrammar {
    /// The directory's names in an utterance, longest first, with all readings.
    ///
    /// «Диме Лебедеву» is one person, «Дмитрию» two, «Петрову» a man's dative and a woman's accusative; "Kim's" covers the `'s`.
    package func names(in tokens: [Token], source: any NameSource) -> [Entity] {
        var hits: [NameHit] = []
        for place in tokens.indices {
            if let hit = hit(at: place, of: tokens, source) { hits.append(hit) }
        }
        guard !hits.isEmpty else { return [] }
        var finder = NameFinder(grammar: self, tokens: tokens, hits: hits)
        return finder.entities(named: source)
    }

    private func hit(at place: Int, of tokens: [Token], _ source: any NameSource) -> NameHit? {
        let token = tokens[place]
        guard token.kind != .sign else { return nil }
        guard token.kind == .word, token.key.isLatin else {
            let forms = source.forms(key: token.key)
            return forms.isEmpty
                ? nil : NameHit(from: place, to: place + 1, words: forms.map { NameHit.Word(owner: $0.owner, code: NameCode($0.code)) })
        }
        guard token.key.utf8.count > 1, !isListed(token.key, .never) else { return nil }
        var forms = source.forms(latin: LatinKey.key(of: token.key))
        if forms.isEmpty, let other = LatinKey.alternative(of: token.key) { forms = source.forms(latin: other) }
        guard !forms.isEmpty else { return unmarkedPossessive(at: place, token.key, source) }
        let isPossessive = place + 1 < tokens.count && tokens[place + 1].isGlued && tokens[place + 1].key == "'s"
        return NameHit(from: place, to: place + (isPossessive ? 2 : 1), words: NameHit.latin(forms, isPossessive: isPossessive))
    }

    /// A colleague's name whose apostrophe was left out: "olgas revenue"; of a company it might be another name.
    private func unmarkedPossessive(at place: Int, _ key: String, _ source: any NameSource) -> NameHit? {
        guard key.hasSuffix("s"), key.utf8.count > 3 else { return nil }
        let forms = source.forms(latin: LatinKey.key(of: String(key.dropLast()))).filter { $0.owner.kind == .person }
        return forms.isEmpty ? nil : NameHit(from: place, to: place + 1, words: NameHit.latin(forms, isPossessive: true))
    }
}

/// Joins words that belong to one name and collects the meanings of each span.
struct NameFinder {
    private let grammar: NameGrammar
    private let tokens: [Token]
    private let hits: [NameHit]
    private let surroundings: NameSurroundings
    /// The gap between each hit and the next.
    private var gaps: [Gap?] = []
    private var spans: [NameSpan] = []
    private var frames: [(key: FrameKey, span: NameSpan, isWrapped: Bool)] = []

    init(grammar: NameGrammar, tokens: [Token], hits: [NameHit]) {
        self.grammar = grammar
        self.tokens = tokens
        self.hits = hits
        surroundings = NameSurroundings(grammar: grammar, tokens: tokens, hits: hits)
    }

    /// A partially joined name: its last word and the cases shared by all its words.
    private struct Chain {
        var from: Int
        var to: Int
        let owner: NameID
        var last: NameCode
        var cases: CaseSet
        var number: NameCode.Number
        var rank: Int
        /// Bits: surname 1, first name 2, patronymic 4.
        var filled: Int
        /// The surname's code, to check initials.
        var surname: NameCode
    }

    mutating func entities(named source: any NameSource) -> [Entity] {
        gaps = hits.indices.map { $0 + 1 < hits.count ? gap(from: hits[$0].to, to: hits[$0 + 1].from) : nil }
        for place in hits.indices {
            for word in hits[place].words where word.code.place == 0 || word.code.role == .surname {
                let code = word.code
                grow(
                    Chain(
                        from: hits[place].from, to: hits[place].to, owner: word.owner, last: code, cases: code.cases, number: code.number,
                        rank: code.rank, filled: code.slot, surname: code),
                    after: place)
            }
        }
        return gathered(named: source)
    }

    /// Extends the chain with the next words of the same name; without one the chain is complete.
    private mutating func grow(_ chain: Chain, after place: Int) {
        var hasGrown = false
        if let gap = gaps[place] {
            for word in hits[place + 1].words(of: chain.owner) {
                guard let longer = joined(chain, word.code, gap, to: hits[place + 1].to) else { continue }
                hasGrown = true
                grow(longer, after: place + 1)
            }
        }
        if !hasGrown, chain.last.slot > 0 || chain.last.place == chain.last.count - 1 { close(chain) }
    }

    private enum Gap { case space, hyphen, signs }

    /// The gap between two words of a name: nothing, a hyphen, or quotes and conjunctions; nil if it separates them.
    private func gap(from: Int, to: Int) -> Gap? {
        if from == to { return .space }
        guard to - from <= 3 else { return nil }
        if to - from == 1, tokens[from].isHyphen { return .hyphen }
        for token in tokens[from..<to] {
            let isPassed = token.kind == .sign ? !",;?!()".contains(token.key) : grammar.isListed(token.key, .joins)
            guard isPassed else { return nil }
        }
        return .signs
    }

    private func joined(_ chain: Chain, _ code: NameCode, _ gap: Gap, to end: Int) -> Chain? {
        let cases = chain.cases.intersection(code.cases)
        let number = chain.number.intersection(code.number)
        guard !cases.isEmpty, !number.isEmpty || chain.number.isEmpty || code.number.isEmpty || code.slot == 0 else { return nil }
        if code.slot == 0 {
            guard chain.last.slot == 0, code.variant == chain.last.variant, code.count == chain.last.count,
                code.place == chain.last.place + 1
            else {
                return nil
            }
        } else if chain.last.slot == 0 {
            return nil
        } else if gap == .space {
            guard chain.filled & code.slot == 0 else { return nil }
        } else {
            let isNextPart = code.role == .surname && chain.last.role == .surname && code.place == chain.last.place + 1
            guard gap == .hyphen, isNextPart else { return nil }
        }
        var longer = chain
        (longer.to, longer.last, longer.cases) = (end, code, cases)
        longer.number = number.isEmpty ? chain.number.union(code.number) : number
        longer.rank = min(chain.rank, code.rank)
        longer.filled |= code.slot
        if code.role == .surname { longer.surname = code }
        return longer
    }

    /// Extends a complete chain with initials, quotes and legal forms.
    private mutating func close(_ chain: Chain) {
        var chain = chain
        let bare = NameSpan(from: chain.from, to: chain.to, cost: 0)
        if chain.filled == 1, let (span, isOwn) = surroundings.initials(around: bare, of: chain.surname) {
            guard isOwn else {
                add(NameSpan(from: chain.from, to: chain.to, cost: 2), meaning(of: chain, isWrapped: false))
                return
            }
            (chain.from, chain.to) = (span.from, span.to)
            chain.filled |= 2
        }
        let key = FrameKey(
            from: chain.from, to: chain.to, isClient: chain.owner.kind == .client, missing: chain.last.slot == 0 ? 0 : 3 & ~chain.filled,
            cases: chain.cases)
        let frame = frame(key)
        add(frame.span, meaning(of: chain, isWrapped: frame.isWrapped))
    }

    /// In quotes or after a legal form a name may stay in the nominative.
    private func meaning(of chain: Chain, isWrapped: Bool) -> NameSpan.Meaning {
        let cases = isWrapped && chain.cases.contains(.nominative) ? .any : chain.cases
        return NameSpan.Meaning(owner: chain.owner, cases: cases, rank: chain.rank)
    }

    /// The part that is the same for all owners, computed once: many people share a first name.
    private struct FrameKey: Equatable {
        let from: Int
        let to: Int
        let isClient: Bool
        /// 1 if the surname is missing, 2 if the first name is missing.
        let missing: Int
        let cases: CaseSet
    }

    private mutating func frame(_ key: FrameKey) -> (span: NameSpan, isWrapped: Bool) {
        // Consecutive owners mostly need the same value.
        if let known = frames.last(where: { $0.key == key }) { return (known.span, known.isWrapped) }
        var span = NameSpan(from: key.from, to: key.to, cost: 0)
        let isWrapped = surroundings.takeWrapping(&span, isClient: key.isClient)
        if surroundings.goesOn(after: span.to) || !key.isClient && surroundings.isAddressed(span)
            || key.missing > 0 && surroundings.isBesideStranger(span, isSurname: key.missing & 1 == 1, key.cases)
        {
            span.cost = 2
        }
        frames.append((key, span, isWrapped))
        return (span, isWrapped)
    }

    private mutating func add(_ span: NameSpan, _ meaning: NameSpan.Meaning) {
        guard let place = spans.firstIndex(where: { $0.from == span.from && $0.to == span.to }) else {
            spans.append(span)
            spans[spans.count - 1].meanings.append(meaning)
            return
        }
        spans[place].cost = min(spans[place].cost, span.cost)
        spans[place].add(meaning)
    }

    /// Longest first; a span inside another is kept only if it may mean somebody else.
    private mutating func gathered(named source: any NameSource) -> [Entity] {
        spans.sort { ($1.length, $0.from) < ($0.length, $1.from) }
        var entities: [Entity] = []
        for (place, span) in spans.enumerated() {
            let outer = spans[..<place].filter { $0.from <= span.from && span.to <= $0.to }
            var cost = span.cost
            if !outer.isEmpty {
                let isNew = span.meanings.contains { meaning in !outer.contains { $0.meanings.contains { $0.owner == meaning.owner } } }
                guard isNew else { continue }
                cost += 1
            }
            let meanings = span.meanings.sorted { $0.rank < $1.rank }.prefix(NameSpan.limit)
            let readings = meanings.map { NameReading(id: $0.owner, name: source.name(of: $0.owner), cases: $0.cases, rank: $0.rank) }
            entities.append(Entity(from: span.from, to: span.to, value: .names(readings), cost: cost))
        }
        return entities
    }
}
