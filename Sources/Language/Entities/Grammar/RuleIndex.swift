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
    func write(to writer: inout ImageWriter) {
        writer.write(symbolCount)
        writer.write(Production.allCases.map(\.rawValue))
        writer.write(starts)
        let productions = Dictionary(uniqueKeysWithValues: Production.allCases.enumerated().map { ($1, $0) })
        writer.write(
            rows.flatMap { [$0.count, $0.result, productions[$0.production] ?? 0, $0.arguments.count, $0.cost, $0.name] })
        writer.write(elements.flatMap { [$0.symbol, $0.spacing.rawValue] })
        writer.write(
            arguments.flatMap { argument in
                switch argument {
                case .element(let place): [0, place]
                case .constant(let value): [1, value]
                case .absent: [2, 0]
                }
            })
    }

    /// Throws if a number points outside its list, so that a broken image is refused when it is opened and not while a line is read.
    init(from reader: inout ImageReader) throws {
        symbolCount = try reader.int()
        let productions = try reader.strings().map(Production.init)
        starts = try reader.ints()
        let rowNumbers = try reader.ints(), elementNumbers = try reader.ints(), argumentNumbers = try reader.ints()
        elements = stride(from: 0, to: elementNumbers.count - 1, by: 2).map {
            .init(symbol: elementNumbers[$0], spacing: .init(rawValue: elementNumbers[$0 + 1]) ?? .any)
        }
        arguments = stride(from: 0, to: argumentNumbers.count - 1, by: 2).map {
            let value = argumentNumbers[$0 + 1]
            return argumentNumbers[$0] == 0 ? .element(value) : argumentNumbers[$0] == 1 ? .constant(value) : .absent
        }
        var first = 0, firstArgument = 0
        for place in stride(from: 0, to: rowNumbers.count - 5, by: 6) {
            let count = rowNumbers[place], argumentCount = rowNumbers[place + 3], production = rowNumbers[place + 2]
            guard count > 0, first + count <= elements.count, argumentCount >= 0, firstArgument + argumentCount <= arguments.count,
                productions.indices.contains(production), let production = productions[production]
            else { throw BadImage(offset: place) }
            seconds.append(count > 1 ? elements[first + 1] : nil)
            rows.append(
                Row(
                    first: first, count: count, result: rowNumbers[place + 1], production: production,
                    arguments: firstArgument..<firstArgument + argumentCount, cost: rowNumbers[place + 4], name: rowNumbers[place + 5]))
            first += count
            firstArgument += argumentCount
        }
        guard isSound else { throw BadImage(offset: 0) }
    }

    private var isSound: Bool {
        guard symbolCount > 0, starts.count == symbolCount + 1, starts == starts.sorted(), starts.first == 0, starts.last == rows.count
        else {
            return false
        }
        let symbols = 0..<symbolCount
        return elements.allSatisfy { symbols.contains($0.symbol) }
            && rows.allSatisfy { row in
                symbols.contains(row.result)
                    && arguments[row.arguments].allSatisfy {
                        if case .element(let place) = $0 { (0..<row.count).contains(place) } else { true }
                    }
            }
    }
}
