/// Composes a task's title from the words that kind, people, time and amount leave unmatched (Contract, “How a phrase is read”, 4).
///
/// «позвонить бухгалтеру Ромашки насчёт документов завтра в 2» → «позвонить бухгалтеру Ромашки насчёт документов».
struct TitleComposer {
    private let book: RuleBook
    private let lattice: Lattice

    init(book: RuleBook, lattice: Lattice) {
        self.book = book
        self.lattice = lattice
    }

    /// Nil if no words are unmatched.
    func title(of parse: Parse) -> String? {
        let rule = book.rules[parse.rule]
        guard parse.leftovers.contains(where: { !isSign($0) }) || rule.isWording else { return nil }
        if rule.rest == .taskName { return name(of: parse) }
        var places = Set(parse.leftovers), taken: Set<Int> = []
        for placed in parse.placed {
            let range = placed.from..<placed.match.end
            taken.formUnion(range)
            let segment = book.segments[placed.segment]
            if segment.isWording || rule.isWording && segment.isWords && rule.required.contains(placed.segment) { places.formUnion(range) }
            for binding in placed.match.bindings where !book.specs[binding.spec].slot.isWording {
                places.subtract(binding.range)
            }
        }
        return written(withFillers(places.sorted(), taken))
    }

    /// How a task is called that there is: «отчёту по складу» of «заметка к отчёту по складу: …» (Contract, “How a phrase is read” 37).
    private func name(of parse: Parse) -> String? {
        var places = Set(parse.leftovers), taken: Set<Int> = []
        for placed in parse.placed {
            let range = placed.from..<placed.match.end
            taken.formUnion(range)
            if placed.match.bindings.contains(where: { book.specs[$0.spec].slot.isPartOfName }) { places.formUnion(range) }
        }
        let words = withFillers(places.sorted(), taken).drop(while: isEdge)
        return written(Array(words[..<(words.lastIndex { !isEdge($0) }.map { $0 + 1 } ?? words.startIndex)]))
    }

    /// No name begins or ends with it.
    private func isEdge(_ place: Int) -> Bool { isSign(place) || lattice.isIn(place, book.lexicon.roles.prepositions) }

    /// Fillers between two words of the title belong to it: «обсудить, что там со складом».
    private func withFillers(_ places: [Int], _ taken: Set<Int>) -> [Int] {
        guard let first = places.first else { return [] }
        return zip(places, places.dropFirst()).reduce(into: [first]) { all, pair in
            let between = pair.0 + 1..<max(pair.1, pair.0 + 1)
            if between.allSatisfy({ !taken.contains($0) }) { all += Array(between) }
            all.append(pair.1)
        }
    }

    /// The colon of «завтра: позвонить Ромашке» is not part of the title.
    private func isSign(_ place: Int) -> Bool { lattice.tokens[place].kind == .sign }

    private func written(_ places: [Int]) -> String? {
        var title = "", before: Int?
        for place in places.drop(while: isSign) {
            if let before, before + 1 < place || !lattice.tokens[place].isGlued { title += " " }
            title += lattice.tokens[place].text
            before = place
        }
        return title.isEmpty ? nil : title
    }
}
