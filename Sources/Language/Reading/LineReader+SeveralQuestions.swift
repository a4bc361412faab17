/// Lines that ask several things, or say something besides a question: «кто отстаёт? у кого просрочка», "how many tasks does Kim have, and
/// which are due today?", «Паша сегодня в 15 свободен? хочу позвать его».
extension LineReader {
    /// The most pieces of a line, which are tried one by one.
    private static let mostPieces = 4
    private static let endsOfSentences: Set<String> = ["?", "!", ".", ";", ":", "-", "–", "—"]

    /// The pieces that ask about something of ours, and the rest as unread; nil if they are fewer than the others, or if anything would
    /// change.
    func severalQuestions(_ text: String, _ lattice: Lattice, _ context: ReadingContext) -> Understanding? {
        let pieces = questionPieces(lattice)
        guard (2...LineReader.mostPieces).contains(pieces.count), !lattice.isLong else { return nil }
        var read: [Understanding] = [], unread: [Range<Int>] = [], first = 0
        while first < pieces.count {
            // As a whole the line was read before.
            var last = pieces.count - (first == 0 ? 2 : 1), found: Understanding?
            while found == nil, last >= first {
                found = oneQuestion(lattice.text(pieces[first].lowerBound..<pieces[last].upperBound, of: text), context)
                if found == nil { last -= 1 }
            }
            if let found { read.append(found) } else { unread.append(pieces[first]) }
            first = max(first, last) + 1
        }
        guard let language = read.first?.language, read.count >= unread.count else { return nil }
        let rest = unread.map { lattice.text($0, of: text) }.filter { !$0.isEmpty }
        return Understanding(
            text: text, language: language, commands: withoutRepeats(read.flatMap(\.commands)),
            unread: rest.isEmpty ? nil : rest.joined(separator: "; "))
    }

    /// «кто отстаёт? у кого просрочка», «сколько подписали за неделю и на какую сумму» ask the same twice: a question that an earlier one says
    /// already is left out.
    func withoutRepeats(_ commands: [Match]) -> [Match] {
        commands.enumerated().filter { place, command in
            book.intent(command.intent)?.isQuestion != true
                || !commands[..<place].contains { $0.intent == command.intent && Set(command.slots).isSubset(of: $0.slots) }
        }.map(\.element)
    }

    private func oneQuestion(_ text: String, _ context: ReadingContext) -> Understanding? {
        let plain = attempt(text, context)
        guard !plain.lattice.tokens.isEmpty else { return nil }
        guard let sure = founded(plain), sure.unread.isEmpty else { return question(text, plain.lattice, context)?.understanding }
        let matches = self.commands(of: sure, context)
        guard matches.allSatisfy({ book.intent($0.intent)?.changes == false && $0.ask == nil }) else { return nil }
        return Understanding(text: text, language: language(of: sure.lattice, verbs: [], context), commands: matches)
    }

    /// Pieces end where a sentence does, and before a word that asks behind a comma.
    private func questionPieces(_ lattice: Lattice) -> [Range<Int>] {
        let numbers = questions.numbers(of: lattice.tokens)
        var pieces: [Range<Int>] = [], start = 0
        for place in lattice.tokens.indices.dropFirst().dropLast() where lattice.tokens[place].kind == .sign {
            guard place > start, isEnd(place, lattice) || asksBehind(place, lattice, numbers) else { continue }
            pieces.append(start..<place + 1)
            start = place + 1
        }
        return start < lattice.tokens.count ? pieces + [start..<lattice.tokens.count] : pieces
    }

    /// A sign with a space behind it: «в 15:30» and "50-60" are no ends.
    private func isEnd(_ place: Int, _ lattice: Lattice) -> Bool {
        let next = lattice.tokens[place + 1]
        return LineReader.endsOfSentences.contains(lattice.tokens[place].text) && (next.kind == .sign || !next.isGlued)
    }

    private func asksBehind(_ place: Int, _ lattice: Lattice, _ numbers: [[Int]]) -> Bool {
        guard lattice.tokens[place].text == "," else { return false }
        let next = lattice.tokens.indices.first { $0 > place && !lattice.isIn($0, book.lexicon.roles.joiners) }
        return next.flatMap { questions.phrase(at: $0, in: numbers) }.map { questions.concepts[$0.concept].role == .questions }
            ?? false
    }
}
