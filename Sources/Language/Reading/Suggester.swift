import Synchronization

/// Suggests phrases for a line that was not understood: the examples of the rule files that share most words with it.
struct Suggester: Sendable {
    /// An example with the stems of its words.
    private struct Entry: Sendable {
        let intent: Int
        let example: Int
        let language: LanguageCode
        let stems: [Int]
    }

    private let book: RuleBook
    private let kept = KeptEntries()

    private static let most = 3

    init(_ book: RuleBook) { self.book = book }

    /// The entries, built when the first line is not understood.
    private final class KeptEntries: Sendable {
        private let made = Mutex<[Entry]?>(nil)

        func entries(_ make: () -> [Entry]) -> [Entry] {
            made.withLock { entries in
                if let entries { return entries }
                let new = make()
                entries = new
                return new
            }
        }
    }

    private var entries: [Entry] {
        kept.entries {
            book.intents.enumerated().filter { !$0.element.isAnswer }.flatMap { intent, info in
                info.examples.enumerated().filter { $0.element.ask == nil }.map { example, said in
                    Entry(intent: intent, example: example, language: said.language, stems: said.stems)
                }
            }
        }
    }

    func suggestions(for tokens: [Token], in language: LanguageCode) -> [String] {
        let said = Set(Stem.all(of: tokens))
        var best: [Int: (score: Int, example: Int)] = [:]
        for entry in entries where entry.language == language {
            let score = entry.stems.count { said.contains($0) }
            if score > best[entry.intent]?.score ?? 0 { best[entry.intent] = (score, entry.example) }
        }
        let ranked = best.sorted { ($0.value.score, -$0.key) > ($1.value.score, -$1.key) }.prefix(Suggester.most)
        let near = ranked.map { book.intents[$0.key].examples[$0.value.example].text }
        return near.isEmpty ? usual(in: language) : near
    }

    /// The fallback if no example shares a word.
    private func usual(in language: LanguageCode) -> [String] {
        let offered = book.intents.filter { $0.suggestionRank != nil }.sorted { ($0.suggestionRank ?? 0) < ($1.suggestionRank ?? 0) }
        return offered.prefix(Suggester.most).compactMap { intent in
            intent.examples.first { $0.language == language && $0.ask == nil }?.text
        }
    }
}
