/// What stands at a place of the line.
extension Unwrapper {
    func phrase(at place: Int, fits: (Wrapping.Found) -> Bool) -> Wrapping.Found? {
        wrapping.phrase(at: place, of: words, in: lexicon) { isLoose($0) && fits($0) }
    }

    /// It is no part of a longer word: «так-то», "mate's".
    func isLoose(_ phrase: Wrapping.Found) -> Bool {
        let next = phrase.range.upperBound
        return next >= tokens.count || !tokens[next].isGlued || isPause(next)
    }

    func isIn(_ place: Int, _ set: Int) -> Bool { words[place].map { lexicon.setsOfWord[$0].contains(set) } ?? false }

    /// A sign that may stand beside wrapping; the end of the line counts as one.
    func isSign(_ place: Int) -> Bool { place >= tokens.count || isPause(place) }

    func isPause(_ place: Int) -> Bool {
        tokens[place].kind == .sign && Self.pauses.contains(tokens[place].text) && !isInsideNumber(place)
            && !(tokens[place].text == "-" && tokens[place].isGlued)
    }

    /// How far behind «нужно» its infinitive may stand, in tokens.
    private static let reach = 7

    private static let pauses: Set<String> = [",", ".", "!", "?", "…", ";", ":", "-", "—", "–"]
    private static let ends: Set<String> = [".", "!", "?", "…", ";"]

    func isEnd(_ place: Int) -> Bool { Self.ends.contains(tokens[place].text) }

    func isOpener(_ place: Int) -> Bool { place < tokens.count && isIn(place, lexicon.roles.openers) }

    /// A colon or a dash behind a space, as `Splitter` takes them.
    func opensFreeText(_ place: Int) -> Bool {
        isOpener(place) && (tokens[place].text == ":" ? !isInsideWord(place) : !tokens[place].isGlued)
    }

    private func isInsideNumber(_ place: Int) -> Bool {
        place > 0 && place + 1 < tokens.count && tokens[place - 1].kind == .number && tokens[place + 1].kind == .number
            && tokens[place + 1].isGlued && tokens[place].isGlued
    }

    /// «15:30», «telegram:2044».
    private func isInsideWord(_ place: Int) -> Bool {
        place > 0 && tokens[place].isGlued && place + 1 < tokens.count && tokens[place + 1].isGlued
    }

    func closingQuote(of place: Int) -> Int? {
        guard tokens[place].kind == .sign, let ends = Self.quotes[tokens[place].text] else { return nil }
        return tokens.indices[(place + 1)...].first { ends.contains(tokens[$0].text) }
    }

    private static let quotes = ["«": ["»"], "“": ["”"], "„": ["“", "”"], "\"": ["\""]]

    // MARK: What a shell stands before

    /// An infinitive within reach, and no other sign than commas before it; in English any word.
    func beginsVerb(_ place: Int) -> Bool {
        guard place < tokens.count, tokens[place].kind != .rest else { return false }
        if tokens[place].key.isLatin { return tokens[place].kind == .word }
        for next in place..<min(tokens.count, place + Self.reach) {
            if tokens[next].kind == .sign, tokens[next].text != "," { return false }
            if isInfinitive(next) { return true }
        }
        return false
    }

    private func isInfinitive(_ place: Int) -> Bool {
        tokens[place].kind == .word && !isIn(place, lexicon.roles.likeInfinitives)
            && lexicon.patterns.contains { $0.set == lexicon.roles.infinitive && $0.accepts(tokens[place].key) }
    }

    func beginsQuestion(_ place: Int) -> Bool {
        let first = place < tokens.count && isPause(place) ? place + 1 : place
        return first < tokens.count && isIn(first, lexicon.roles.neverTitle)
    }

    /// "moving" → "move", "putting" → "put", "calling" → "call", if the rules know that verb.
    func verb(at place: Int) -> Token? {
        guard place < tokens.count, tokens[place].key.hasSuffix("ing"), tokens[place].key.utf8.count > 5 else { return nil }
        let stem = String(tokens[place].key.dropLast(3))
        let known = [stem, stem + "e", String(stem.dropLast())].first { lexicon.number(of: $0) != nil }
        return known.map {
            let token = tokens[place]
            return Token(text: $0, key: $0, kind: token.kind, isGlued: token.isGlued, from: token.from, to: token.to)
        }
    }
}
