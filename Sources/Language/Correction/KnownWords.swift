import Text

/// All words of the rules and the grammar, for recognising mistyped words, transliterations and missing spaces.
///
/// Built when the first line is corrected, then kept, so that it does not slow down the start.
final class KnownWords: Sendable {
    struct Word: Sendable {
        let key: String
        let letters: [UInt16]
    }

    /// Sorted by length, then alphabetically.
    private let words: [Word]
    private let signatures: [UInt64]
    /// The index of the first word of each length, plus one entry for the end.
    private let starts: [Int]
    private let keys: Set<String>
    private let byLatin: [String: [String]]

    init(_ all: some Sequence<String>) {
        keys = Set(all)
        let words = keys.map { Word(key: $0, letters: KnownWords.letters(of: $0)) }
            .sorted { ($0.letters.count, $0.key) < ($1.letters.count, $1.key) }
        self.words = words
        signatures = words.map { KnownWords.signature(of: $0.key) }
        var starts: [Int] = []
        for (place, word) in words.enumerated() { while starts.count <= word.letters.count { starts.append(place) } }
        self.starts = starts + [words.count]
        var byLatin: [String: [String]] = [:]
        for word in words where !(word.letters.first.map { $0 < 0x80 } ?? true) {
            byLatin[LatinKey.key(of: word.key), default: []].append(word.key)
        }
        self.byLatin = byLatin
    }

    func contains(_ key: String) -> Bool { keys.contains(key) }

    /// Cyrillic words of this Latin spelling: "zadachi" → «задачи».
    func cyrillic(latin word: String) -> [String] {
        let own = byLatin[LatinKey.key(of: word)] ?? []
        let other = LatinKey.alternative(of: word).flatMap { byLatin[$0] } ?? []
        return own + other.filter { !own.contains($0) }
    }

    /// The words that a slip most likely turned into this one, with the number of slips.
    func nearest(to key: String, _ slip: Slip) -> (words: [String], slips: Int)? {
        let letters = KnownWords.letters(of: key), signature = KnownWords.signature(of: key)
        var most = Slip.most(inLetters: letters.count)
        guard most > 0 else { return nil }
        var distance = EditDistance(exchanges: true), found: [String] = []
        let last = starts.count - 1
        let near = starts[min(max(letters.count - most, Slip.shortest), last)]..<starts[min(letters.count + most + 1, last)]
        for place in near where (signatures[place] ^ signature).nonzeroBitCount <= 2 * most {
            guard let slips = distance.edits(letters, words[place].letters, most: most), slip.turns(words[place].key, into: key) else {
                continue
            }
            if slips < most { found = [] }
            most = slips
            found.append(words[place].key)
        }
        return found.isEmpty ? nil : (found.sorted(), most)
    }

    static func letters(of key: String) -> [UInt16] { Array(key.utf16) }

    /// One bit per letter that occurs in the word.
    static func signature(of key: String) -> UInt64 {
        key.unicodeScalars.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }
}
