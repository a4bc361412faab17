import Synchronization

/// The beginnings of words as numbers, by which examples and lines are compared.
enum Stem {
    /// Words count as alike where so many first letters agree.
    private static let length = 4

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
