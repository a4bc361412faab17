/// A pseudorandom generator (SplitMix64) that gives the same numbers for the same seed, so that a draw can be repeated.
struct SeededGenerator {
    private var state: UInt64

    /// One seed has many independent streams: what is drawn from one changes nothing in another.
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

    mutating func number(in range: ClosedRange<Int>) -> Int { range.lowerBound + Int(next() % UInt64(range.count)) }

    mutating func shuffled<Value>(_ values: [Value]) -> [Value] {
        var values = values
        for place in values.indices.dropFirst().reversed() { values.swapAt(place, number(in: 0...place)) }
        return values
    }
}
