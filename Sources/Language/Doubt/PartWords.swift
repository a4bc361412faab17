/// What each word of one command was read as, as far as doubt has to know.
struct PartWords {
    /// Words that fall to the title.
    private(set) var leftovers: [Int] = []
    /// The first word of the rule itself, or the kind: what makes a command of the rest.
    private(set) var opener: Int?
    private(set) var kind: Int?
    private(set) var saysTime = false
    private(set) var saysName = false
    private(set) var firstName: Int?
    private(set) var saysAmount = false
    private(set) var newNames: [(range: Range<Int>, cases: CaseSet)] = []
    private(set) var texts: [Range<Int>] = []
    /// The words of the rule that order or ask: those before a slot, prepositions aside.
    private(set) var own: [Int] = []

    /// All tokens that the rule accounts for by words of its own, or by a value with words of its own: "Kim did badly".
    private(set) var ruled: Set<Int> = []

    init(_ parse: Parse, _ book: RuleBook, _ lattice: Lattice) {
        leftovers = parse.leftovers.filter { lattice.tokens[$0].kind != .sign }
        for placed in parse.placed {
            ruled.formUnion(Set(placed.from..<placed.match.end).subtracting(placed.match.bindings.flatMap(\.range)))
            if let order = placed.order(book) {
                own += order
                open(order.lowerBound)
            }
            for binding in placed.match.bindings { add(binding, book.specs[binding.spec], lattice) }
        }
    }

    private mutating func open(_ place: Int) { opener = min(opener ?? place, place) }

    private mutating func add(_ binding: Binding, _ spec: SlotSpec, _ lattice: Lattice) {
        switch binding.filling {
        case .unknownName: newNames.append((binding.range, spec.cases))
        case .names:
            saysName = true
            firstName = min(firstName ?? binding.range.lowerBound, binding.range.lowerBound)
        case .text: texts.append(binding.range)
        case .me: break
        case .entity(let index):
            if case .listed = lattice.entities[index].value { ruled.formUnion(binding.range) }
            switch lattice.entities[index].value {
            case .time, .recurrence: saysTime = true
            case .amount: saysAmount = true
            case .tasks: open(binding.range.lowerBound)
            default: break
            }
            if spec.slot == .kind {
                kind = binding.range.lowerBound
                open(binding.range.lowerBound)
            }
        }
    }
}

extension Parse.PlacedSegment {
    /// Its words of the rule, where it holds more of them than a preposition before a slot.
    fileprivate func order(_ book: RuleBook) -> Range<Int>? {
        if book.segments[segment].isWords { return from..<match.end }
        let first = match.bindings.map(\.range.lowerBound).min() ?? from
        return first - from > 1 ? from..<first : nil
    }
}
