/// Reads a line of which a part means nothing: «звонок Веге в среду и фыва олдж» (Contract, “How a phrase is read” 33).
struct PartialReading {
    let book: RuleBook
    let lattice: Lattice
    let matcher: CommandMatcher

    /// A part that reads worse rests on a guess.
    private static let limit = 10
    /// The most pieces between separators.
    private static let mostPieces = 8

    /// The parts that are read, in their order, and the tokens of the others. `isSure`: whether a part has a reason for every word.
    func parts(_ isSure: (Splitter.Part) -> Bool) -> (read: [Splitter.Part], unread: [Int]) {
        let cuts = Splitter(book: book, lattice: lattice, matcher: matcher).cuts()
        guard !cuts.isEmpty, cuts.count < PartialReading.mostPieces else { return ([], []) }
        let starts = [0] + cuts.map(\.upperBound), ends = cuts.map(\.lowerBound) + [lattice.tokens.count]
        var read: [Splitter.Part] = [], unread: [Int] = [], piece = 0
        while piece < starts.count {
            var last = ends.count - 1
            while last >= piece {
                if let part = part(starts[piece]..<ends[last]), isSure(part) {
                    read.append(part)
                    break
                }
                last -= 1
            }
            if last < piece { unread += starts[piece]..<ends[piece] }
            piece = max(piece, last) + 1
        }
        return (read, unread)
    }

    private func part(_ range: Range<Int>) -> Splitter.Part? {
        guard range.contains(where: opensCommand), let best = matcher.best(over: range), best.parse.cost <= PartialReading.limit else {
            return nil
        }
        return Splitter.Part(range: range, parse: best.parse, runnerUp: best.runnerUp)
    }

    /// A kind, a reference to a task, or the verb of an order: without one a part is hardly a command.
    private func opensCommand(_ place: Int) -> Bool {
        lattice.isIn(place, book.lexicon.roles.orders) || lattice.isIn(place, book.lexicon.roles.entering)
            || lattice.beginning[place].contains { lattice.isKind($0) }
    }

    /// The last part without words behind a separator that nobody knows; nil if it has no such words.
    func strangeTail(of parts: [Splitter.Part]) -> (part: Splitter.Part, rest: Range<Int>)? {
        guard let last = parts.last, let strange = last.parse.leftovers.first, !book.rules[last.parse.rule].isWording,
            let cut = Splitter(book: book, lattice: lattice, matcher: matcher).cuts().last,
            cut.upperBound <= strange || cut.contains(strange)
        else { return nil }
        let rest = cut.upperBound..<last.range.upperBound
        guard cut.lowerBound > last.range.lowerBound, !rest.isEmpty, rest.allSatisfy({ isStrange($0, last.parse) }),
            let part = part(last.range.lowerBound..<cut.lowerBound), part.parse.leftovers.isEmpty
        else { return nil }
        return (part, rest)
    }

    private func isStrange(_ place: Int, _ parse: Parse) -> Bool {
        if lattice.tokens[place].kind == .sign { return true }
        return lattice.tokens[place].kind == .word && parse.leftovers.contains(place) && !lattice.isKnown[place]
            && lattice.beginning[place].isEmpty && !lattice.isIn(place, book.lexicon.roles.infinitive) && !lattice.tokens[place].isCapital
    }
}
