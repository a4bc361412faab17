/// What is said around the content of a line.
extension LineReader {
    /// A line without its wrapping that costs more is also read with it, and that reading must cost less.
    private static let doubtOfBareLine = 4
    /// By how much a line must cost less without words that nobody knows.
    private static let gainOfGuess = 4

    /// `guesses`: words before the first comma that nobody knows are taken for a call, too.
    func unwrapped(_ tokens: [Token], _ words: [Int?], _ context: ReadingContext, guesses: Bool) -> Unwrapped {
        let known = WrappingNames(
            isKnown: { !names.names(in: [$0], source: context.names).isEmpty },
            isLike: { !names.names(in: [$0], source: context.names).isEmpty || looksNamed($0) })
        var unwrapper = Unwrapper(book.wrapping, lexicon: book.lexicon, tokens: tokens, words: words, names: known)
        return unwrapper.unwrapped(guesses: guesses)
    }

    /// A first name, or a capital with a surname's ending.
    private func looksNamed(_ token: Token) -> Bool {
        switch names.resemblance(of: [token.text]) {
        case .none, .capitalized: false
        case .surname: token.text.unicodeScalars.first != token.key.unicodeScalars.first
        case .person, .company: true
        }
    }

    /// Whether a command says more than its kind: «Рассвет, счёт на 50 000» may well be about a client of that name.
    func standsAlone(_ parse: Parse, _ matcher: CommandMatcher) -> Bool {
        matcher.hasVerb(parse)
            || parse.placed.contains {
                $0.match.bindings.contains { book.specs[$0.spec].type == .client || book.specs[$0.spec].type == .person }
            }
    }

    /// What looks like wrapping may be a word of the command after all: «ой, на пятницу» corrects.
    func attempt(_ text: String, _ lattice: Lattice, _ context: ReadingContext, mending: Int) -> Attempt {
        let bare = attempt(text, lattice, mending: mending)
        guard !lattice.peeled.isEmpty, bare.cost ?? .max > LineReader.doubtOfBareLine else { return bare }
        let whole = attempt(text, self.lattice(of: text, context, unwrapping: .none), mending: mending)
        guard let cost = whole.cost else { return bare }
        guard let bareCost = bare.cost else {
            let isQuestion = takesAnyWords(whole) && isWhollyAsked(lattice)
            return (cost < LineReader.doubtOfBareLine || isCovered(whole)) && !isQuestion ? whole : bare
        }
        return cost < min(bareCost, LineReader.doubtOfBareLine) ? whole : bare
    }

    /// No word is left over: «note: pulse means …» teaches, though "note:" mostly means nothing.
    private func isCovered(_ attempt: Attempt) -> Bool { attempt.parts.allSatisfy(\.parse.leftovers.isEmpty) }

    /// How many phrases a guess takes away.
    private func peels(_ text: String, _ context: ReadingContext) -> Int {
        let tokens = tokens(of: text)
        return unwrapped(tokens, tokens.map { book.lexicon.number(of: $0.key) }, context, guesses: true).peeled.count
    }

    /// It looks something up by its own words, as «как …?» does in the help.
    func isHelp(_ attempt: Attempt) -> Bool {
        takesAnyWords(attempt) && attempt.parts.allSatisfy { !book.intents[book.rules[$0.parse.rule].intent].changes }
    }

    /// Free text stands in it, which any words may be.
    private func takesAnyWords(_ attempt: Attempt) -> Bool {
        attempt.parts.lazy.flatMap(\.parse.placed).flatMap(\.match.bindings).contains {
            if case .text = $0.filling { true } else { false }
        }
    }

    /// The reading without all that may be wrapping, such as words before the first comma that nobody knows, where it is clear: «дорогуша,
    /// покажи задачи». Nil if it isn't.
    func guessed(_ plain: Attempt, _ context: ReadingContext) -> Attempt? {
        guard plain.cost ?? .max > LineReader.doubtOfBareLine, !plain.lattice.isLong else { return nil }
        let limit = plain.cost.map { $0 - LineReader.gainOfGuess } ?? CommandMatcher.limit
        guard peels(plain.text, context) > plain.lattice.peeled.count else { return nil }
        let lattice = lattice(of: plain.text, context, unwrapping: .guessed)
        let guess = attempt(plain.text, lattice, mending: 0), matcher = commandMatcher(lattice)
        return guess.cost ?? .max < limit && isClear(guess, insteadOf: plain) && guess.parts.allSatisfy { standsAlone($0.parse, matcher) }
            ? guess : nil
    }
}
