/// Completes a line by meaning: what the rules allow at this point, in the required form.
///
/// «звонок Ром» → «Ромашке»; «перенеси » → numbers of the shown tasks, kinds, names; «перенеси 2 на п» → «на пятницу», «на понедельник».
package struct Completer {
    private let reader: LineReader
    private let stock: WordStock
    private let values: ValueChoice
    private let shapes: [RuleState]
    private let commands: [Int]
    /// By intent: intents with many examples are likelier.
    private let doubts: [Int]

    /// The most completions offered.
    package static let most = 30

    package init(_ reader: LineReader) {
        self.reader = reader
        let book = reader.book
        stock = WordStock(book)
        values = ValueChoice(book.lexicon, stock)
        shapes = book.segments.map { RuleState($0, book) }
        doubts = book.intents.map { 200 - 5 * min($0.examples.count, 40) }
        commands = book.rules.indices.filter { !book.intents[book.rules[$0].intent].isAnswer }
    }

    /// The possible continuations of a line, best first, without duplicates.
    package func completions(of line: String, in context: CompletionContext) -> [Completion] {
        let tokens = Tokenizer().tokens(of: line)
        guard tokens.count <= 40 else { return [] }
        var found: [Found] = []
        var context = context
        context.starts = remembering(context.starts)
        for (turn, pending) in PendingText.all(in: line, tokens).enumerated() where turn == 0 || mayBegin(pending, context) {
            let head = String(line.unicodeScalars.dropLast(pending.length))
            found += completions(of: pending, behind: head, context)
        }
        var seen: Set<String> = []
        let sorted = found.sorted { $0.precedes($1) }.map(\.completion)
        return Array(sorted.filter { seen.insert($0.identity).inserted }.prefix(Completer.most))
    }

    /// Whether a value of several words has this prefix.
    private func mayBegin(_ pending: PendingText, _ context: CompletionContext) -> Bool {
        context.phrases.holds(beginning: pending.key) || values.holds(beginning: pending.key)
            || pending.key.split(separator: " ").dropLast().allSatisfy { !context.reading.names.forms(key: String($0)).isEmpty }
    }

    /// Looks each prefix up once for all slots.
    private func remembering(_ find: @escaping CompletionContext.StartMasks) -> CompletionContext.StartMasks {
        var known: [String: [NameForm]] = [:]
        return { beginning in
            if let forms = known[beginning] { return forms }
            let forms = find(beginning)
            known[beginning] = forms
            return forms
        }
    }

    private struct Found {
        let completion: Completion
        let rank: Int
        let uses: Int
        let order: Int

        func precedes(_ other: Found) -> Bool { (rank, other.uses, order) < (other.rank, uses, other.order) }
    }

    private func completions(of pending: PendingText, behind head: String, _ context: CompletionContext) -> [Found] {
        let lattice = reader.lattice(of: head, context.reading)
        let script = Script(pending: pending, language: context.reading.language, lattice)
        let words = pending.isEmpty || pending.hasSeveralWords ? [:] : stock.words(beginningWith: pending.key)
        var found: [Found] = [], slots: Set<Int> = [], sets: Set<Int> = []
        var offered: Set<NameID> = [], said: Set<String> = []
        for piece in pieces(behind: lattice, isLatin: script.isLatin) {
            let path = reader.book.segments[piece.segment].paths[piece.path]
            switch path[piece.element] {
            case .words(let set):
                guard !pending.hasSeveralWords, sets.insert(set).inserted else { continue }
                let more = forced(path[(piece.element + 1)...])
                // Before a letter is typed, a few per slot are enough.
                let choice = pending.isEmpty ? stock.words(of: set).prefix(3) : words[set]?[...] ?? []
                for word in choice where script.accepts(word.key) {
                    guard !more.isEmpty || said.insert(word.key).inserted else { continue }
                    let text = ([word.text] + more).joined(separator: " ")
                    let uses = (lattice.tokens.isEmpty ? word.starts : word.uses) / (more.isEmpty ? 1 : 4)
                    let completion = Completion(text: text, replaced: pending.length, meaning: .word)
                    found.append(Found(completion: completion, rank: piece.rank, uses: uses, order: found.count))
                }
            case .slot(let number):
                let spec = reader.book.specs[number]
                guard slots.insert(spec.choice(number, isInside: piece.element > 0)).inserted else { continue }
                for completion in completions(of: pending, in: spec, isInside: piece.element > 0, context, &offered)
                where script.accepts(completion.text) {
                    let uses = uses(of: completion, lattice)
                    found.append(Found(completion: completion, rank: piece.rank, uses: uses, order: found.count))
                }
            }
        }
        return found
    }

    /// What the rules allow next; if the whole line begins no rule, after its last separator.
    private func pieces(behind lattice: Lattice, isLatin: Bool) -> [Continuations.Piece] {
        let starts = reader.index.starts(in: lattice), newNames = NewNames(reader.names, lattice, reader.book.lexicon.roles),
            end = lattice.tokens.count
        for start in [0, reader.lastBeginning(in: lattice)] {
            var continuations = Continuations(
                book: reader.book, lattice: lattice, starts: starts, newNames: newNames, shapes: shapes, doubts: doubts,
                end: end)
            let pieces = continuations.pieces(from: start, rules: commands)
            guard !pieces.isEmpty else { continue }
            return isLatin ? pieces : pieces.map(doubted).sorted { $0.rank < $1.rank }
        }
        return []
    }

    /// Without a governing case a Russian name is only a guess.
    private func doubted(_ piece: Continuations.Piece) -> Continuations.Piece {
        guard case .slot(let number) = reader.book.segments[piece.segment].paths[piece.path][piece.element],
            reader.book.specs[number].isNameInAnyCase
        else { return piece }
        return Continuations.Piece(segment: piece.segment, path: piece.path, element: piece.element, rank: piece.rank + 500)
    }

    private func uses(of completion: Completion, _ lattice: Lattice) -> Int {
        guard completion.meaning == .word, let word = stock[Tokenizer.key(of: completion.text)] else { return 0 }
        return lattice.tokens.isEmpty ? word.starts : word.uses
    }

    /// Words that must follow: «потому» → «что».
    private func forced(_ rest: ArraySlice<PathElement>) -> [String] {
        var words: [String] = []
        for element in rest {
            guard case .words(let set) = element else { break }
            let choice = stock.words(of: set)
            guard choice.count == 1 else { break }
            words.append(choice[0].text)
        }
        return words
    }

    private func completions(
        of pending: PendingText, in spec: SlotSpec, isInside: Bool, _ context: CompletionContext, _ offered: inout Set<NameID>
    ) -> [Completion] {
        switch spec.type {
        case .person, .client:
            return NameChoice(grammar: reader.names, context: context).completions(of: pending, in: spec, offered: &offered)
                + (spec.type == .person ? values.speaker(beginningWith: pending, cases: spec.cases) : [])
        case .listed: return values.completions(of: pending, in: spec)
        case .tasks: return tasks(pending, context)
        case .time where spec.isAttributive: return []
        case .time, .length, .shift, .recurrence, .amount:
            return context.phrases.all(spec.type, behindPreposition: isInside).filter { $0.key.utf8.starts(with: pending.key.utf8) }.map {
                Completion(text: $0.text, replaced: pending.length, meaning: .time)
            }
        case .percent, .phone, .account, .text: return []
        }
    }

    private func tasks(_ pending: PendingText, _ context: CompletionContext) -> [Completion] {
        guard !pending.hasSeveralWords else { return [] }
        return context.tasks.filter { $0.reference.hasPrefix(pending.key) }.map {
            Completion(text: $0.reference, replaced: pending.length, meaning: .task($0.title))
        }
    }
}

/// The script of a line: English lines get no Russian completions.
private struct Script {
    let isLatin: Bool

    init(pending: PendingText, language: LanguageCode, _ lattice: Lattice) {
        let letters = pending.lastWord.first ?? lattice.tokens.last(where: { $0.kind == .word })?.key.first
        isLatin = letters.map { $0.isASCII && $0.isLetter || ($0.isNumber || !$0.isLetter) && language == .en } ?? (language == .en)
    }

    func accepts(_ text: String) -> Bool {
        guard let letter = text.first(where: \.isLetter) else { return true }
        return letter.isASCII == isLatin
    }
}

extension Completion {
    /// Offers a name in one case only, the best fitting.
    fileprivate var identity: String {
        if case .name(let name) = meaning { return name }
        return text
    }
}

extension SlotSpec {
    fileprivate var isNameInAnyCase: Bool { (type == .client || type == .person) && cases == .any }

    /// A key that is equal for slots with the same values.
    fileprivate func choice(_ number: Int, isInside: Bool) -> Int {
        switch type {
        case .person, .client: -1 - (type.rawValue << 8 | cases.rawValue)
        case .listed, .text: number
        default: -1 - (1 << 16 | type.rawValue << 2 | (isInside ? 2 : 0) | (isAttributive ? 1 : 0))
        }
    }
}
