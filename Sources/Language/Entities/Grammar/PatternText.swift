/// A pattern of the time grammar, written out into rows: `[at] number ~colon ~number2`, with `[…]` for what may be left out, `(…|…)`
/// for alternatives, `~` if no space may stand before the element, `^` if one must.
///
/// The digit behind a name tells apart elements of one kind.
struct PatternText {
    struct Element: Hashable {
        let label: String
        let spacing: GrammarRule.Element.Spacing

        /// The name without the digit that tells it apart.
        var symbol: String { String(label.prefix { !$0.isNumber }) }
    }

    private var budget: ExpansionBudget

    /// All rows that the pattern allows, empty ones left out.
    ///
    /// Throws a fault of the brackets with its column, or a pattern of too many rows.
    static func rows(of text: String, budget: inout ExpansionBudget) throws(TemplateError) -> [[Element]] {
        let node = try TemplateParser.parse(text)
        budget.startTemplate()
        var pattern = PatternText(budget: budget)
        defer { budget = pattern.budget }
        do {
            return try pattern.rows(of: node).filter { !$0.isEmpty }
        } catch {
            throw TemplateError(column: 1, what: error.what)
        }
    }

    private mutating func rows(of node: TemplateNode) throws(ExpansionError) -> [[Element]] {
        switch node {
        case .word(let word): return [[PatternText.element(word)]]
        case .forms(let word): return [[Element(label: word, spacing: .glued)]]
        case .optional(let inner): return try rows(of: inner) + [[]]
        case .choice(let nodes):
            var all: [[Element]] = []
            for node in nodes { all += try rows(of: node) }
            return all
        case .sequence(let nodes):
            var all: [[Element]] = [[]]
            for node in nodes { all = try product(all, rows(of: node)) }
            return all
        case .slot, .rule, .rest: throw ExpansionError(what: "a pattern has names, [ ] and ( ), but no { } and < >")
        }
    }

    private mutating func product(_ rows: [[Element]], _ more: [[Element]]) throws(ExpansionError) -> [[Element]] {
        guard rows.count * more.count <= RuleLimit.ways else {
            throw ExpansionError(what: "this pattern has more than \(RuleLimit.ways) rows; write several")
        }
        let product = rows.flatMap { row in more.map { row + $0 } }
        try budget.spend(product.reduce(0) { $0 + $1.count + 1 })
        return product
    }

    private static func element(_ text: String) -> Element {
        text.first == "^" ? Element(label: String(text.dropFirst()), spacing: .apart) : Element(label: text, spacing: .any)
    }
}
