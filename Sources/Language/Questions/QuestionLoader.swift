import Yams

/// Reads `words/questions.yaml`; a later folder adds words and answers.
struct QuestionLoader {
    private(set) var book = QuestionBook()
    private(set) var findings: [Finding] = []
    private let intents: [IntentInfo]
    private static let path = "words/questions.yaml"

    /// `intents`: those that answers may name.
    init(folder: SourceFolder, intents: [IntentInfo]) {
        self.intents = intents
        for file in folder.files where file.path == QuestionLoader.path {
            var reading = YamlReading(file)
            let parts = reading.pairs(file.root, "questions")
            for (key, node, value) in parts where key != "answers" {
                guard let role = QuestionBook.Role.allCases.first(where: { "\($0)" == key }) else {
                    reading.complain(
                        node, "unknown key “\(key)”; nearest: topics, questions, asking, deciding, small, never, courtesy, answers")
                    continue
                }
                readWords(role, value, &reading)
            }
            for (_, _, value) in parts where value.sequence != nil { readAnswers(value, &reading) }
            findings += reading.findings
        }
        book.index()
    }

    private mutating func readWords(_ role: QuestionBook.Role, _ node: Node, _ reading: inout YamlReading) {
        for (name, _, value) in reading.pairs(node, "\(role)") {
            let concept = book.concepts.firstIndex { $0.name == name } ?? book.concepts.count
            if concept == book.concepts.count { book.concepts.append(.init(name: name, role: role)) }
            for form in reading.formsOfLanguages(value, "“\(name)”") {
                let words = QuestionLoader.keys(of: form).map { book.words.add($0) }
                if !words.isEmpty { book.phrases.append(.init(words: words, concept: concept)) }
            }
        }
    }

    /// «заплат*», «сколько_всего»: a word that ends in `*` is a beginning.
    private static func keys(of form: String) -> [String] {
        let words = form.split(separator: "_").flatMap { word in
            word.hasSuffix("*") ? [Tokenizer.key(of: String(word.dropLast())) + "*"] : phraseKeys(String(word))
        }
        return words
    }

    private mutating func readAnswers(_ node: Node, _ reading: inout YamlReading) {
        for item in node.sequence ?? [] {
            var draft = Draft(line: item.mark?.line ?? 0)
            for (key, keyNode, value) in reading.pairs(item, "an answer") { read(key, at: keyNode, value, into: &draft, &reading) }
            guard let intent = draft.intent, !draft.about.isEmpty else {
                reading.complain(item, "an answer wants `about` and an `intent` that changes nothing")
                continue
            }
            book.answers.append(
                .init(
                    intent: intent, line: draft.line, about: draft.about, also: draft.also, slots: draft.slots, fixed: draft.fixed,
                    asks: draft.asks, isReview: draft.isReview))
        }
    }

    private struct Draft {
        let line: Int
        var intent: String?
        var about: [[Int]] = [], also: [Int] = []
        var slots: [SlotName] = [], fixed: [Rule.FixedSlot] = []
        var asks: QuestionFocus?
        var isReview = false

        init(line: Int) { self.line = line }
    }

    private func read(_ key: String, at keyNode: Node, _ value: Node, into draft: inout Draft, _ reading: inout YamlReading) {
        switch key {
        case "about":
            draft.about = wordList(reading.text(value, key) ?? "").map { group in
                group.split(separator: "|").compactMap { concept(String($0), value, &reading) }
            }
        case "also": draft.also = wordList(reading.text(value, key) ?? "").compactMap { concept($0, value, &reading) }
        case "intent":
            let text = reading.text(value, key) ?? ""
            // What is read by its words alone never changes anything.
            draft.intent = intents.first { $0.id.rawValue == text && $0.isQuestion }?.id.rawValue
        case "slots":
            for name in wordList(reading.text(value, key) ?? "") { slot(name, value, &reading).map { draft.slots.append($0) } }
        case "set":
            for (name, node, text) in reading.pairs(value, "set") {
                guard let slot = slot(name, node, &reading), let text = reading.text(text, "set") else { continue }
                draft.fixed.append(Rule.FixedSlot(slot: slot, value: text))
            }
        case "asks": draft.asks = reading.text(value, key).flatMap(QuestionFocus.init)
        case "time": draft.isReview = reading.text(value, key) == "review"
        default: reading.complain(keyNode, "unknown key “\(key)”; nearest: about, also, intent, slots, set, asks, time")
        }
    }

    private func concept(_ name: String, _ node: Node, _ reading: inout YamlReading) -> Int? {
        if let number = book.concepts.firstIndex(where: { $0.name == name }) { return number }
        reading.complain(node, "no topic or way to ask “\(name)”")
        return nil
    }

    private func slot(_ name: String, _ node: Node, _ reading: inout YamlReading) -> SlotName? {
        if let slot = SlotName(name: name) { return slot }
        reading.complain(node, "no slot “\(name)”")
        return nil
    }
}
