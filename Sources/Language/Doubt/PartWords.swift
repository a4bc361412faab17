/// What each word of one command was read as, as far as doubt has to know.
struct PartWords {
    /// Words that fall to the title.
    private(set) var leftovers: [Int] = []
    /// The first word of the rule itself, or the kind: what makes a command of the rest.
    private(set) var opener: Int?
    private(set) var kind: Int?
    private(set) var saysTime = false
    private(set) var saysName = false
    private(set) var saysAmount = false
    private(set) var newNames: [(range: Range<Int>, cases: CaseSet)] = []
    private(set) var texts: [Range<Int>] = []
    /// The tokens that words of the rule match.
    private(set) var own: [Int] = []

    init(_ parse: Parse, _ book: RuleBook, _ lattice: Lattice) {
        leftovers = parse.leftovers.filter { lattice.tokens[$0].kind != .sign }
        for placed in parse.placed {
            let bound = placed.match.bindings.flatMap(\.range)
            let words = (placed.from..<placed.match.end).filter { !bound.contains($0) }
            own += words
            if book.segments[placed.segment].isWords { open(placed.from) }
            for binding in placed.match.bindings { add(binding, book.specs[binding.spec], lattice) }
        }
    }

    private mutating func open(_ place: Int) { opener = min(opener ?? place, place) }

    private mutating func add(_ binding: Binding, _ spec: SlotSpec, _ lattice: Lattice) {
        switch binding.filling {
        case .unknownName: newNames.append((binding.range, spec.cases))
        case .names: saysName = true
        case .text: texts.append(binding.range)
        case .me: break
        case .entity(let index):
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
