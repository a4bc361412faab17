import Text

/// The declensions of one kind of word: masculine surnames, neuter nouns …
struct DeclensionTable: Sendable {
    private(set) var declensions: [Declension] = []
    /// Whole words and nominative endings, with the index of their declension.
    private let words: WordMap
    private let endings: WordMap
    private let longest: Int

    /// A line of `endings.yaml`.
    struct Line {
        let patterns: [String]
        let areWords: Bool
        let declension: Declension
    }

    init(_ lines: [Line] = []) {
        declensions = lines.map(\.declension)
        func pairs(_ areWords: Bool) -> [(word: String, value: Int)] {
            lines.enumerated().filter { $0.element.areWords == areWords }.flatMap { place, line in line.patterns.map { ($0, place) } }
        }
        words = WordMap(pairs(true))
        endings = WordMap(pairs(false))
        longest = pairs(false).map(\.word.unicodeScalars.count).max() ?? 0
    }

    struct EndingMatch {
        let declension: Declension
        let place: Int
        /// The number of letters that matched.
        let length: Int
    }

    /// By the whole word, otherwise by the longest ending that leaves a stem.
    func match(_ key: String) -> EndingMatch? {
        var found: Int?, length = 0, letters = 0
        var ending: Int?, endingLength = 0
        WordEnding.forEach(of: key) { tail in
            (ending, endingLength) = (found, length)
            if tail.length <= longest, let place = endings[tail, of: key] { (found, length) = (place, tail.length) }
            letters = tail.length
            return true
        }
        if let place = words[key].first { return EndingMatch(declension: declensions[place], place: place, length: letters) }
        // A whole-word entry does not count as an ending.
        guard let place = ending else { return nil }
        return EndingMatch(declension: declensions[place], place: place, length: endingLength)
    }

    /// A possible nominative of a word, and the cases the word may be in.
    struct Base {
        let word: String
        let cases: CaseSet
    }

    /// The nominatives that have this word as a form in one of the given cases.
    func bases(of key: String, in wanted: CaseSet) -> [Base] {
        var found: [Base] = []
        let own = match(key)?.place
        if own != nil, wanted.contains(.nominative) { found.append(Base(word: key, cases: .nominative)) }
        let last = key.utf8.last
        for (place, declension) in declensions.enumerated() {
            for ending in declension.endings where !ending.isPlural && !ending.cases.isDisjoint(with: wanted) {
                let cases = ending.cases.intersection(wanted)
                if ending.isSame {
                    if own == place { found.append(Base(word: key, cases: cases)) }
                } else if ending.last == nil || ending.last == last, key.ends(inBytesOf: ending.folded) {
                    addBases(of: key, ending, place, cases, to: &found)
                }
            }
        }
        return found
    }

    private func addBases(of key: String, _ ending: Declension.Ending, _ place: Int, _ cases: CaseSet, to found: inout [Base]) {
        let stem = String(Substring(key.utf8.dropLast(ending.folded.utf8.count)))
        guard !stem.isEmpty else { return }
        for letters in declensions[place].dropped {
            let base = stem + letters
            if base.utf8.count > 2, match(base)?.place == place { found.append(Base(word: base, cases: cases)) }
        }
    }
}

extension DeclensionTable: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        declensions = try coder.code(value?.declensions)
        words = try coder.code(value?.words)
        endings = try coder.code(value?.endings)
        longest = try coder.code(value?.longest)
        try coder.check(words.isBelow(declensions.count) && endings.isBelow(declensions.count))
    }
}

extension String {
    /// Compares bytes: the words are folded, so equal letters are equal bytes.
    func ends(inBytesOf ending: String) -> Bool {
        var own = utf8.reversed().makeIterator()
        for byte in ending.utf8.reversed() where own.next() != byte { return false }
        return true
    }
}
