/// Lines that ask: read by what their words are about where no sentence covers them, and never entered as work.
extension LineReader {
    /// The reading of a question by its words, with the number of words that nothing explains; nil if it is none of ours.
    func question(_ text: String, _ lattice: Lattice, _ context: ReadingContext) -> (understanding: Understanding, strangers: Int)? {
        let reader = QuestionReader(book: questions, rules: book, lattice: lattice)
        let filler = SlotFiller(book: book, lattice: lattice, utterance: text, names: names, now: context.now)
        guard let reading = reader.reading(), let match = reader.match(of: reading, filler) else { return nil }
        let verbs = reading.words.said.flatMap(Array.init)
        let language = language(of: lattice, verbs: verbs, context)
        return (Understanding(text: text, language: language, commands: [match]), reading.strangers)
    }

    /// Whether the line asks something and orders nothing: «вырастет ли рынок», "Will the market pick up?", but not "could you …?".
    package func asks(_ text: String, in context: ReadingContext) -> Bool { asks(lattice(of: text, context)) }

    private func asks(_ lattice: Lattice) -> Bool {
        guard let first = lattice.tokens.indices.first(where: { lattice.tokens[$0].kind == .word }) else { return false }
        let mood = lattice.shellMood(from: 0, to: first)
        guard mood != .order, mood != .wish else { return false }
        let hasMark = lattice.tokens.contains { $0.text == "?" }
        // Most lines ask nothing, and are done with here.
        guard hasMark || questions.begins(with: lattice.tokens[first]) else { return false }
        let numbers = questions.numbers(of: lattice.tokens)
        func role(_ place: Int) -> QuestionBook.Role? {
            questions.phrase(at: place, in: numbers).flatMap { questions.concepts[$0.concept].role }
        }
        guard !numbers.indices.contains(where: { role($0) == .courtesy }) else { return false }
        return hasMark || role(first) == .questions
    }

    /// Whether every word of the line is explained as those of a question.
    func isWhollyAsked(_ lattice: Lattice) -> Bool {
        QuestionReader(book: questions, rules: book, lattice: lattice).reading().map { $0.strangers == 0 } ?? false
    }

    /// A question never becomes the wording of a task (Contract, “How a phrase is read”, 33).
    func entersQuestion(_ parse: Parse, _ lattice: Lattice) -> Bool {
        let rule = book.rules[parse.rule]
        guard book.intents[rule.intent].changes, rule.hasRest, !parse.leftovers.isEmpty || rule.isWording, asks(lattice) else {
            return false
        }
        return !commandMatcher(lattice).hasVerb(parse) || rule.isWording
    }
}
