/// Makes a wording of each example that reads strictly in the world of the examples.
struct WordingMaker {
    private let reader: LineReader
    private let context: ReadingContext

    init(reader: LineReader, world: ExampleWorld) {
        self.reader = reader
        context = ReadingContext(now: world.now, names: world.index)
    }

    func wordings() -> [Wording] {
        reader.book.intents.enumerated().filter { !$0.element.isAnswer }.flatMap { number, intent in
            intent.examples.compactMap { wording(of: $0, by: number) }
        }
    }

    /// Nil if the example is read as something else, or if its words are a title or name a task: «подготовить расчёт».
    private func wording(of example: IntentInfo.Example, by intent: Int) -> Wording? {
        guard let (lattice, parse) = reader.strictParse(of: example.text, in: context) else { return nil }
        let rule = reader.book.rules[parse.rule]
        guard rule.intent == intent, !rule.isWording, rule.rest != .taskName else { return nil }
        let placed = parse.placed.enumerated().flatMap { part, segment in self.pieces(of: segment, part, lattice, example.text) }
        let left = parse.leftovers.map { place in
            (
                place,
                Wording.Piece(
                    text: lattice.tokens[place].text, slot: .title, part: parse.placed.count, isGlued: lattice.tokens[place].isGlued)
            )
        }
        let pieces = (placed + left).sorted { $0.0 < $1.0 }.map(\.1)
        return pieces.contains { $0.slot == nil } ? Wording(intent: intent, language: example.language, pieces: pieces) : nil
    }

    /// The pieces of one segment, each with the place of its first token.
    private func pieces(of placed: Parse.PlacedSegment, _ part: Int, _ lattice: Lattice, _ text: String) -> [(Int, Wording.Piece)] {
        var pieces: [(Int, Wording.Piece)] = [], place = placed.from
        while place < placed.match.end {
            let token = lattice.tokens[place]
            if let binding = placed.match.bindings.first(where: { $0.range.contains(place) }) {
                pieces.append((place, self.place(for: binding, part, lattice, text)))
                place = max(binding.range.upperBound, place + 1)
            } else {
                pieces.append((place, Wording.Piece(text: token.text, slot: nil, part: part, isGlued: token.isGlued)))
                place += 1
            }
        }
        return pieces
    }

    private func place(for binding: Binding, _ part: Int, _ lattice: Lattice, _ text: String) -> Wording.Piece {
        let spec = reader.book.specs[binding.spec]
        var piece = Wording.Piece(
            text: lattice.text(binding.range, of: text), slot: spec.slot, part: part,
            isGlued: lattice.tokens[binding.range.lowerBound].isGlued)
        switch binding.filling {
        case .names(let readings):
            let said = readings.reduce(CaseSet([])) { $0.union($1.cases) }.intersection(spec.cases)
            piece.nameCase = said == .any ? .any : said.contains(.accusative) ? .accusative : said.single.first ?? .any
        case .entity(let number):
            if case .listed(_, let value, let form, _) = lattice.entities[number].value { (piece.listed, piece.form) = (value, form) }
        case .me: piece.listed = "me"
        case .unknownName, .text: break
        }
        return piece
    }
}
