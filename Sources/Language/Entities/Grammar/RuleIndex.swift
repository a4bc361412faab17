/// The rules laid out for the chart: found by their first symbol, without a look into nested arrays.
struct RuleIndex: Sendable {
    struct Row: Sendable {
        /// Its elements are `count` from here on.
        let first: Int
        let count: Int
        let result: Int
        let production: Production
        let arguments: Range<Int>
        let cost: Int
        let name: Int
    }

    let symbolCount: Int
    private(set) var rows: [Row] = []
    private(set) var elements: [GrammarRule.Element] = []
    private(set) var arguments: [GrammarRule.Argument] = []
    /// By symbol: where its rules begin; one more at the end.
    private var starts: [Int] = []

    init(_ rules: [GrammarRule], symbols: Int) {
        symbolCount = symbols
        let sorted = rules.filter { rule in rule.elements.allSatisfy { (0..<symbols).contains($0.symbol) } }
            .sorted { $0.elements[0].symbol < $1.elements[0].symbol }
        for rule in sorted {
            while starts.count <= rule.elements[0].symbol { starts.append(rows.count) }
            let first = elements.count, firstArgument = arguments.count
            elements += rule.elements
            arguments += rule.arguments
            rows.append(
                Row(
                    first: first, count: rule.elements.count, result: rule.result, production: rule.production,
                    arguments: firstArgument..<arguments.count, cost: rule.cost, name: rule.name))
        }
        while starts.count <= symbols { starts.append(rows.count) }
    }

    func starting(with symbol: Int) -> Range<Int> { starts[symbol]..<starts[symbol + 1] }
}
