import Yams

/// The shared words of `Intents/words`, for templates and the matcher.
struct Vocabulary {
    /// What the endings of `words/endings.yaml` are for.
    enum EndingUse: String, CaseIterable { case politeOrder, botName }

    /// `~перенести` → its listed forms, the word itself among them.
    private(set) var forms: [String: [String]] = [:]
    /// «отметь» → «отметь», «отметьте», «отметить»: whoever writes an order in a sentence means the polite one and the infinitive, too.
    private(set) var orders: [String: Set<String>] = [:]
    /// `<which>` in a template.
    private(set) var rules = SharedRules()
    /// Words that belong to the slot behind them.
    private(set) var prepositions: Set<String> = []
    /// Named word classes for the matcher: fillers, separators, question words …
    private(set) var classes: [String: [String]] = [:]
    /// Classes of words known by their endings.
    private(set) var patterns: [String: (endings: [String], minimum: Int)] = [:]
    private(set) var endings: [EndingUse: [String]] = [:]
    /// Closed lists: list → value → form → phrases.
    private(set) var lists: [String: [(value: String, form: String, phrases: [String])]] = [:]
    private(set) var findings: [Finding] = []

    init(folder: SourceFolder) {
        for file in folder.files(under: "words") {
            var reading = YamlReading(file)
            switch file.path {
            case "words/forms.yaml": readForms(&reading)
            case "words/rules.yaml": readRules(&reading)
            case "words/classes.yaml", "words/doubt.yaml": readClasses(&reading)
            case "words/patterns.yaml": readPatterns(&reading)
            case "words/endings.yaml": readEndings(&reading)
            case _ where file.path.hasPrefix("words/lists/"): readList(&reading)
            default: break
            }
            findings += reading.findings
        }
        findings += rules.finish()
        for (word, forms) in forms { addOrders(word, Set(forms)) }
    }

    /// An order is a form that has a polite form beside it: «отметь», «отметьте».
    private mutating func addOrders(_ word: String, _ forms: Set<String>) {
        let endings = endings[.politeOrder] ?? []
        for ending in endings {
            let tail = String(ending.dropFirst(endings[0].count))
            for order in forms where order.hasSuffix(tail) {
                let polite = String(order.dropLast(tail.count)) + ending
                guard forms.contains(polite) else { continue }
                for form in [order, polite] { orders[form, default: []].formUnion([order, polite, word]) }
            }
        }
    }

    /// A word of a template with the other forms of the same order («отметь», «отметьте», «отметить») or preposition («с», «со»).
    func spellings(of word: String) -> Set<String> {
        if let orders = orders[word] { return orders }
        return prepositions.contains(word) ? forms[word].map(Set.init) ?? [word] : [word]
    }

    private mutating func readForms(_ reading: inout YamlReading) {
        for (word, _, value) in reading.pairs(reading.file.root, "forms") {
            forms[word, default: [word]] += reading.forms(value, "the forms of “\(word)”")
        }
    }

    private mutating func readEndings(_ reading: inout YamlReading) {
        for (name, node, value) in reading.pairs(reading.file.root, "endings") {
            guard let use = EndingUse(rawValue: name) else {
                reading.complain(node, "unknown endings “\(name)”; known: \(EndingUse.allCases.map(\.rawValue).joined(separator: ", "))")
                continue
            }
            endings[use, default: []] += reading.formsOfLanguages(value, "endings “\(name)”")
        }
    }

    /// `name: template`, or a template for each language; a list of templates is a choice of them.
    private mutating func readRules(_ reading: inout YamlReading) {
        rules.startFile()
        let file = reading.file
        for (name, _, value) in reading.pairs(file.root, "rules") {
            var wordings: [LanguageCode: TemplateNode] = [:]
            if value.mapping == nil {
                if let node = reading.template(value, "rule “\(name)”") {
                    for language in LanguageCode.allCases { wordings[language] = node }
                }
            } else {
                for (language, wording) in reading.wordings(value, "rule “\(name)”") {
                    if let node = reading.template(wording, "rule “\(name)”") { wordings[language] = node }
                }
            }
            if !wordings.isEmpty { rules.define(name, wordings) { file.finding(value, $0) } }
        }
    }

    private mutating func readClasses(_ reading: inout YamlReading) {
        for (name, _, value) in reading.pairs(reading.file.root, "classes") {
            let words = reading.formsOfLanguages(value, "class “\(name)”")
            classes[name, default: []] += words
            if name == "prepositions" { prepositions.formUnion(words) }
        }
    }

    private mutating func readPatterns(_ reading: inout YamlReading) {
        for (name, node, value) in reading.pairs(reading.file.root, "patterns") {
            let fields = Dictionary(reading.pairs(value, "pattern “\(name)”").map { ($0.key, $0.value) }) { first, _ in first }
            guard let endings = fields["endings"]?.scalar?.string, let minimum = fields["minimum"]?.scalar.flatMap({ Int($0.string) })
            else {
                reading.complain(node, "a pattern wants `endings` and `minimum`, a number of letters")
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
                    lists[list, default: []].append((value, "", reading.forms(wording, "value “\(value)”")))
                } else {
                    lists[list, default: []].append((value, form, reading.formsOfLanguages(wording, "form “\(form)”")))
                }
            }
        }
    }
}
