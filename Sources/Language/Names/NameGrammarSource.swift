import Yams

extension NameGrammar {
    /// Reads the files of `words/names`; invalid entries become findings and are left out.
    package init(folder: SourceFolder, findings: inout [Finding]) {
        self.init()
        for file in folder.files(under: "words/names") {
            switch file.path {
            case "words/names/endings.yaml": readEndings(file, &findings)
            case "words/names/lists.yaml": readLists(file, &findings)
            case "words/names/spelling.yaml":
                spelling = pairs(file.root, file, &findings).sorted { ($1.from.utf8.count, $0.from) < ($0.from.utf8.count, $1.from) }
            case "words/names/first-names.yaml": readFirstNames(file, &findings)
            default: findings.append(file.finding(file.root, "no such file is read; known: endings, first-names, lists, spelling"))
            }
        }
        (surnameForms, givenStarts) = (formsOfSurnames(folder), startsOfFirstNames())
    }

    /// The surname endings of `lists.yaml` in all cases.
    private func formsOfSurnames(_ folder: SourceFolder) -> WordMap {
        let root = folder.file("words/names/lists.yaml")?.root
        let endings = root?.mapping?.first { $0.key.scalar?.string == "\(List.surnames)" }?.value.scalar?.string ?? ""
        var forms: [String: CaseSet] = [:]
        for ending in words(endings).map({ Tokenizer.key(of: $0) }) {
            for kind in [Kind.surnameMasculine, .surnameFeminine] {
                // A placeholder stem: an ending is never a whole word.
                guard let declension = declension(ending + ending, kind), declension.drops <= ending.unicodeScalars.count else { continue }
                forms[ending, default: []].formUnion(.nominative)
                for form in declension.endings where !form.isPlural {
                    let text = form.isSame ? ending : declension.stem(of: ending) + form.folded
                    forms[text, default: []].formUnion(form.cases)
                }
            }
        }
        return WordMap(forms.sorted { $0.key < $1.key }.map { ($0.key, $0.value.rawValue) })
    }

    private func startsOfFirstNames() -> WordMap {
        var starts: Set<String> = []
        for (name, isMasculine) in firstNames.all {
            let key = Tokenizer.key(of: name)
            let declension = declension(key, isMasculine ? .givenMasculine : .givenFeminine)
            let forms = [key] + (declension?.endings.map { (declension?.stem(of: key) ?? key) + $0.folded } ?? [])
            for form in forms { starts.insert(String(form.unicodeScalars.prefix(3))) }
        }
        return WordMap(starts.sorted().map { ($0, 0) })
    }

    private mutating func readEndings(_ file: SourceFile, _ findings: inout [Finding]) {
        for (name, group) in entries(of: file.root, file, &findings) {
            for (part, node) in entries(of: group, file, &findings) {
                guard let kind = Kind.allCases.first(where: { "\($0)" == name + part.prefix(1).uppercased() + part.dropFirst() }) else {
                    findings.append(file.finding(node, "no such kind of word: \(name).\(part)"))
                    continue
                }
                tables[kind.rawValue] = DeclensionTable((node.sequence ?? []).compactMap { line(of: $0, file, &findings) })
            }
        }
    }

    private func line(of line: Node, _ file: SourceFile, _ findings: inout [Finding]) -> DeclensionTable.Line? {
        let known: Set = ["ends", "words", "drops", "cases", "plural", "stays", "orStays"]
        var values: [String: String] = [:]
        for (key, node) in entries(of: line, file, &findings) {
            if !known.contains(key) { findings.append(file.finding(node, "unknown key \(key); known: \(known.sorted())")) }
            values[key] = node.scalar?.string
        }
        let patterns = words(values["words"] ?? values["ends"] ?? "").map { Tokenizer.key(of: $0) }
        let oblique = endings(values["cases"]), plural = endings(values["plural"]), drops = Int(values["drops"] ?? "0") ?? -1
        let isWhole = oblique.count == 5 || oblique.isEmpty && values["stays"] == "true"
        if patterns.isEmpty || !isWhole || !(plural.isEmpty || plural.count == 6) {
            findings.append(file.finding(line, "needs ends or words, five cases or stays, and six plural cases if any"))
        } else if drops < 0 || patterns.contains(where: { $0.unicodeScalars.count < drops }) {
            findings.append(file.finding(line, "drops more letters than an ending of it has, or no number of them"))
        } else {
            let declension = Declension(
                patterns: patterns, drops: drops, oblique: oblique, plural: plural, orStays: values["orStays"] == "true")
            return DeclensionTable.Line(patterns: patterns, areWords: values["words"] != nil, declension: declension)
        }
        return nil
    }

    private func endings(_ text: String?) -> [[String]] {
        words(text ?? "").map { $0.split(separator: "/").map { $0 == "-" ? "" : String($0) } }
    }

    private mutating func readLists(_ file: SourceFile, _ findings: inout [Finding]) {
        for (name, node) in entries(of: file.root, file, &findings) {
            if let list = List.allCases.first(where: { "\($0)" == name }) {
                lists[list.rawValue] = WordMap(words(node.scalar?.string ?? "").map { (Tokenizer.key(of: $0), 0) })
            } else if name == "shortened" {
                shortened = pairs(node, file, &findings)
            } else {
                findings.append(file.finding(node, "no such list: \(name)"))
            }
        }
    }

    private mutating func readFirstNames(_ file: SourceFile, _ findings: inout [Finding]) {
        var read: [FirstNames.Entry] = []
        for (gender, names) in entries(of: file.root, file, &findings) {
            guard gender == "masculine" || gender == "feminine" else {
                findings.append(file.finding(names, "no such gender: \(gender); known: masculine, feminine"))
                continue
            }
            for (name, node) in entries(of: names, file, &findings) {
                read.append(FirstNames.Entry(name: name, isMasculine: gender == "masculine", list: node.scalar?.string ?? ""))
            }
        }
        firstNames = FirstNames(read)
    }

    private func words(_ text: String) -> [Substring] { text.split(separator: " ") }

    private func pairs(_ node: Node, _ file: SourceFile, _ findings: inout [Finding]) -> [Pair] {
        entries(of: node, file, &findings).map { Pair(from: $0.0, to: $0.1.scalar?.string ?? "") }
    }

    private func entries(of node: Node, _ file: SourceFile, _ findings: inout [Finding]) -> [(String, Node)] {
        guard let mapping = node.mapping else {
            findings.append(file.finding(node, "a mapping is needed here"))
            return []
        }
        return mapping.compactMap { key, value in key.scalar.map { ($0.string, value) } }
    }
}
