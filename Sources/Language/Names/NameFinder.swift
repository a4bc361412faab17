extension NameGrammar {
    /// The names of the directory that an utterance contains; longest first, all readings kept.
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
        guard !forms.isEmpty else { return nil }
        let isPossessive = place + 1 < tokens.count && tokens[place + 1].isGlued && tokens[place + 1].key == "'s"
        return NameHit(from: place, to: place + (isPossessive ? 2 : 1), words: NameHit.latin(forms, isPossessive: isPossessive))
    }
}

/// A word of the utterance that is a form of some name's word.
struct NameHit {
    struct Word {
        let owner: NameID
        var code: NameCode
    }

    let from: Int
    let to: Int
    /// In order of the owners.
    var words: [Word]

    init(from: Int, to: Int, words: [Word]) {
        self.from = from
        self.to = to
        self.words = words
        let isOrdered = zip(words, words.dropFirst()).allSatisfy { !($1.owner < $0.owner) }
        if !isOrdered { self.words.sort { $0.owner < $1.owner } }
    }

    /// In Latin letters the nominative is used for every case; another form is meant only where that is no reading ("klienty pavla").
    static func latin(_ forms: [NameForm], isPossessive: Bool) -> [Word] {
        var words = forms.map { Word(owner: $0.owner, code: NameCode($0.code)) }
        if isPossessive, words.contains(where: { $0.code.cases.contains(.nominative) }) {
            words.removeAll { !$0.code.cases.contains(.nominative) }
        }
        for place in words.indices {
            if isPossessive {
                words[place].code.cases = .genitive
            } else if words[place].code.cases.contains(.nominative) {
                words[place].code.cases = .any
            } else {
                words[place].code.rank = min(words[place].code.rank + 1, 3)
            }
        }
        return words
    }

    /// The words of one owner.
    func words(of owner: NameID) -> ArraySlice<Word> {
        var low = 0, high = words.count
        while low < high {
            let middle = (low + high) / 2
            if words[middle].owner < owner { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < words.count, words[end].owner == owner { end += 1 }
        return words[low..<end]
    }
}

extension NameID: Comparable {
    package static func < (left: NameID, right: NameID) -> Bool {
        (left.kind.rawValue, left.number) < (right.kind.rawValue, right.number)
    }
}

/// Joins the words of an utterance that belong to one name, and gathers what each span may mean.
struct NameFinder {
    let grammar: NameGrammar
    let tokens: [Token]
    let hits: [NameHit]
    /// What parts each hit from the next.
    private var gaps: [Gap?] = []
    private var spans: [NameSpan] = []
    private var frames: [FrameKey: (span: NameSpan, isWrapped: Bool)] = [:]

    init(grammar: NameGrammar, tokens: [Token], hits: [NameHit]) {
        self.grammar = grammar
        self.tokens = tokens
        self.hits = hits
    }

    /// A name as far as it is joined: its last word, the cases all words have in common.
    private struct Chain {
        var from: Int
        var to: Int
        let owner: NameID
        var last: NameCode
        var cases: CaseSet
        var number: NameCode.Number
        var rank: Int
        /// Surname 1, first name 2, patronymic 4.
        var filled: Int
        /// The surname's, for the initials.
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

    /// Takes the next words of the same name along; where there is none, the chain is done.
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

    /// What stands between two words of a name: nothing, a hyphen, or quotes and joins; nil where it parts them.
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

    /// Takes along initials, quotes and legal forms around a finished chain.
    private mutating func close(_ chain: Chain) {
        var chain = chain
        if chain.filled == 1, initial(endingAt: chain.from) != nil || initial(startingAt: chain.to) != nil {
            var span = NameSpan(from: chain.from, to: chain.to, cost: 0)
            takeInitials(of: chain, &span)
            guard span.cost == 0 else { return add(span, NameSpan.Meaning(owner: chain.owner, cases: chain.cases, rank: chain.rank)) }
            (chain.from, chain.to) = (span.from, span.to)
            chain.filled |= 2
        }
        let key = FrameKey(
            from: chain.from, to: chain.to, isClient: chain.owner.kind == .client, missing: chain.last.slot == 0 ? 0 : 3 & ~chain.filled,
            cases: chain.cases)
        let frame = frames[key] ?? frame(key)
        frames[key] = frame
        let cases = frame.isWrapped && chain.cases.contains(.nominative) ? .any : chain.cases
        add(frame.span, NameSpan.Meaning(owner: chain.owner, cases: cases, rank: chain.rank))
    }

    /// What does not depend on whose name it is, asked once: many may share a first name.
    private struct FrameKey: Hashable {
        let from: Int
        let to: Int
        let isClient: Bool
        /// 1 where a person's surname isn't said, 2 where the first name isn't.
        let missing: Int
        let cases: CaseSet
    }

    private func frame(_ key: FrameKey) -> (span: NameSpan, isWrapped: Bool) {
        var span = NameSpan(from: key.from, to: key.to, cost: 0)
        let isWrapped = takeWrapping(&span, isClient: key.isClient)
        if goesOn(after: span.to) || key.missing > 0 && isBesideStranger(span, isSurname: key.missing & 1 == 1, key.cases) { span.cost = 2 }
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

    /// «О. Петровой», «Петровой О. В.»; other initials than the person's make it somebody else's name.
    private func takeInitials(of chain: Chain, _ span: inout NameSpan) {
        let before = [initial(endingAt: span.from), initial(endingAt: span.from - 2)]
        if let last = before[0] {
            let letters = before[1].map { [$0, last] } ?? [last]
            return take(letters, of: chain, &span, from: span.from - 2 * letters.count, to: span.to)
        }
        guard let first = initial(startingAt: span.to) else { return }
        let letters = initial(startingAt: span.to + 2).map { [first, $0] } ?? [first]
        take(letters, of: chain, &span, from: span.from, to: span.to + 2 * letters.count)
    }

    private func take(_ letters: [String], of chain: Chain, _ span: inout NameSpan, from: Int, to: Int) {
        let isFirst = Initial.matches(letters[0], chain.surname.firstInitial)
        let isSecond = letters.count == 1 || chain.surname.secondInitial == 0 || Initial.matches(letters[1], chain.surname.secondInitial)
        if isFirst && isSecond { (span.from, span.to) = (from, to) } else { span.cost = 2 }
    }

    private func initial(startingAt place: Int) -> String? {
        guard place >= 0, place + 1 < tokens.count, tokens[place].kind == .word, tokens[place].to - tokens[place].from == 1 else {
            return nil
        }
        return tokens[place + 1].key == "." && tokens[place + 1].isGlued ? tokens[place].key : nil
    }

    private func initial(endingAt place: Int) -> String? { initial(startingAt: place - 2) }

    /// Quotes around the name belong to it, and so does a client's legal form before or after it: «ООО "Вега"», "Acme Ltd".
    private func takeWrapping(_ span: inout NameSpan, isClient: Bool) -> Bool {
        var isWrapped = false, hasGrown = true
        while hasGrown {
            hasGrown = true
            let before = span.from > 0 ? tokens[span.from - 1] : nil
            let after = span.to < tokens.count ? tokens[span.to] : nil
            if let before, let after, before.isQuote, after.isQuote {
                (span.from, span.to) = (span.from - 1, span.to + 1)
            } else if isClient, let before, before.kind == .word, grammar.isLegalForm(before.key) {
                span.from -= 1
            } else if isClient, let after, after.kind == .word, grammar.isLegalForm(after.key) {
                span.to += 1
            } else {
                hasGrown = false
            }
            isWrapped = isWrapped || hasGrown
        }
        return isWrapped
    }

    /// «Вега-Плюс» is not «Вега»; «Паша-то» is «Паша».
    private func goesOn(after end: Int) -> Bool {
        guard end + 1 < tokens.count, tokens[end].isHyphen, tokens[end].isGlued, tokens[end + 1].isGlued else { return false }
        return tokens[end + 1].kind == .word && !grammar.isListed(tokens[end + 1].key, .particles)
    }

    /// A first name beside a strange surname («Анной Васильевой»), or a surname beside a strange first name, is another person's.
    private func isBesideStranger(_ span: NameSpan, isSurname: Bool, _ cases: CaseSet) -> Bool {
        [span.from - 1, span.to].contains { place in
            guard tokens.indices.contains(place), tokens[place].kind == .word, tokens[place].to - tokens[place].from > 2 else {
                return false
            }
            return !hits.contains { $0.from == place } && grammar.isPart(tokens[place].key, isSurname: isSurname, in: cases)
        }
    }

    /// Longest first; what stands inside another only where it may mean somebody else.
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

/// A stretch of the utterance that may name somebody, and whom.
private struct NameSpan {
    struct Meaning {
        let owner: NameID
        var cases: CaseSet
        var rank: Int
    }

    /// More than these are no help to anybody who is asked which one is meant.
    static let limit = 64

    var from: Int
    var to: Int
    var cost: Int
    var meanings: [Meaning] = []
    var length: Int { to - from }

    /// The meanings come in the order of their owners.
    mutating func add(_ meaning: Meaning) {
        if let last = meanings.last, last.owner == meaning.owner {
            meanings[meanings.count - 1].cases.formUnion(meaning.cases)
            meanings[meanings.count - 1].rank = min(last.rank, meaning.rank)
        } else if meanings.count < Self.limit || meanings.count < 4 * Self.limit && meaning.rank < 2 {
            meanings.append(meaning)
        }
    }
}

extension NameCode {
    /// The place in a person's name that a word fills; 0 for companies and aliases.
    var slot: Int {
        switch role {
        case .surname: 1
        case .given, .diminutive: 2
        case .patronymic: 4
        case .company, .alias: 0
        }
    }
}
