/// Finds the phrases that a line which wasn't understood comes nearest to: examples of the rule files that share words with it.
struct Suggester {
    private let book: RuleBook

    private static let most = 3
    /// Words count as alike where this many first letters agree.
    private static let stem = 4

    init(book: RuleBook, index: CandidateIndex) { self.book = book }

    func suggestions(for tokens: [Token], in tongue: Tongue) -> [String] {
        let stems = Set(tokens.filter { $0.kind == .word && $0.key.count >= Suggester.stem }.map { $0.key.prefix(Suggester.stem) })
        var scored: [(score: Int, order: Int, text: String)] = []
        for (order, intent) in book.intents.enumerated() {
            let best = intent.examples.filter { $0.tongue == tongue && $0.ask == nil }.map { (score: shared(stems, with: $0.text), text: $0.text) }
                .max { $0.score < $1.score }
            if let best, best.score > 0 { scored.append((best.score, order, best.text)) }
        }
        scored.sort { ($0.score, -$0.order) > ($1.score, -$1.order) }
        let near = scored.prefix(Suggester.most).map(\.text)
        return near.isEmpty ? usual(in: tongue) : near
    }

    private func shared(_ stems: Set<Substring>, with example: String) -> Int {
        Tokenizer().tokens(of: example).count { stems.contains($0.key.prefix(Suggester.stem)) }
    }

    /// Where nothing is alike: the first things one says.
    private func usual(in tongue: Tongue) -> [String] {
        ["task.list", "task.add", "help"].compactMap { id in
            book.intent(id)?.examples.first { $0.tongue == tongue && $0.ask == nil }?.text
        }
    }
}
