import Dates

/// Reads lines: the whole of understanding behind one call.
///
/// «поставить звонок Ромашке на завтра» → `task.add` with kind, client and day.
package struct LineReader: Sendable {
    package let book: RuleBook
    package let grammar: EntityGrammar
    package let names: NameGrammar
    private let index: CandidateIndex
    private let lists: ListFinder
    private let suggester: Suggester
    private let tokenizer = Tokenizer()

    /// Lines longer than this are no commands; nothing is searched in them.
    private static let mostTokens = 400

    package init(book: RuleBook, grammar: EntityGrammar, names: NameGrammar) {
        self.book = book
        self.grammar = grammar
        self.names = names
        index = CandidateIndex(book)
        lists = ListFinder(book.lexicon)
        suggester = Suggester(book)
    }

    package func read(_ text: String, in context: ReadingContext) -> Understanding {
        let lattice = lattice(of: text, context)
        guard !lattice.tokens.isEmpty, lattice.tokens.count <= LineReader.mostTokens else {
            return Understanding(text: text, language: context.language)
        }
        let splitter = Splitter(book: book, lattice: lattice, matcher: commandMatcher(lattice))
        let parts = splitter.parts()
        guard !parts.isEmpty else { return misunderstood(text, lattice, context) }
        let verbs = parts.flatMap { part in part.cover.placed.flatMap { Array($0.from..<$0.match.end) } }.filter { lattice.isKnown[$0] }
        return Understanding(
            text: text, language: TongueDetector().tongue(of: lattice.tokens, verbs: verbs, otherwise: context.language),
            commands: commands(of: parts, in: lattice, text, context))
    }

    /// All that was recognised, whatever the command: `planerka parse --entities`.
    package func entities(in text: String, _ context: ReadingContext) -> [(entity: Entity, from: Int, to: Int)] {
        let lattice = lattice(of: text, context)
        return lattice.entities.map { ($0, lattice.tokens[$0.from].from, lattice.tokens[$0.to - 1].to) }
    }

    func commandMatcher(_ lattice: Lattice) -> CommandMatcher {
        CommandMatcher(book: book, index: index, lattice: lattice, names: names)
    }

    func lattice(of text: String, _ context: ReadingContext) -> Lattice {
        let tokens = tokenizer.tokens(of: text)
        guard tokens.count <= LineReader.mostTokens else { return Lattice(tokens: tokens, entities: [], lexicon: book.lexicon) }
        let entities =
            grammar.entities(in: tokens) + names.names(in: tokens, source: context.names) + lists.entities(in: tokens)
            + ContactFinder().entities(in: tokens, of: text)
        return Lattice(tokens: tokens, entities: entities, lexicon: book.lexicon)
    }

    /// A day said at the head holds for all that follow until another is said (contract §7.9).
    private func commands(of parts: [Splitter.Part], in lattice: Lattice, _ text: String, _ context: ReadingContext) -> [Match] {
        let filler = SlotFiller(book: book, lattice: lattice, utterance: text, names: names, now: context.now)
        var inherited: [TimeExpression] = []
        return parts.enumerated().map { number, part in
            let match = filler.match(of: part.cover, runnerUp: part.runnerUp, inherited: number == 0 ? [] : inherited)
            let days = filler.headTimes(of: part.cover, in: part.range).filter(\.hasDay)
            if number == 0 || !days.isEmpty { inherited = days.map(\.dayOnly) }
            return match
        }
    }

    private func misunderstood(_ text: String, _ lattice: Lattice, _ context: ReadingContext) -> Understanding {
        let tongue = TongueDetector().tongue(of: lattice.tokens, verbs: [], otherwise: context.language)
        return Understanding(text: text, language: tongue, suggestions: suggester.suggestions(for: lattice.tokens, in: tongue))
    }
}

extension TimeExpression {
    /// The day without its hour: what later commands of the line inherit.
    fileprivate var dayOnly: TimeExpression {
        var plain = self
        (plain.clock, plain.lastClock) = (nil, nil)
        return plain
    }
}
