/// Finds values of closed lists in an utterance: «коммерческое предложение», «просроченные», "high priority".
struct ListFinder {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    func entities(in tokens: [Token]) -> [Entity] {
        var found: [Entity] = []
        for (place, token) in tokens.enumerated() {
            guard let word = lexicon.number(of: token.key) else { continue }
            for number in lexicon.listed(beginningWith: word) {
                let phrase = lexicon.listed[number]
                guard stands(phrase, at: place, in: tokens) else { continue }
                found.append(
                    Entity(
                        from: place, to: place + phrase.words.count,
                        value: .listed(list: phrase.list, value: phrase.value, form: phrase.form, cases: .any)))
            }
        }
        return found
    }

    private func stands(_ phrase: ListedPhrase, at place: Int, in tokens: [Token]) -> Bool {
        guard place + phrase.words.count <= tokens.count else { return false }
        return phrase.words.indices.allSatisfy { $0 == 0 || lexicon.number(of: tokens[place + $0].key) == phrase.words[$0] }
    }
}
