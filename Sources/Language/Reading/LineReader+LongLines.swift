/// Reading lines that have more tokens than are read.
extension LineReader {
    /// The beginnings that are tried.
    private static let mostBeginnings = 4

    /// The tokens up to each colon or dash, with all that follows as one more: «заметка к 2: …», "note on 2: …".
    func beginnings(of tokens: [Token], in text: String) -> [[Token]] {
        let openers = tokens.indices.dropLast().lazy.filter { opensFreeText($0, in: tokens) }
        return openers.prefix(LineReader.mostBeginnings).compactMap { place in
            let next = tokens[place + 1]
            return Tokenizer.rest(of: text, from: next.from, isGlued: next.isGlued).map { tokens[...place] + [$0] }
        }
    }

    /// A colon that is not inside a number, or a dash behind a space.
    private func opensFreeText(_ place: Int, in tokens: [Token]) -> Bool {
        guard let word = book.lexicon.number(of: tokens[place].key), book.lexicon.setsOfWord[word].contains(book.lexicon.roles.openers)
        else { return false }
        guard tokens[place].text == ":" else { return !tokens[place].isGlued }
        let isInside = place > 0 && tokens[place - 1].kind == .number && tokens[place + 1].kind == .number && tokens[place + 1].isGlued
        return !isInside
    }
}
