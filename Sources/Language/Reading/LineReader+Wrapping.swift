/// What is said around the content of a line.
extension LineReader {
    /// `guesses`: words before the first comma that nobody knows are taken for a call, too.
    func unwrapped(_ tokens: [Token], _ words: [Int?], _ context: ReadingContext, guesses: Bool) -> Unwrapped {
        let known = WrappingNames(
            isKnown: { !names.names(in: [$0], source: context.names).isEmpty },
            isLike: { !names.names(in: [$0], source: context.names).isEmpty || names.resemblance(of: [$0.text]) >= .surname })
        var unwrapper = Unwrapper(book.wrapping, lexicon: book.lexicon, tokens: tokens, words: words, names: known)
        return unwrapper.unwrapped(guesses: guesses)
    }

    /// Whether a command says more than its kind: «Рассвет, счёт на 50 000» may well be about a client of that name.
    func standsAlone(_ parse: Parse, _ matcher: CommandMatcher) -> Bool {
        matcher.hasVerb(parse)
            || parse.placed.contains { $0.match.bindings.contains { book.specs[$0.spec].type == .client || book.specs[$0.spec].type == .person } }
    }
}
