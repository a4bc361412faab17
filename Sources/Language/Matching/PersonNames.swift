/// Finds what a slot of a person's name can be filled with: «Петрова теперь Соколова Ольга», "my name is Dave Miller".
struct PersonNames {
    private let lattice: Lattice
    private let names: NewNames
    private let end: Int

    /// Tokens of the longest name, hyphens among them.
    private static let longest = 7
    private static let mostWords = 4

    init(_ lattice: Lattice, _ names: NewNames, end: Int) {
        self.lattice = lattice
        self.names = names
        self.end = end
    }

    /// All readings that begin at that place, the shortest first. They cost nothing: only what looks like a name is one.
    func fillings(of number: Int, _ book: RuleBook, at place: Int) -> [(Binding, cost: Int, weight: Int)] {
        let spec = book.specs[number]
        var found: [(Binding, cost: Int, weight: Int)] = [], words: [String] = [], last = place
        while last < end, last - place < PersonNames.longest, words.count <= PersonNames.mostWords, isPart(last, of: place) {
            let token = lattice.tokens[last]
            last += 1
            guard token.kind == .word else { continue }
            words.append(token.text)
            if words.count >= spec.wordsOfName, names.isPerson(words, spec.cases) {
                found.append((Binding(spec: number, filling: .text, range: place..<last), 0, words.count))
            }
        }
        return found
    }

    /// A word that the rules don't know, unless it is a first name («Вера»), or a hyphen within a double surname.
    private func isPart(_ place: Int, of first: Int) -> Bool {
        let token = lattice.tokens[place]
        guard token.kind == .word else { return token.isHyphen && token.isGlued && place > first }
        return (!lattice.isKnown[place] || names.isFirstName(token.key))
            && !lattice.beginning[place].contains { index in
                if case .time = lattice.entities[index].value { true } else { false }
            }
    }
}
