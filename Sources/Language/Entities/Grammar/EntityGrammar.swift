import Dates

/// Recognises times, lengths, steps, repeats, sums, percents and references to tasks, in both languages.
///
/// Made from `Intents/words` (rules once, wording for each language), kept in the image of the rules.
package struct EntityGrammar: Sendable {
    /// The name of a number in figures, in the rules.
    static let digits = "digits"

    private let words: GrammarWords
    private let rules: RuleIndex
    private let names: [String]
    private let digits: Int
    /// The kind of entity of each symbol.
    private let kinds: [EntityKind?]

    /// All faults of the files are found in one run; a wrong rule or word is left out, and the rest works.
    package init(source: SourceFolder, findings: inout [Finding]) {
        let builder = GrammarBuilder(files: source.files(under: "words"))
        findings += builder.findings
        words = GrammarWords(builder.words)
        rules = RuleIndex(builder.rules, symbols: builder.symbols.count)
        names = builder.names
        digits = builder.symbols[EntityGrammar.digits] ?? 0
        kinds = EntityGrammar.kinds(EntityKind.allCases.map { builder.symbols["\($0)"] ?? -1 }, count: builder.symbols.count)
    }

    private static func kinds(_ symbols: [Int], count: Int) -> [EntityKind?] {
        var kinds: [EntityKind?] = Array(repeating: nil, count: count)
        for (kind, symbol) in zip(EntityKind.allCases, symbols) where kinds.indices.contains(symbol) { kinds[symbol] = kind }
        return kinds
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
                return entity(piece, from: place, in: chart).map { ($0, rule < 0 ? "" : names[rules.rows[rule].name]) }
            }
        }
    }

    /// All words that some rule knows, for the correction of typos.
    package var vocabulary: [String] { words.keys }

    private func chart(of tokens: [Token]) -> Chart {
        var chart = Chart(rules: rules, count: tokens.count)
        for place in tokens.indices.reversed() { chart.read(place, tokens[place], words: words, digits: digits) }
        return chart
    }

    private func entity(_ number: Int, from place: Int, in chart: Chart) -> Entity? {
        let piece = chart.pieces[number]
        guard let kind = kinds[Int(piece.symbol)], let value = kind.value(of: chart.meanings[number], in: chart) else { return nil }
        return Entity(from: place, to: Int(piece.to), value: value, cost: Int(piece.cost))
    }
}

extension EntityGrammar: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        names = try coder.code(value?.names)
        digits = try coder.code(value?.digits)
        let symbols: [Int] = try coder.code(
            value.map { grammar in EntityKind.allCases.map { kind in grammar.kinds.firstIndex(of: kind) ?? -1 } })
        rules = try coder.code(value?.rules)
        words = try coder.code(value?.words)
        kinds = EntityGrammar.kinds(symbols, count: rules.symbolCount)
        try coder.check(words.isSound(symbols: rules.symbolCount) && (0..<rules.symbolCount).contains(digits))
        try coder.check(rules.rows.allSatisfy { names.indices.contains($0.name) })
    }
}

/// What the rules make for the rest of the program; each is a symbol of the same name.
enum EntityKind: CaseIterable {
    case time, length, shift, recurrence, amount, percent, tasks

    func value(of meaning: Meaning, in chart: Chart) -> Entity.Value? {
        switch (self, meaning) {
        case (.time, .time(let time)): .time(time)
        case (.length, .duration(let duration)): .duration(duration)
        case (.shift, .duration(let duration)): .shift(duration)
        case (.recurrence, .recurrence(let rule)): .recurrence(rule.recurrence, start: rule.start)
        case (.amount, .amount(let number, let currency)):
            .amount(Amount(value: number.text, currency: currency == 0 ? nil : Currency(number: currency).code, isMarked: true))
        case (.amount, .number(let number)): .amount(Amount(value: number.text, isMarked: false))
        case (.amount, .word(let number)): .amount(Amount(value: String(number), isMarked: false))
        case (.percent, .number(let number)): .percent(number.text)
        case (.tasks, .reference(let code, let rest)): references(code, rest, in: chart).map { .tasks($0) }
        default: nil
        }
    }

    /// A list of more is none that anybody says, and each of its ends would be one more.
    private static let mostReferences = 50

    private func references(_ code: Int, _ rest: Int, in chart: Chart) -> [String]? {
        var texts = TaskReference.texts(code: code)
        var next = rest
        while next >= 0, case .reference(let code, let rest) = chart.meanings[next] {
            guard texts.count < EntityKind.mostReferences else { return nil }
            texts += TaskReference.texts(code: code)
            next = rest
        }
        return texts
    }
}
