/// The rules as the chart needs them: found by their first symbol, in flat arrays.
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
    /// By row: the second element; nil if there is only one.
    private(set) var seconds: [GrammarRule.Element?] = []
    /// By symbol: where its rules begin; one more entry at the end.
    private var starts: [Int] = []

    init(_ rules: [GrammarRule], symbols: Int) {
        symbolCount = symbols
        let sorted = rules.filter { rule in rule.elements.allSatisfy { (0..<symbols).contains($0.symbol) } }
            .sorted { $0.elements[0].symbol < $1.elements[0].symbol }
        for rule in sorted {
            while starts.count <= rule.elements[0].symbol { starts.append(rows.count) }
            let first = elements.count, firstArgument = arguments.count
            elements += rule.elements
            seconds.append(rule.elements.dropFirst().first)
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

extension RuleIndex: ImageCodable {
    /// Throws where a number points out of its list, so that a damaged image stops the start and not a reading.
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        symbolCount = try coder.code(value?.symbolCount)
        starts = try coder.code(value?.starts)
        rows = try coder.code(value?.rows)
        elements = try coder.code(value?.elements)
        arguments = try coder.code(value?.arguments)
        try coder.check(isSound)
        seconds = rows.map { row in row.count > 1 ? elements[row.first + 1] : nil }
    }

    private var isSound: Bool {
        guard symbolCount > 0, starts.count == symbolCount + 1, starts == starts.sorted(), starts.first == 0, starts.last == rows.count
        else {
            return false
        }
        let symbols = 0..<symbolCount
        return elements.allSatisfy { symbols.contains($0.symbol) }
            && rows.allSatisfy { row in
                symbols.contains(row.result) && row.count > 0 && row.first >= 0 && row.count <= elements.count - row.first
                    && row.arguments.upperBound <= arguments.count
                    && arguments[row.arguments].allSatisfy {
                        if case .element(let place) = $0 { (0..<row.count).contains(place) } else { true }
                    }
            }
    }
}

extension RuleIndex.Row: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        first = try coder.code(value?.first)
        count = try coder.code(value?.count)
        result = try coder.code(value?.result)
        production = try coder.code(value?.production)
        arguments = try coder.code(value?.arguments)
        cost = try coder.code(value?.cost)
        name = try coder.code(value?.name)
    }
}

extension Production: ImageCodable {
    private static let all = allCases

    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let place = try coder.code(value.map { Production.all.firstIndex(of: $0) ?? -1 })
        try coder.check(Production.all.indices.contains(place))
        self = Production.all[place]
    }
}

extension GrammarRule.Element: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        symbol = try coder.code(value?.symbol)
        spacing = try coder.code(value?.spacing)
    }
}

extension GrammarRule.Element.Spacing: ImageCodable {}

extension GrammarRule.Argument: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let (tag, number) = value?.parts ?? (nil, nil)
        switch try coder.code(tag) {
        case 0: self = .element(try coder.code(number))
        case 1: self = .constant(try coder.code(number))
        default: self = .absent
        }
    }

    private var parts: (tag: Int?, number: Int?) {
        switch self {
        case .element(let place): (0, place)
        case .constant(let value): (1, value)
        case .absent: (2, nil)
        }
    }
}
