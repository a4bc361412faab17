/// Chance that comes out the same for the same seed (SplitMix64), so that a demonstration can be told again.
struct Dice {
    private var state: UInt64

    /// `stream` parts the chances of one seed: what one person rolls changes nothing for another.
    init(seed: Int, stream: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0xD134_2543_DE82_EF95 ^ UInt64(truncatingIfNeeded: stream + 1) &* 0x9FB2_1C65_1E98_DF25
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func roll(_ range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }

    /// Whether something comes to pass that does so in that many of a hundred cases.
    mutating func comes(_ percent: Int) -> Bool { roll(0...99) < percent }

    /// One of the values, each as often as its weight says; nil where there is none.
    mutating func pick<Value>(_ weighted: [(value: Value, weight: Int)]) -> Value? {
        let total = weighted.reduce(0) { $0 + $1.weight }
        guard total > 0 else { return nil }
        var place = roll(0...total - 1)
        for (value, weight) in weighted {
            place -= weight
            if place < 0 { return value }
        }
        return nil
    }

    mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[roll(0...values.count - 1)] }

    mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
        var values = values
        for place in values.indices.dropFirst().reversed() { values.swapAt(place, roll(0...place)) }
        return values
    }
}

/// A list of phrases dealt like cards: none comes again before all have been out.
///
/// The same result thrice in a week would look like a sham entry (scores.md).
struct Deck {
    private let phrases: [String]
    private var place = 0

    init(_ phrases: [String], _ dice: inout Dice) { self.phrases = dice.shuffled(phrases) }

    mutating func deal() -> String? {
        guard !phrases.isEmpty else { return nil }
        defer { place += 1 }
        return phrases[place % phrases.count]
    }
}
