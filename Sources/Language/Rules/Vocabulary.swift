import Yams

/// The shared words of `Intents/words`: what templates and the matcher are made with.
struct Vocabulary {
    /// `~перенести` → its listed forms, the word itself among them.
    private(set) var forms: [String: [String]] = [:]
    /// Shared rules by name: their template in each language.
    private(set) var rules: [String: [LanguageCode: TemplateNode]] = [:]
    /// Words that belong to the slot after them.
    private(set) var prepositions: Set<String> = []
    /// Named word classes for the matcher: fillers, separators, question words …
    private(set) var classes: [String: [String]] = [:]
    /// Classes told by endings.
    private(set) var patterns: [String: (endings: [String], minimum: Int)] = [:]
    /// Closed lists: list → value → form → phrases.
    private(set) var lists: [String: [(value: String, form: String, phrases: [String])]] = [:]
    private(set) var findings: [Finding] = []

    init(folder: SourceFolder) {
        for file in folder.files(under: "words") {
            var reading = YamlReading(file)
            switch file.path {
            case "words/forms.yaml": readForms(&reading)
            case "words/rules.yaml": readRules(&reading)
            case "words/classes.yaml": readClasses(&reading)
            case "words/patterns.yaml": readPatterns(&reading)
            case _ where file.path.hasPrefix("words/lists/"): readList(&reading)
            default: break
            }
            findings += reading.findings
        }
    }

    private mutating func readForms(_ reading: inout YamlReading) {
        for (word, _, value) in reading.pairs(reading.file.root, "forms") {
            guard let text = reading.text(value, "the forms of “\(word)”") else { continue }
            forms[word, default: [word]] += wordList(text)
        }
    }

    private mutating func readRules(_ reading: inout YamlReading) {
        for (name, _, value) in reading.pairs(reading.file.root, "rules") {
            if let text = value.scalar?.string {
                let node = template(text, at: value, &reading)
                for language in LanguageCode.allCases { rules[name, default: [:]][language] = node }
                continue
            }
            for (key, keyNode, wording) in reading.pairs(value, "rule “\(name)”") {
                guard let language = LanguageCode(rawValue: key) else {
                    reading.complain(keyNode, "unknown language “\(key)”; nearest: ru, en")
                    continue
                }
                if let text = reading.text(wording, "rule “\(name)”") {
                    rules[name, default: [:]][language] = template(text, at: wording, &reading)
                }
            }
        }
    }

    private mutating func readClasses(_ reading: inout YamlReading) {
        for (name, _, value) in reading.pairs(reading.file.root, "classes") {
            let words = reading.languages(value, "class “\(name)”").sorted { $0.key.rawValue > $1.key.rawValue }.flatMap {
                wordList($0.value)
            }
            classes[name, default: []] += words
            if name == "prepositions" { prepositions.formUnion(words) }
        }
    }

    private mutating func readPatterns(_ reading: inout YamlReading) {
        for (name, node, value) in reading.pairs(reading.file.root, "patterns") {
            let fields = Dictionary(reading.pairs(value, "pattern “\(name)”").map { ($0.key, $0.value) }) { first, _ in first }
            guard let endings = fields["endings"]?.scalar?.string, let minimum = fields["minimum"]?.scalar.flatMap({ Int($0.string) })
            else {
                reading.complain(node, "a pattern wants `endings` and `minimum`")
                continue
            }
            patterns[name] = (wordList(endings), minimum)
        }
    }

    private mutating func readList(_ reading: inout YamlReading) {
        let list = String(reading.file.path.dropFirst("words/lists/".count).dropLast(".yaml".count))
        for (value, _, node) in reading.pairs(reading.file.root, "list “\(list)”") {
            for (form, _, wording) in reading.pairs(node, "value “\(value)”") {
                if LanguageCode(rawValue: form) != nil {
                    if let text = reading.text(wording, "value “\(value)”") { lists[list, default: []].append((value, "", wordList(text))) }
                } else {
                    let words = reading.languages(wording, "form “\(form)”").sorted { $0.key.rawValue > $1.key.rawValue }
                    lists[list, default: []].append((value, form, words.flatMap { wordList($0.value) }))
                }
            }
        }
    }

    private func template(_ text: String, at node: Node, _ reading: inout YamlReading) -> TemplateNode {
        do {
            return try TemplateParser.parse(text)
        } catch {
            reading.findings.append(
                Finding(
                    file: reading.file.shown, line: node.mark?.line ?? 0, column: (node.mark?.column ?? 0) + error.column, what: error.what)
            )
            return .sequence([])
        }
    }
}
