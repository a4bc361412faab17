/// All rules, compiled: what a line is read with.
///
/// Made from the files of `Intents/`, or read back from an image.
package struct RuleBook: Sendable {
    package private(set) var intents: [IntentInfo] = []
    private(set) var rules: [Rule] = []
    /// The files of the rules, as findings show them.
    private var files: [String] = []
    private(set) var segments: [Segment] = []
    private(set) var specs: [SlotSpec] = []
    private(set) var lexicon = Lexicon()
    /// What is said around the content of a line.
    private(set) var wrapping = Wrapping()
    /// What the accounts of bots end in.
    package private(set) var botEndings: [String] = []

    /// Folders whose files are intents.
    package static let intentFolders = ["task", "day", "head", "directory", "talk", "answers"]

    package init(folder: SourceFolder, findings: inout [Finding]) {
        let vocabulary = Vocabulary(folder: folder)
        findings += vocabulary.findings
        botEndings = vocabulary.endings[.botName] ?? []
        var lexicon = Lexicon()
        for (name, words) in vocabulary.classes.sorted(by: { $0.key < $1.key }) { lexicon.addRole(name, words.flatMap(phraseKeys)) }
        for (list, entries) in vocabulary.lists.sorted(by: { $0.key < $1.key }) {
            for entry in entries {
                for phrase in entry.phrases {
                    let words = phraseKeys(phrase).map { lexicon.intern($0) }
                    if !words.isEmpty { lexicon.add(ListedPhrase(list: list, value: entry.value, form: entry.form, words: words)) }
                }
            }
        }
        var builder = SegmentBuilder(vocabulary: vocabulary, lexicon: lexicon)
        for file in folder.files where RuleBook.intentFolders.contains(where: { file.path.hasPrefix($0 + "/") }) {
            let place = intents.firstIndex { $0.id == IntentLoader.id(of: file.path) }
            let loader = IntentLoader(file, extending: place.map { intents[$0] })
            findings += loader.findings
            if let place { intents[place].extend(by: loader.info) } else { intents.append(loader.info) }
            builder.startFile()
            let most = findings.count + RuleLimit.findings
            for draft in loader.sentences {
                guard findings.count < most else {
                    findings.append(file.finding(draft.node, "more than \(RuleLimit.findings) faults; what follows is left out"))
                    break
                }
                add(draft, to: place ?? intents.count - 1, of: file, with: &builder, &findings)
            }
        }
        var around = WrappingLoader()
        let firstWord = builder.lexicon.wordCount
        for file in folder.files where file.path == WrappingLoader.path { around.read(file, with: &builder) }
        findings += around.findings
        segments = builder.segments
        specs = builder.specs
        // Verbs of an intent that takes any words as the title of a new task are not those of another order.
        let titled = Set(rules.filter { $0.rest == .newTitle }.map(\.intent))
        let orders = rules.filter { intents[$0.intent].changes && !titled.contains($0.intent) }
        let works = rules.filter(\.isWording)
        self.lexicon = builder.finished(
            orders: Set(orders.flatMap { builder.verbs(of: $0) }), works: Set(works.flatMap { builder.verbs(of: $0) }))
        wrapping = Wrapping(around.phrases, setCount: self.lexicon.setCount, firstWord: firstWord)
    }

    private mutating func add(
        _ draft: IntentLoader.Draft, to intent: Int, of file: SourceFile, with builder: inout SegmentBuilder, _ findings: inout [Finding]
    ) {
        let sentence = builder.sentence(draft.template, languages: draft.languages)
        findings += sentence.problems.map { file.finding(draft.node, $0) }
        guard sentence.problems.isEmpty else { return }
        guard sentence.needed != 0 else {
            findings.append(file.finding(draft.node, "everything in this sentence may be left out; at least one part must stand"))
            return
        }
        if files.last != file.shown { files.append(file.shown) }
        rules.append(
            Rule(
                intent: intent, language: draft.languages[0], file: files.count - 1, line: draft.node.mark?.line ?? 0,
                segments: sentence.segments, needed: sentence.needed, wants: draft.wants, isOrdered: draft.isOrdered,
                rest: sentence.hasRest ? intents[intent].rest : .none,
                isWording: draft.isWording, cost: draft.cost, isReview: draft.isReview, asks: draft.asks, fixed: draft.fixed))
    }

    /// Its file and line: `task/move.yaml:12`.
    func place(of rule: Rule) -> String { "\(file(of: rule)):\(rule.line)" }
    func file(of rule: Rule) -> String { files[rule.file] }

    package func intent(_ id: IntentID) -> IntentInfo? { intents.first { $0.id == id } }
}

extension RuleBook: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        intents = try coder.code(value?.intents)
        files = try coder.code(value?.files)
        rules = try coder.code(value?.rules)
        segments = try coder.code(value?.segments)
        specs = try coder.code(value?.specs)
        lexicon = try coder.code(value?.lexicon)
        wrapping = try coder.code(value?.wrapping)
        botEndings = try coder.code(value?.botEndings)
        try coder.check(rules.allSatisfy { files.indices.contains($0.file) })
    }
}
