/// What people say around the content of a line, compiled from `words/wrapping.yaml`: a phrase is a row of sets of the lexicon.
package struct Wrapping: Sendable {
    private var kinds: [WrappingKind] = []
    /// By phrase: for each of its words the set that it belongs to.
    private var sets = PackedLists()
    /// The phrases whose first word, and whose last word, is of a set.
    private var byFirst = PackedLists()
    private var byLast = PackedLists()
    /// The first word of the lexicon that only wrapping has. A slip is never mended to it.
    private(set) var firstWord = 0

    /// A phrase that stands in a line.
    struct Found {
        let kind: WrappingKind
        let range: Range<Int>
    }

    init() {}

    /// No phrase is empty. `setCount`: the sets of the lexicon; `firstWord`: the number of words before those of wrapping.
    init(_ phrases: [(kind: WrappingKind, sets: [Int])], setCount: Int, firstWord: Int) {
        self.firstWord = firstWord
        kinds = phrases.map(\.kind)
        sets = PackedLists(phrases.enumerated().flatMap { number, phrase in phrase.sets.map { (number, $0) } }, count: phrases.count)
        byFirst = PackedLists(sets.enumerated().map { ($1[$1.startIndex], $0) }, count: setCount)
        byLast = PackedLists(sets.enumerated().map { ($1[$1.endIndex - 1], $0) }, count: setCount)
    }

    /// Whether a word alone may be a call.
    func isCall(_ word: Int, in lexicon: Lexicon) -> Bool {
        lexicon.setsOfWord[word].contains { set in
            set < byFirst.count
                && byFirst[set].contains {
                    sets[$0].count == 1 && (kinds[$0] == .calls || kinds[$0] == .groups || kinds[$0] == .interjections)
                }
        }
    }

    /// The longest phrase from a place on that `fits`; of equal ones the kind that is declared first.
    func phrase(at place: Int, of words: [Int?], in lexicon: Lexicon, fits: (Found) -> Bool) -> Found? {
        longest(byFirst, key: place, of: words, in: lexicon, from: { _ in place }, fits: fits)
    }

    /// The longest phrase up to a place that `fits`.
    func phrase(endingAt end: Int, of words: [Int?], in lexicon: Lexicon, fits: (Found) -> Bool) -> Found? {
        longest(byLast, key: end - 1, of: words, in: lexicon, from: { end - $0 }, fits: fits)
    }

    private func longest(
        _ index: PackedLists, key: Int, of words: [Int?], in lexicon: Lexicon, from start: (Int) -> Int, fits: (Found) -> Bool
    ) -> Found? {
        guard let word = words[key] else { return nil }
        var best: Found?
        for set in lexicon.setsOfWord[word] where set < index.count {
            for phrase in index[set] {
                let from = start(sets[phrase].count)
                guard isBetter(phrase, than: best), stands(phrase, at: from, of: words, in: lexicon) else { continue }
                let found = Found(kind: kinds[phrase], range: from..<from + sets[phrase].count)
                if fits(found) { best = found }
            }
        }
        return best
    }

    private func isBetter(_ phrase: Int, than best: Found?) -> Bool {
        guard let best else { return true }
        let count = sets[phrase].count
        return count > best.range.count || count == best.range.count && kinds[phrase].rawValue < best.kind.rawValue
    }

    private func stands(_ phrase: Int, at place: Int, of words: [Int?], in lexicon: Lexicon) -> Bool {
        guard place >= 0, place + sets[phrase].count <= words.count else { return false }
        return zip(sets[phrase], words[place...]).allSatisfy { set, word in word.map { lexicon.setsOfWord[$0].contains(set) } ?? false }
    }
}

extension Wrapping: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        kinds = try coder.code(value?.kinds)
        sets = try coder.code(value?.sets)
        byFirst = try coder.code(value?.byFirst)
        byLast = try coder.code(value?.byLast)
        firstWord = try coder.code(value?.firstWord)
        try coder.check(sets.count == kinds.count && byFirst.areItems(below: sets.count) && byLast.areItems(below: sets.count))
    }
}
