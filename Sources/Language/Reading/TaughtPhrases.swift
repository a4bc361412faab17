/// Phrases taught by the department; each is replaced by its meaning wherever it stands as whole words.
///
/// «отзвон — это звонок»: «завтра отзвон Ромашке» is read as «завтра звонок Ромашке».
package struct TaughtPhrases: Sendable {
    package struct Phrase: Equatable, Sendable {
        package let phrase: String
        package let meaning: String

        package init(_ phrase: String, meaning: String) {
            self.phrase = phrase
            self.meaning = meaning
        }
    }

    /// By the key of the first word, longest first.
    private var byFirstWord: [String: [(words: [String], phrase: Phrase)]] = [:]

    package init(_ phrases: [Phrase] = []) {
        for phrase in phrases {
            let words = Tokenizer().tokens(of: phrase.phrase).map(\.key)
            if let first = words.first { byFirstWord[first, default: []].append((words, phrase)) }
        }
        for first in byFirstWord.keys { byFirstWord[first]?.sort { $0.words.count > $1.words.count } }
    }

    var isEmpty: Bool { byFirstWord.isEmpty }

    /// Whether a phrase may begin with one of these tokens.
    func mayBegin(in tokens: [Token]) -> Bool { tokens.contains { byFirstWord[$0.key] != nil } }

    /// The phrase at this position and its end.
    func phrase(in tokens: [Token], at place: Int) -> (phrase: Phrase, end: Int)? {
        for (words, phrase) in byFirstWord[tokens[place].key] ?? [] where tokens.count - place >= words.count {
            if zip(words, tokens[place...]).allSatisfy({ $0 == $1.key }) { return (phrase, place + words.count) }
        }
        return nil
    }
}

/// A line with its taught phrases replaced by their meanings.
package struct Expansion: Sendable {
    package let text: String
    package let phrases: [TaughtPhrases.Phrase]
}

extension LineReader {
    /// The most bytes that meanings may add to a line.
    private static let longestExpansion = 65_536

    /// The line with taught phrases replaced. A phrase is not replaced while it is being taught or forgotten, nor in a line
    /// that is understood without replacing it.
    package func read(_ text: String, in context: ReadingContext, taught: TaughtPhrases) -> Understanding {
        guard let expansion = expansion(of: text, by: taught) else { return read(text, in: context) }
        let plain = read(text, in: context)
        if plain.commands.contains(where: { book.intent($0.intent)?.quotesPhrases == true }) { return plain }
        var reading = read(expansion.text, in: context)
        guard !reading.commands.isEmpty else { return plain }
        (reading.text, reading.expansion) = (text, expansion)
        return reading
    }

    /// Nil if no phrase occurs. Quotations and words after a colon or dash are free text (Contract, “How a phrase is read”, 8).
    package func expansion(of text: String, by taught: TaughtPhrases) -> Expansion? {
        guard !taught.isEmpty else { return nil }
        let tokens = Tokenizer().tokens(of: text, most: LineReader.mostTokens)
        guard taught.mayBegin(in: tokens) else { return nil }
        let lattice = Lattice(tokens: tokens, words: tokens.map { book.lexicon.number(of: $0.key) }, entities: [], lexicon: book.lexicon)
        var changes: [Int: String] = [:], phrases: [TaughtPhrases.Phrase] = [], room = LineReader.longestExpansion
        for place in lattice.placesBeforeFreeText(book.lexicon.roles) where changes[place] == nil {
            guard let found = taught.phrase(in: lattice.tokens, at: place), room >= found.phrase.meaning.utf8.count else { continue }
            room -= found.phrase.meaning.utf8.count
            for covered in place..<found.end { changes[covered] = covered == place ? found.phrase.meaning : "" }
            phrases.append(found.phrase)
        }
        return phrases.isEmpty ? nil : Expansion(text: lattice.replaced(changes, in: text), phrases: phrases)
    }

    /// Whether every word can be part of a command: a word of the rules, or part of a name, time or amount.
    package func knowsWords(of text: String, in context: ReadingContext) -> Bool {
        let lattice = lattice(of: text, context)
        let known = Set(lattice.entities.flatMap { Array($0.from..<$0.to) })
        return !lattice.tokens.isEmpty
            && lattice.tokens.indices.allSatisfy {
                lattice.isKnown[$0] || known.contains($0) || lattice.tokens[$0].kind == .sign
            }
    }

    /// Whether the whole text is one name, time, amount or listed word.
    package func isOneEntity(_ text: String, in context: ReadingContext) -> Bool {
        let lattice = lattice(of: text, context)
        return lattice.entities.contains { $0.from == 0 && $0.to == lattice.tokens.count }
    }
}
