/// Readings that are asked about before anything is done (Contract, “How a phrase is read” 30 and 33).
extension LineReader {
    /// The confidence of a reading that is asked about is below that of any other.
    private static let mostOfUnsure = 0.5

    /// The reading without the commands that nothing speaks for; nil if none is left that may be carried out.
    func founded(_ attempt: Attempt) -> Attempt? {
        guard !attempt.parts.isEmpty else { return nil }
        let doubt = Doubt(book: book, lattice: attempt.lattice, names: names)
        var kept = attempt
        kept.parts = attempt.parts.compactMap { part in
            if let surest = surest(part, doubt) { return surest }
            kept.unread += part.range
            return nil
        }
        guard kept.unread.isEmpty || kept.parts.contains(where: { changes($0) }) else { return nil }
        if kept.unread.isEmpty, let tail = partial(attempt.lattice)?.strangeTail(of: kept.parts) {
            kept.parts[kept.parts.count - 1] = tail.part
            kept.unread = Array(tail.rest)
        }
        return kept
    }

    /// The parts of a line that are read where the line as a whole isn't; nil if there is none that changes something.
    func partlyRead(_ attempt: Attempt) -> Attempt? {
        guard attempt.parts.isEmpty, let partial = partial(attempt.lattice) else { return nil }
        let doubt = Doubt(book: book, lattice: attempt.lattice, names: names)
        let found = partial.parts { doubt.verdict(on: $0.parse, over: $0.range) == .sure }
        guard found.read.contains(where: { changes($0) }), !found.unread.isEmpty else { return nil }
        return Attempt(text: attempt.text, lattice: attempt.lattice, parts: found.read, cost: attempt.cost, unread: found.unread)
    }

    /// The text of what isn't read, as it stands in the line.
    func unread(in attempt: Attempt) -> String? {
        guard let first = attempt.unread.min(), let last = attempt.unread.max() else { return nil }
        let text = attempt.lattice.text(first..<last + 1, of: attempt.text)
        return text.isEmpty ? nil : text
    }

    /// Asks about each reading that is unsure, and about the first that changes something where a part of the line isn't read.
    func confirmed(_ matches: [Match], _ attempt: Attempt) -> [Match] {
        var confirmed = matches, isOpen = unread(in: attempt) != nil
        for (place, part) in attempt.parts.enumerated() where changes(part) {
            guard isOpen || part.isUnsure else { continue }
            isOpen = false
            // What is ambiguous or impossible is asked anyway, and the answer shows how the line was read.
            if let ask = matches[place].ask, !ask.options.isEmpty || ask.impossible != nil { continue }
            confirmed[place].ask = Ask(slot: .confirm)
            confirmed[place].confidence = min(confirmed[place].confidence, LineReader.mostOfUnsure)
        }
        return confirmed
    }

    /// What only might be a name is offered as a new client (Contract, “How a phrase is read” 30).
    func askWhetherName(_ match: inout Match, _ parse: Parse, _ attempt: Attempt) {
        guard case .unknownName(let name)? = match[.client], match.ask == nil, book.intent(match.intent)?.changes == true else { return }
        let doubtful = Doubt(book: book, lattice: attempt.lattice, names: names).doubtfulNames(in: parse)
        guard doubtful.contains(where: { book.specs[$0.spec].slot == .client }) else { return }
        match.slots.removeAll { $0.name == .client }
        match.ask = Ask(slot: .client, options: [Ask.Option(name: name, id: nil)])
    }

    /// Nil for a line that is one piece.
    private func partial(_ lattice: Lattice) -> PartialReading? {
        let hasCuts = lattice.tokens.indices.contains { $0 > 0 && lattice.isIn($0, book.lexicon.roles.separators) }
        return hasCuts && !lattice.isLong ? PartialReading(book: book, lattice: lattice, matcher: commandMatcher(lattice)) : nil
    }

    private func changes(_ part: Splitter.Part) -> Bool { book.intents[book.rules[part.parse.rule].intent].changes }

    /// The part, or its next best reading where nothing speaks for the best; nil where nothing speaks for that either.
    private func surest(_ part: Splitter.Part, _ doubt: Doubt) -> Splitter.Part? {
        let verdict = doubt.verdict(on: part.parse, over: part.range)
        if verdict != .unfounded {
            var judged = part
            judged.isUnsure = verdict == .unsure
            return judged
        }
        guard let second = part.runnerUp, doubt.verdict(on: second, over: part.range) == .sure else { return nil }
        return Splitter.Part(range: part.range, parse: second, runnerUp: nil)
    }
}
