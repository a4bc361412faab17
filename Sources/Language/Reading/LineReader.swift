import Dates

/// Understands lines: the whole pipeline behind one call.
///
/// «поставить звонок Ромашке на завтра» → `task.add` with kind, client and day.
package struct LineReader: Sendable {
    package let book: RuleBook
    package let grammar: EntityGrammar
    package let names: NameGrammar
    let index: CandidateIndex
    /// The examples of the rules as wordings for suggestions; decoded on each access.
    let wordings: Deferred<Wording>
    private let lists: ListFinder
    private let mender: Corrector
    private let tokenizer = Tokenizer()

    /// Only the beginning of a longer line is read; the rest can be free text alone.
    static let mostTokens = 200
    private static let doubtOfWording = 3
    /// Only lines up to this length are corrected, so that a pasted letter is never “corrected”.
    private static let mostMendedTokens = 40

    init(
        book: RuleBook, index: CandidateIndex, grammar: EntityGrammar, names: NameGrammar, layout: KeyboardLayout,
        wordings: Deferred<Wording> = Deferred()
    ) {
        self.book = book
        self.grammar = grammar
        self.names = names
        self.index = index
        self.wordings = wordings
        lists = ListFinder(book.lexicon)
        mender = Corrector(layout: layout, lexicon: book.lexicon, grammar: grammar, names: names)
    }

    package func read(_ text: String, in context: ReadingContext) -> Understanding {
        let plain = attempt(text, context)
        guard !plain.lattice.tokens.isEmpty else { return Understanding(text: text, language: context.language) }
        let best = corrected(plain, context) ?? plain
        guard !best.parts.isEmpty else { return misunderstood(plain, context) }
        let verbs = best.parts.flatMap { part in part.parse.placed.flatMap { Array($0.from..<$0.match.end) } }.filter {
            best.lattice.isKnown[$0]
        }
        return Understanding(
            text: text, language: language(of: best.lattice, verbs: verbs, context),
            commands: commands(of: best, context), corrected: best.text == text ? nil : best.text)
    }

    /// The commands of a line without corrections: the preview while it is being typed.
    package func glance(at text: String, in context: ReadingContext) -> [Match] {
        let plain = attempt(text, context)
        return plain.parts.isEmpty ? [] : commands(of: plain, context)
    }

    /// The parse of a text that is one command, without corrections; nil for any other text.
    func strictParse(of text: String, in context: ReadingContext) -> (lattice: Lattice, parse: Parse)? {
        let plain = attempt(text, context)
        return plain.parts.count == 1 ? (plain.lattice, plain.parts[0].parse) : nil
    }

    /// All recognised entities, whatever the command: `planerka parse --entities`.
    package func entities(in text: String, _ context: ReadingContext) -> [(entity: Entity, from: Int, to: Int)] {
        let lattice = lattice(of: text, context)
        return lattice.entities.map { ($0, lattice.tokens[$0.from].from, lattice.tokens[$0.to - 1].to) }
    }

    func commandMatcher(_ lattice: Lattice) -> CommandMatcher {
        CommandMatcher(book: book, index: index, lattice: lattice, names: names)
    }

    func lattice(of text: String, _ context: ReadingContext) -> Lattice {
        lattice(of: tokenizer.tokens(of: text, most: LineReader.mostTokens), text, context, isWhole: false)
    }

    /// In a long line nothing is recognised, unless its tokens are a beginning of it that `isWhole`.
    private func lattice(of tokens: [Token], _ text: String, _ context: ReadingContext, isWhole: Bool) -> Lattice {
        let words = tokens.map { book.lexicon.number(of: $0.key) }
        guard isWhole || tokens.last?.kind != .rest else {
            return Lattice(tokens: tokens, words: words, entities: [], lexicon: book.lexicon)
        }
        let entities =
            grammar.entities(in: tokens) + names.names(in: tokens, source: context.names) + lists.entities(in: words)
            + ContactFinder().entities(in: tokens, of: text)
        return Lattice(tokens: tokens, words: words, entities: entities, lexicon: book.lexicon)
    }

    func isLong(_ text: String) -> Bool { tokenizer.tokens(of: text, most: LineReader.mostTokens).last?.kind == .rest }

    // MARK: Reading a line and its corrections

    /// A line or its correction, with its reading.
    private struct Attempt {
        let text: String
        let lattice: Lattice
        let parts: [Splitter.Part]
        /// Nil if nothing was understood.
        let cost: Int?
    }

    private func attempt(_ text: String, _ context: ReadingContext, mending: Int = 0) -> Attempt {
        let lattice = lattice(of: text, context)
        guard lattice.isLong else { return attempt(text, lattice, mending: mending) }
        let beginnings = beginnings(of: lattice.tokens, in: text).lazy.map {
            attempt(text, self.lattice(of: $0, text, context, isWhole: true), mending: mending)
        }
        return beginnings.min { $0.cost ?? .max < $1.cost ?? .max } ?? Attempt(text: text, lattice: lattice, parts: [], cost: nil)
    }

    private func attempt(_ text: String, _ lattice: Lattice, mending: Int) -> Attempt {
        guard !lattice.tokens.isEmpty else { return Attempt(text: text, lattice: lattice, parts: [], cost: nil) }
        let parts = Splitter(book: book, lattice: lattice, matcher: commandMatcher(lattice)).parts()
        let cost = parts.isEmpty ? nil : parts.reduce(mending + (parts.count - 1) * Splitter.costOfSplit) { $0 + $1.parse.cost }
        return Attempt(text: text, lattice: lattice, parts: parts, cost: cost)
    }

    /// The reading of a correction that is clearly better than that of the line itself; nil if there is none.
    private func corrected(_ plain: Attempt, _ context: ReadingContext) -> Attempt? {
        guard !plain.lattice.isLong, plain.lattice.tokens.count <= LineReader.mostMendedTokens, let correctable = correctable(plain) else {
            return nil
        }
        var best: Attempt?
        for proposal in mender.proposals(for: plain.text, plain.lattice, correctable: correctable, names: context.names) {
            let attempt = attempt(proposal.text, context, mending: proposal.cost)
            guard let cost = attempt.cost, cost < (best?.cost ?? limit(plain)), isClear(attempt, insteadOf: plain) else { continue }
            best = attempt
        }
        return best
    }

    /// The cost a corrected reading must stay below. A task without a kind consists of unknown words, so «заехть в Техносилу» is
    /// more likely a visit.
    private func limit(_ plain: Attempt) -> Int {
        guard let cost = plain.cost else { return CommandMatcher.limit }
        return cost + plain.parts.count { book.rules[$0.parse.rule].isWording } * LineReader.doubtOfWording
    }

    /// The tokens that may be corrected: if the line was not understood, all but quotations and free text; otherwise those that no
    /// rule matches. Nil if the line reads well.
    private func correctable(_ attempt: Attempt) -> [Int]? {
        let free = attempt.lattice.placesBeforeFreeText(book.lexicon.roles)
        guard !attempt.parts.isEmpty else { return free }
        let doubtful = attempt.parts.flatMap { part in
            part.parse.leftovers + (book.rules[part.parse.rule].isWording ? Array(part.range) : [])
                + part.parse.placed.flatMap(\.match.bindings).flatMap { binding in
                    if case .unknownName = binding.filling { Array(binding.range) } else { [Int]() }
                }
        }
        let correctable = doubtful.filter(Set(free).contains)
        return correctable.isEmpty ? nil : correctable
    }

    /// A correction is accepted only if nothing in it is a guess.
    private func isClear(_ attempt: Attempt, insteadOf plain: Attempt) -> Bool {
        attempt.parts.allSatisfy { part in
            (part.parse.leftovers.isEmpty || book.rules[part.parse.rule].isWording || plain.parts.isEmpty && namesTask(part.parse))
                && part.parse.placed.allSatisfy { looksNamed($0, attempt.lattice) }
        }
    }

    /// An order, and behind it the words that name a task: they may be any. Elsewhere than in front an order is hardly what was meant:
    /// "lower the tone".
    private func namesTask(_ parse: Parse) -> Bool {
        guard book.rules[parse.rule].rest == .taskName, let order = parse.placed.first, book.segments[order.segment].isWords else {
            return false
        }
        return parse.leftovers.allSatisfy { $0 > order.from }
    }

    /// Every new name in its slots looks like a name; «рейс» does not.
    private func looksNamed(_ placed: Parse.PlacedSegment, _ lattice: Lattice) -> Bool {
        placed.match.bindings.allSatisfy { binding in
            guard case .unknownName = binding.filling else { return true }
            return names.resemblance(of: lattice.tokens[binding.range].filter { $0.kind == .word }.map(\.text)) != .none
        }
    }

    /// A day at the start of the line holds until another is said (Contract, “How a phrase is read”, 9); a part without a verb takes
    /// over the assignee of the previous part (24).
    private func commands(of attempt: Attempt, _ context: ReadingContext) -> [Match] {
        let filler = SlotFiller(book: book, lattice: attempt.lattice, utterance: attempt.text, names: names, now: context.now)
        var inherited: [TimeExpression] = [], assignee: Slot?
        return attempt.parts.enumerated().map { number, part in
            var match = filler.match(of: part.parse, runnerUp: part.runnerUp, inherited: number == 0 ? [] : inherited)
            if part.isContinued { match.inherit(assignee) }
            askWhetherKnown(&match, part.parse, attempt.lattice, context)
            assignee = match.slots.first { $0.name == .assignee }
            let days = filler.headTimes(of: part.parse, in: part.range).filter(\.hasDay)
            if number == 0 || !days.isEmpty { inherited = days.map(\.dayOnly) }
            return match
        }
    }

    /// A new client whose name is one typo away from a known client is asked about, to avoid duplicates.
    private func askWhetherKnown(_ match: inout Match, _ parse: Parse, _ lattice: Lattice, _ context: ReadingContext) {
        guard case .unknownName(let name)? = match[.client], book.intent(match.intent)?.changes == true else { return }
        let said = parse.placed.flatMap(\.match.bindings).first { book.specs[$0.spec].slot == .client }
        guard let said, said.range.count == 1 else { return }
        let known = mender.clients(like: lattice.tokens[said.range.lowerBound].key, context.names)
        guard !known.isEmpty else { return }
        match.slots.removeAll { $0.name == .client }
        match.ask = Ask(
            slot: .client,
            options: known.map { Ask.Option(name: context.names.name(of: $0), id: $0) } + [Ask.Option(name: name, id: nil)])
    }

    private func language(of lattice: Lattice, verbs: [Int], _ context: ReadingContext) -> LanguageCode {
        LanguageDetector(neutral: book.lexicon.roles.neutral).language(of: lattice, verbs: verbs, otherwise: context.language)
    }

    private func misunderstood(_ attempt: Attempt, _ context: ReadingContext) -> Understanding {
        Understanding(text: attempt.text, language: language(of: attempt.lattice, verbs: [], context), isTooLong: attempt.lattice.isLong)
    }
}

extension TimeExpression {
    /// The day without its hour, which later commands of the line inherit.
    fileprivate var dayOnly: TimeExpression {
        var plain = self
        (plain.clock, plain.lastClock) = (nil, nil)
        return plain
    }
}

extension Match {
    /// Inherits a slot from the previous command unless it has its own.
    fileprivate mutating func inherit(_ slot: Slot?) {
        guard let slot, self[slot.name] == nil, ask?.slot != slot.name else { return }
        slots.append(slot)
        slots.sort { $0.name.rawValue < $1.name.rawValue }
    }
}

extension Lattice {
    /// All tokens outside quotations and before a colon or dash.
    func placesBeforeFreeText(_ roles: Lexicon.Roles) -> [Int] {
        var places: [Int] = [], place = 0
        while place < tokens.count {
            if closingQuote[place] > place {
                place = closingQuote[place] + 1
                continue
            }
            if isIn(place, roles.openers), tokens[place].text == ":" || !tokens[place].isGlued { break }
            places.append(place)
            place += 1
        }
        return places
    }
}
