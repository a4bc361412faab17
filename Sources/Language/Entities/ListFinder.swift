/// Finds values of closed lists in an utterance: «коммерческое предложение», «просроченные», "high priority".
struct ListFinder {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// `words`: the tokens' numbers in the lexicon.
    func entities(in words: [Int?]) -> [Entity] {
        var found: [Entity] = []
        for (place, word) in words.enumerated() {
            guard let word else { continue }
            for number in lexicon.listed(beginningWith: word) where stands(number, at: place, in: words) {
                let phrase = lexicon.listed[number]
                found.append(
                    Entity(
                        from: place, to: place + phrase.words.count,
                        value: .listed(list: phrase.list, value: phrase.value, form: phrase.form, cases: .any)))
            }
        }
        return found
    }

    private func stands(_ number: Int, at place: Int, in words: [Int?]) -> Bool {
        let count = lexicon.listed[number].words.count
        return place + count <= words.count && (0..<count).allSatisfy { words[place + $0] == lexicon.listed[number].words[$0] }
    }
}
