import Text

/// What words mean in the grammar: the lists that each is on, with its value there.
struct GrammarWords: Sendable {
    /// A word is on a list, with a value.
    struct Sense: Hashable, Sendable {
        let symbol: Int
        let value: Int
    }

    private var words = WordTable()
    private var senses: [Sense] = []
    /// Where the senses of each word end.
    private var ends = PackedNumbers()

    /// Each key once.
    init(_ words: [(key: String, senses: [Sense])]) {
        for word in words {
            _ = self.words.add(word.key)
            senses += word.senses
            ends.append(senses.count)
        }
    }

    /// Empty for a word that the grammar doesn't know.
    subscript(key: String) -> ArraySlice<Sense> {
        guard let number = words[key] else { return [] }
        let start = number == 0 ? 0 : ends[number - 1], end = ends[number]
        return start <= end && end <= senses.count ? senses[start..<end] : []
    }

    var keys: [String] { words.words }

    /// Whether no word points out of the symbols.
    func isSound(symbols: Int) -> Bool { senses.allSatisfy { (0..<symbols).contains($0.symbol) } }
}

extension GrammarWords: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        words = try coder.code(value?.words)
        senses = try coder.code(value?.senses)
        ends = try coder.code(value?.ends)
        try coder.check(ends.count == words.count)
    }
}

extension GrammarWords.Sense: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        symbol = try coder.code(value?.symbol)
        self.value = try coder.code(value?.value)
    }
}
