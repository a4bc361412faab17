import Yams

/// Makes a grammar of the word lists and rules in `Intents/words`, and finds what is wrong in them.
struct GrammarBuilder {
    private(set) var findings: [Finding] = []
    private(set) var rules: [GrammarRule] = []
    private(set) var names: [String] = []
    private(set) var symbols: [String: Int] = [:]
    private var senses: [String: [GrammarWords.Sense]] = [:]
    /// Symbols that a word or a rule makes.
    private var made: Set<Int> = []
    private var budget = ExpansionBudget()

    /// Reads the lists of all files before the rules, so that the order of files doesn't matter.
    init(files: [SourceFile]) {
        made.insert(symbol(EntityGrammar.digits))
        for file in files { addLists(of: file) }
        let rules = files.flatMap { file in written(in: file) }
        var file = ""
        for rule in rules { made.insert(symbol(rule.result)) }
        for rule in rules {
            if rule.file.shown != file { budget.startFile() }
            file = rule.file.shown
            add(rule)
        }
    }

    var words: [(key: String, senses: [GrammarWords.Sense])] {
        senses.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    private mutating func symbol(_ name: String) -> Int {
        if let known = symbols[name] { return known }
        symbols[name] = symbols.count
        return symbols.count - 1
    }
}

// MARK: - Lists of words

extension GrammarBuilder {
    private static let languages: Set<String> = ["ru", "en", "any"]

    private mutating func addLists(of file: SourceFile) {
        guard let lists = file.root.mapping?["words"]?.mapping else { return }
        for (name, list) in lists {
            guard let name = name.string, let entries = list.mapping else {
                findings.append(file.finding(list, "a list of words is a mapping of ru and en, or of values to them"))
                continue
            }
            let symbol = symbol(name)
            made.insert(symbol)
            let hasValues = !entries.keys.allSatisfy { GrammarBuilder.languages.contains($0.string ?? "") }
            if !hasValues { add(entries, value: 0, to: symbol, named: name, in: file) }
            for (key, forms) in entries where hasValues {
                guard let value = GrammarConstant.value(of: key.string ?? "") else {
                    findings.append(file.finding(key, "no such value: \(key.string ?? "")"))
                    continue
                }
                guard let forms = forms.mapping else {
                    findings.append(file.finding(forms, "forms are a mapping of ru, en or any to words"))
                    continue
                }
                add(forms, value: value, to: symbol, named: name, in: file)
            }
        }
    }

    private mutating func add(_ forms: Node.Mapping, value: Int, to symbol: Int, named name: String, in file: SourceFile) {
        for (language, text) in forms {
            guard GrammarBuilder.languages.contains(language.string ?? "") else {
                findings.append(file.finding(language, "no such language: \(language.string ?? "")"))
                continue
            }
            var reading = YamlReading(file)
            for form in reading.forms(text, "a row of words") { add(form, value: value, to: symbol, named: name, at: text, in: file) }
            findings += reading.findings
        }
    }

    /// Several words in a row become a rule over each of them.
    private mutating func add(_ form: String, value: Int, to symbol: Int, named name: String, at node: Node, in file: SourceFile) {
        let keys = keys(of: form)
        if let mixed = keys.first(where: GrammarBuilder.isMixed) {
            findings.append(file.finding(node, "Latin and Cyrillic letters in one word: \(mixed)"))
        }
        guard keys.count > 1 else {
            if let key = keys.first { addSense(of: key, symbol, value) }
            return
        }
        let elements = keys.map { key in
            let literal = self.symbol("'" + key)
            addSense(of: key, literal, 0)
            return GrammarRule.Element(symbol: literal, spacing: .any)
        }
        rules.append(
            GrammarRule(
                result: symbol, elements: elements, production: .same, arguments: [.constant(value)], cost: 0, name: place(ofName: name)))
    }

    /// The tokens as in an utterance: "'s" only stands behind a word.
    private func keys(of form: String) -> [String] {
        form.hasPrefix("'") ? Array(phraseKeys("a" + form).dropFirst()) : phraseKeys(form)
    }

    /// A word that mixes the alphabets looks right and never matches.
    private static func isMixed(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        return scalars.contains { ("a"..."z").contains($0) } && scalars.contains { ("\u{430}"..."\u{44F}").contains($0) }
    }

    private mutating func addSense(of key: String, _ symbol: Int, _ value: Int) {
        let sense = GrammarWords.Sense(symbol: symbol, value: value)
        if senses[key]?.contains(sense) != true { senses[key, default: []].append(sense) }
    }

    private mutating func place(ofName name: String) -> Int {
        if let known = names.lastIndex(of: name) { return known }
        names.append(name)
        return names.count - 1
    }
}

// MARK: - Rules

extension GrammarBuilder {
    private struct WrittenRule {
        let file: SourceFile
        let node: Node
        let result: String
        let name: String
        let text: String
    }

    private mutating func written(in file: SourceFile) -> [WrittenRule] {
        guard let groups = file.root.mapping?["rules"]?.mapping else { return [] }
        var rules: [WrittenRule] = []
        for (result, list) in groups {
            guard let result = result.string, let list = list.mapping else {
                findings.append(file.finding(list, "rules are a mapping of a name to `pattern => production(…)`"))
                continue
            }
            for (name, text) in list {
                guard let name = name.string, let written = text.string else {
                    findings.append(file.finding(text, "a rule is a text: `pattern => production(…)`"))
                    continue
                }
                rules.append(WrittenRule(file: file, node: text, result: result, name: name, text: written))
            }
        }
        return rules
    }

    /// `pattern => production(argument, …) / cost`; without an arrow the only element is handed on.
    private mutating func add(_ rule: WrittenRule) {
        var cost = 0
        var text = rule.text
        if let slash = text.lastIndex(of: "/"), let number = Int(text[text.index(after: slash)...].filter { $0 != " " }) {
            guard (0...100).contains(number) else {
                findings.append(rule.file.finding(rule.node, "a cost is a number from 0 to 100"))
                return
            }
            cost = number
            text = String(text[..<slash])
        }
        let sides = text.split(separator: "=>", maxSplits: 1).map(String.init)
        guard let rows = rows(of: sides.first ?? "", in: rule) else { return }
        guard let call = ProductionCall(sides.count > 1 ? sides[1] : nil, in: rows) else {
            findings.append(rule.file.finding(rule.node, "no such production: \(sides.last?.drop { $0 == " " } ?? "")"))
            return
        }
        if let unknown = rows.joined().first(where: { symbols[$0.symbol].map { made.contains($0) } != true }) {
            findings.append(rule.file.finding(rule.node, "no such list or rule: \(unknown.symbol)"))
            return
        }
        if let unknown = call.unknown(in: rows) {
            findings.append(rule.file.finding(rule.node, "no such element or constant: \(unknown)"))
            return
        }
        let (result, name) = (symbol(rule.result), place(ofName: "\(rule.result): \(rule.name)"))
        for row in rows {
            let elements = row.map { GrammarRule.Element(symbol: symbol($0.symbol), spacing: $0.spacing) }
            rules.append(
                GrammarRule(
                    result: result, elements: elements, production: call.production, arguments: call.arguments(in: row), cost: cost,
                    name: name))
        }
    }

    /// The different rows of a pattern, in order; nil with a finding at the place of the fault.
    private mutating func rows(of pattern: String, in rule: WrittenRule) -> [[PatternText.Element]]? {
        do {
            var seen: Set<[PatternText.Element]> = []
            let rows = try PatternText.rows(of: pattern, budget: &budget).filter { seen.insert($0).inserted }
            if !rows.isEmpty { return rows }
            findings.append(rule.file.finding(rule.node, "a pattern wants at least one element"))
        } catch {
            findings.append(rule.file.finding(rule.node, at: error.column, error.what))
        }
        return nil
    }
}
