/// Corrections of a line that reads badly.
extension LineReader {
    private static let doubtOfWording = 3
    /// Only lines up to this length are corrected, so that a pasted letter is never “corrected”.
    private static let mostMendedTokens = 40

    /// The reading of a correction that is clearly better than that of the line itself; nil if there is none.
    func corrected(_ plain: Attempt, _ context: ReadingContext) -> Attempt? {
        guard !plain.lattice.isLong, plain.lattice.tokens.count <= LineReader.mostMendedTokens, let correctable = correctable(plain) else {
            return nil
        }
        var best: Attempt?
        for proposal in mender.proposals(for: plain.text, plain.lattice, correctable: correctable, names: context.names) {
            let attempt = attempt(proposal.text, context, mending: proposal.cost)
            guard let cost = attempt.cost, cost < (best?.cost ?? limit(plain)), isClear(attempt, insteadOf: plain) else { continue }
            best = attempt
        }
        return best
    }

    /// The cost a corrected reading must stay below. A task without a kind consists of unknown words, so «заехть в Техносилу» is
    /// more likely a visit.
    private func limit(_ plain: Attempt) -> Int {
        guard let cost = plain.cost else { return CommandMatcher.limit }
        return cost + plain.parts.count { book.rules[$0.parse.rule].isWording } * LineReader.doubtOfWording
    }

    /// The tokens that may be corrected: if the line was not understood, all but quotations and free text; otherwise those that no
    /// rule matches. Nil if the line reads well.
    private func correctable(_ attempt: Attempt) -> [Int]? {
        let free = attempt.lattice.placesBeforeFreeText(book.lexicon.roles)
        guard !attempt.parts.isEmpty else { return free }
        let doubtful = attempt.parts.flatMap { part in
            part.parse.leftovers + (book.rules[part.parse.rule].isWording ? Array(part.range) : [])
                + part.parse.placed.flatMap(\.match.bindings).flatMap { binding in
                    switch binding.filling {
                    case .unknownName: Array(binding.range)
                    case .text: doubtfulText(binding.range, part, attempt.lattice)
                    default: [Int]()
                    }
                }
        }
        let correctable = doubtful.filter(Set(free).contains)
        return correctable.isEmpty ? nil : correctable
    }

    /// A correction is accepted only if nothing in it is a guess.
    func isClear(_ attempt: Attempt, insteadOf plain: Attempt) -> Bool {
        attempt.parts.allSatisfy { part in
            (part.parse.leftovers.isEmpty || book.rules[part.parse.rule].isWording && hasOwnWords(part.parse)
                || plain.parts.isEmpty && namesTask(part.parse)) && part.parse.placed.allSatisfy { looksNamed($0, attempt.lattice) }
        }
    }

    /// An order, and behind it the words that name a task: they may be any. Elsewhere than in front an order is hardly what was meant:
    /// "lower the tone".
    private func namesTask(_ parse: Parse) -> Bool {
        guard book.rules[parse.rule].rest == .taskName, let order = parse.placed.first, book.segments[order.segment].isWords else {
            return false
        }
        return parse.leftovers.allSatisfy { $0 > order.from }
    }

    /// Free words that may be a command: all of a question that rests on little («как …»), or the first behind a comma.
    private func doubtfulText(_ range: Range<Int>, _ part: Splitter.Part, _ lattice: Lattice) -> [Int] {
        let rule = book.rules[part.parse.rule]
        if !book.intents[rule.intent].changes, rule.cost > 0 { return Array(range) }
        guard lattice.tokens[range.lowerBound - (range.lowerBound > 0 ? 1 : 0)].text == "," else { return [] }
        return range.first { lattice.tokens[$0].kind == .word && !lattice.isIn($0, book.lexicon.roles.contrasts) }.map { [$0] } ?? []
    }

    private func hasOwnWords(_ parse: Parse) -> Bool { parse.placed.contains { book.segments[$0.segment].isWords } }

    /// Every new name in its slots looks like a name; «рейс» does not.
    private func looksNamed(_ placed: Parse.PlacedSegment, _ lattice: Lattice) -> Bool {
        placed.match.bindings.allSatisfy { binding in
            guard case .unknownName = binding.filling else { return true }
            return names.resemblance(of: lattice.tokens[binding.range].filter { $0.kind == .word }.map(\.text)) != .none
        }
    }
}

extension Lattice {
    /// All tokens outside quotations and before a colon or dash.
    func placesBeforeFreeText(_ roles: Lexicon.Roles) -> [Int] {
        var places: [Int] = [], place = 0
        while place < tokens.count {
            if closingQuote[place] > place {
                place = closingQuote[place] + 1
                continue
            }
            if isIn(place, roles.openers), tokens[place].text == ":" || !tokens[place].isGlued { break }
            places.append(place)
            place += 1
        }
        return places
    }
}
