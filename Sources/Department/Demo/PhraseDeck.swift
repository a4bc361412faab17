/// A list of phrases dealt like cards: none is dealt again before all have been.
///
/// The same result three times in a week would look like a sham entry (Figures, “Sham entries”).
struct PhraseDeck {
    private let phrases: [String]
    private var place = 0

    init(_ phrases: [String], _ generator: inout SeededGenerator) { self.phrases = generator.shuffled(phrases) }

    mutating func deal() -> String? {
        guard !phrases.isEmpty else { return nil }
        defer { place += 1 }
        return phrases[place % phrases.count]
    }
}
