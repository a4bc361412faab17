/// The beginnings of words as numbers, for comparing lines with examples.
enum Stem {
    /// Words are alike if this many first letters agree.
    private static let length = 4

    /// One for each word that is long enough.
    static func all(of tokens: [Token]) -> [Int] {
        tokens.compactMap { token in
            guard token.kind == .word else { return nil }
            var hash = 0, letters = 0
            for scalar in token.key.unicodeScalars.prefix(length) {
                hash = hash << 16 | Int(scalar.value & 0xFFFF)
                letters += 1
            }
            return letters == length ? hash : nil
        }
    }
}
