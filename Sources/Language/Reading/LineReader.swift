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
    let questions: QuestionBook
    private let lists: ListFinder
    let mender: Corrector
    private let tokenizer = Tokenizer()

    /// Only the beginning of a longer line is read; the rest can be free text alone.
    static let mostTokens = 200

    init(
        book: RuleBook, index: CandidateIndex, grammar: EntityGrammar, names: NameGrammar, layout: KeyboardLayout,
        questions: QuestionBook = QuestionBook(), wordings: Deferred<Wording> = Deferred()
    ) {
        self.book = book
        self.grammar = grammar
        self.names = names
        self.index = index
        self.wordings = wordings
        self.questions = questions
        lists = ListFinder(book.lexicon)
        mender = Corrector(
            layout: layout, lexicon: book.lexicon, mostWords: book.wrapping.firstWord, grammar: grammar, names: names)
    }

    package func read(_ text: String, in context: ReadingContext) -> Understanding {
        let plain = attempt(text, context)
        guard !plain.lattice.tokens.isEmpty else { return Understanding(text: text, language: context.language) }
        let sure = founded(plain), guess = guessed(plain, context).flatMap(founded)
        let asked = sure == nil && guess == nil ? question(text, plain.lattice, context) : nil
        // Where every word is explained, none is a slip.
        if let asked, asked.strangers == 0 { return asked.understanding }
        if guess == nil, sure.map(isHelp) ?? true, let several = severalQuestions(text, plain.lattice, context) { return several }
        guard let best = guess ?? corrected(plain, context).flatMap(founded) ?? sure ?? partlyRead(plain) else {
            return asked?.understanding ?? misunderstood(plain, context)
        }
        let verbs = best.parts.flatMap { part in part.parse.placed.flatMap { Array($0.from..<$0.match.end) } }.filter {
            best.lattice.isKnown[$0]
        }
        return Understanding(
            text: text, language: language(of: best.lattice, verbs: verbs, context),
            commands: commands(of: best, context), corrected: best.text == text ? nil : best.text, unread: unread(in: best))
    }

    /// The commands of a line without corrections: the preview while it is being typed.
    package func glance(at text: String, in context: ReadingContext) -> [Match] {
        founded(attempt(text, context)).map { commands(of: $0, context) } ?? []
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

    /// How much of what is said around the content is taken away.
    enum Unwrapping { case none, known, guessed }

    func lattice(of text: String, _ context: ReadingContext, unwrapping: Unwrapping = .known) -> Lattice {
        lattice(of: tokens(of: text), text, context, isWhole: false, unwrapping: unwrapping)
    }

    func tokens(of text: String) -> [Token] { tokenizer.tokens(of: text, most: LineReader.mostTokens) }

    /// In a long line nothing is recognised, unless its tokens are a beginning of it that `isWhole`.
    private func lattice(
        of tokens: [Token], _ text: String, _ context: ReadingContext, isWhole: Bool, unwrapping: Unwrapping = .known
    ) -> Lattice {
        let words = tokens.map { book.lexicon.number(of: $0.key) }
        guard isWhole || tokens.last?.kind != .rest else {
            return Lattice(tokens: tokens, words: words, entities: [], lexicon: book.lexicon)
        }
        let line =
            unwrapping == .none
            ? Unwrapped(tokens: tokens, words: words) : unwrapped(tokens, words, context, guesses: unwrapping == .guessed)
        let entities =
            grammar.entities(in: line.tokens) + names.names(in: line.tokens, source: context.names) + lists.entities(in: line.words)
            + ContactFinder().entities(in: line.tokens, of: text)
        return Lattice(line, entities: entities, lexicon: book.lexicon)
    }

    func isLong(_ text: String) -> Bool { tokens(of: text).last?.kind == .rest }

    // MARK: Reading a line

    /// A line or its correction, with its reading.
    struct Attempt {
        let text: String
        let lattice: Lattice
        var parts: [Splitter.Part]
        /// Nil if nothing was understood.
        let cost: Int?
        /// The tokens of a part that isn't read, though the others are.
        var unread: [Int] = []
    }

    func attempt(_ text: String, _ context: ReadingContext, mending: Int = 0) -> Attempt {
        let lattice = lattice(of: text, context)
        guard lattice.isLong else { return attempt(text, lattice, context, mending: mending) }
        let beginnings = beginnings(of: lattice.tokens, in: text).lazy.map {
            attempt(text, self.lattice(of: $0, text, context, isWhole: true), mending: mending)
        }
        return beginnings.min { $0.cost ?? .max < $1.cost ?? .max } ?? Attempt(text: text, lattice: lattice, parts: [], cost: nil)
    }

    func attempt(_ text: String, _ lattice: Lattice, mending: Int) -> Attempt {
        guard !lattice.tokens.isEmpty else { return Attempt(text: text, lattice: lattice, parts: [], cost: nil) }
        let found = Splitter(book: book, lattice: lattice, matcher: commandMatcher(lattice)).parts()
        let parts = found.contains { entersQuestion($0.parse, lattice) } ? [] : found
        let cost = parts.isEmpty ? nil : parts.reduce(mending + (parts.count - 1) * Splitter.costOfSplit) { $0 + $1.parse.cost }
        return Attempt(text: text, lattice: lattice, parts: parts, cost: cost)
    }

    /// A day at the start of the line holds until another is said (Contract, “How a phrase is read”, 9); a part without a verb takes
    /// over the assignee of the previous part (24).
    func commands(of attempt: Attempt, _ context: ReadingContext) -> [Match] {
        let filler = SlotFiller(book: book, lattice: attempt.lattice, utterance: attempt.text, names: names, now: context.now)
        var inherited: [TimeExpression] = [], assignee: Slot?
        let matches = attempt.parts.enumerated().map { number, part in
            var match = filler.match(of: part.parse, runnerUp: part.runnerUp, inherited: number == 0 ? [] : inherited)
            if part.isContinued { match.inherit(assignee) }
            askWhetherKnown(&match, part.parse, attempt.lattice, context)
            askWhetherName(&match, part.parse, attempt)
            assignee = match.slots.first { $0.name == .assignee }
            let days = filler.headTimes(of: part.parse, in: part.range).filter(\.hasDay)
            if number == 0 || !days.isEmpty { inherited = days.map(\.dayOnly) }
            return match
        }
        return withoutRepeats(confirmed(matches, attempt))
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

    func language(of lattice: Lattice, verbs: [Int], _ context: ReadingContext) -> LanguageCode {
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
