import Dates

/// Recognises times, lengths, steps, repeats, sums, percents and references to tasks, in both languages.
///
/// Made from `Intents/words` (rules once, wording for each language), kept in the image of the rules.
package struct EntityGrammar: ImageCodable, Sendable {
    /// What the rules name a number in figures.
    static let digits = "digits"

    private let words: WordTable
    private let rules: [GrammarRule]
    private let index: RuleIndex
    private let names: [String]
    private let symbolCount: Int
    private let digits: Int
    /// By symbol: which kind of entity it is.
    private let kinds: [EntityKind?]

    /// All faults of the files are found in one run; a rule or word at fault is left out, the rest works.
    package init(source: SourceFolder, findings: inout [Finding]) {
        let builder = GrammarBuilder(files: source.files(under: "words"))
        findings += builder.findings
        let kinds = EntityKind.allCases.map { builder.symbols["\($0)"] ?? -1 }
        self.init(
            words: builder.words, rules: builder.rules, names: builder.names, symbolCount: builder.symbols.count,
            digits: builder.symbols[EntityGrammar.digits] ?? -1, kinds: kinds)
    }

    private init(
        words: [(key: String, senses: [WordTable.Sense])], rules: [GrammarRule], names: [String], symbolCount: Int, digits: Int,
        kinds: [Int]
    ) {
        self.words = WordTable(words)
        self.rules = rules
        self.names = names
        self.symbolCount = symbolCount
        self.digits = digits
        index = RuleIndex(rules, symbols: symbolCount)
        var bySymbol: [EntityKind?] = Array(repeating: nil, count: symbolCount)
        for (kind, symbol) in zip(EntityKind.allCases, kinds) where bySymbol.indices.contains(symbol) { bySymbol[symbol] = kind }
        self.kinds = bySymbol
    }

    package init(from reader: inout ImageReader) throws {
        let names = try reader.strings(), symbolCount = try reader.count(), digits = try reader.int(), kinds = try reader.ints()
        let rules = try reader.values(GrammarRule.self)
        let words = try (0..<reader.count()).map { _ in
            let key = try reader.string(), senses = try reader.ints()
            return (
                key: key,
                senses: stride(from: 0, to: senses.count - 1, by: 2).map { WordTable.Sense(symbol: senses[$0], value: senses[$0 + 1]) }
            )
        }
        self.init(words: words, rules: rules, names: names, symbolCount: symbolCount, digits: digits, kinds: kinds)
    }

    package func write(to writer: inout ImageWriter) {
        writer.write(names)
        writer.write(symbolCount)
        writer.write(digits)
        writer.write(EntityKind.allCases.map { kind in kinds.firstIndex(of: kind) ?? -1 })
        writer.write(rules)
        let words = words.words
        writer.write(words.count)
        for word in words {
            writer.write(word.key)
            writer.write(word.senses.flatMap { [$0.symbol, $0.value] })
        }
    }

    /// All readings, also overlapping ones: «до 30.11» with its preposition and without it.
    package func entities(in tokens: [Token]) -> [Entity] {
        let chart = chart(of: tokens)
        var entities: [Entity] = []
        entities.reserveCapacity(tokens.count * 2)
        for place in tokens.indices {
            for piece in chart.places[place] { if let entity = entity(piece, from: place, in: chart) { entities.append(entity) } }
        }
        return entities
    }

    /// The readings with the name of the rule that made each, for `explain`.
    package func explained(in tokens: [Token]) -> [(entity: Entity, rule: String)] {
        let chart = chart(of: tokens)
        return tokens.indices.flatMap { place in
            chart.places[place].compactMap { piece in
                let rule = Int(chart.pieces[piece].rule)
                return entity(piece, from: place, in: chart).map { ($0, rule < 0 ? "" : names[index.rows[rule].name]) }
            }
        }
    }

    /// All words that any rule knows, for the mending of slips.
    package var vocabulary: [String] { words.words.map(\.key) }

    private func chart(of tokens: [Token]) -> Chart {
        var chart = Chart(rules: index, count: tokens.count)
        for place in tokens.indices.reversed() { chart.read(place, tokens[place], words: words, digits: digits) }
        return chart
    }

    private func entity(_ number: Int, from place: Int, in chart: Chart) -> Entity? {
        let piece = chart.pieces[number]
        guard let kind = kinds[Int(piece.symbol)], let value = kind.value(of: chart.meanings[number], in: chart) else { return nil }
        return Entity(from: place, to: Int(piece.to), value: value, cost: Int(piece.cost))
    }
}

/// What the rules make that the rest of the program knows: each is a symbol of the same name.
enum EntityKind: CaseIterable {
    case time, length, shift, recurrence, amount, percent, tasks

    func value(of meaning: Meaning, in chart: Chart) -> Entity.Value? {
        switch (self, meaning) {
        case (.time, .time(let time)): .time(time)
        case (.length, .length(let length)): .length(length)
        case (.shift, .length(let length)): .shift(length)
        case (.recurrence, .recurrence(let rule)): .recurrence(rule.recurrence, start: rule.start)
        case (.amount, .amount(let number, let currency)):
            .amount(Amount(value: number.text, currency: currency == 0 ? nil : Currency(number: currency).code, isMarked: true))
        case (.amount, .number(let number)): .amount(Amount(value: number.text, isMarked: false))
        case (.percent, .number(let number)): .percent(number.text)
        case (.tasks, .reference(let code, let rest)): .tasks(references(code, rest, in: chart))
        default: nil
        }
    }

    private func references(_ code: Int, _ rest: Int, in chart: Chart) -> [String] {
        var texts = [TaskReference.text(code: code)]
        var next = rest
        while next >= 0, case .reference(let code, let rest) = chart.meanings[next] {
            texts.append(TaskReference.text(code: code))
            next = rest
        }
        return texts
    }
}
