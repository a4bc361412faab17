import Yams

/// Reads one intent file: its information and its sentences.
struct IntentLoader {
    var info: IntentInfo
    private(set) var sentences: [Draft] = []
    var reading: YamlReading

    var findings: [Finding] { reading.findings }

    /// A sentence as it stands in the file.
    struct Draft {
        let template: TemplateNode
        let node: Node
        let languages: [LanguageCode]
        var isOrdered = false
        var isReview = false
        var isWording = false
        /// Bits of slots.
        var wants = 0
        var cost = 0
        var asks: QuestionFocus?
        var fixed: [Rule.FixedSlot] = []
    }

    private static let keys = [
        "purpose", "sentences", "needs", "ask", "examples", "not", "changes", "time", "review", "person", "phrases", "who",
    ]

    /// `extending`: the intent has been read before, and this file adds to it.
    init(_ file: SourceFile, extending known: IntentInfo? = nil) {
        reading = YamlReading(file)
        info = IntentInfo(id: IntentLoader.id(of: file.path), file: file.shown)
        for (key, keyNode, value) in reading.pairs(file.root, "an intent") {
            switch key {
            case "purpose": info.purpose = reading.languages(value, "purpose", needsBoth: true)
            case "sentences": readSentences(value)
            case "needs": readNeeds(value)
            case "ask": readQuestions(value)
            case "examples": readExamples(value)
            case "not": readNegatives(value)
            case "changes": info.changes = chosen(value, key, among: ["yes", "no"]) == "yes"
            case "time": info.looksBack = chosen(value, key, among: ["order", "review"]) == "review"
            case "review": readReview(value)
            case "person": readPerson(value)
            case "who": info.isForHead = chosen(value, key, among: ["head", "all"]) == "head"
            case "phrases": info.quotesPhrases = chosen(value, key, among: ["meant", "quoted"]) == "quoted"
            default:
                let hint = nearest(to: key, among: IntentLoader.keys).map { "; nearest: \($0)" } ?? ""
                reading.complain(keyNode, "unknown key “\(key)”" + hint)
            }
        }
        if known != nil || info.isAnswer { return }
        if info.purpose.isEmpty { reading.complain(file.root, "`purpose` is missing") }
        if sentences.isEmpty { reading.complain(file.root, "`sentences` is missing") }
    }

    /// `task/add.yaml` → `task.add`, `answers/when.yaml` → `answer.when`; the other folders only sort intents whose ids
    /// have heads of their own (`talk/session.greet.yaml` → `session.greet`, `talk/help.yaml` → `help`).
    static func id(of path: String) -> IntentID {
        let stem = path.dropLast(".yaml".count)
        let folder = String(stem.prefix { $0 != "/" })
        let name = stem.dropFirst(folder.count + 1)
        switch folder {
        case "task", "day": return IntentID(rawValue: "\(folder).\(name)")
        case "answers": return .answer(String(name))
        default: return IntentID(rawValue: String(name))
        }
    }

    private mutating func readSentences(_ node: Node) {
        for (key, keyNode, value) in reading.pairs(node, "sentences") {
            let languages: [LanguageCode]
            if key == "both" {
                languages = LanguageCode.allCases
            } else if let language = LanguageCode(rawValue: key) {
                languages = [language]
            } else {
                reading.complain(keyNode, "unknown language “\(key)”; nearest: ru, en, both")
                continue
            }
            guard case .sequence(let sequence) = value else {
                reading.complain(value, "sentences want a list")
                continue
            }
            for sentence in sequence { readSentence(sentence, languages) }
        }
    }

    /// A bare template, or `{say: template, set: {mood: bad}, time: review, order: fixed, wording: yes, cost: 2, asks: number}`.
    private mutating func readSentence(_ node: Node, _ languages: [LanguageCode]) {
        if node.scalar != nil {
            guard let template = reading.template(node, "a sentence") else { return }
            sentences.append(Draft(template: template, node: node, languages: languages))
            return
        }
        let fields = reading.pairs(node, "a sentence")
        guard let say = fields.first(where: { $0.key == "say" })?.value else {
            reading.complain(node, "`say` is missing")
            return
        }
        guard let template = reading.template(say, "a sentence") else { return }
        var draft = Draft(template: template, node: say, languages: languages)
        for (key, keyNode, value) in fields where key != "say" {
            switch key {
            case "set":
                for (slot, slotNode, text) in reading.pairs(value, "set") {
                    guard let slot = self.slot(slot, at: slotNode) else { continue }
                    let value = slot.type == .time ? chosen(text, "set", among: FixedTime.words(for: slot)) : reading.text(text, "set")
                    draft.fixed.append(Rule.FixedSlot(slot: slot, value: value ?? ""))
                }
            case "time": draft.isReview = reading.text(value, "time") == "review"
            case "wording": draft.isWording = reading.text(value, "wording") == "yes"
            case "wants":
                for slot in slots(value, "wants") { draft.wants |= slot.bit }
            case "order": draft.isOrdered = reading.text(value, "order") == "fixed"
            case "cost": draft.cost = reading.number(value, "cost") ?? 0
            case "asks": draft.asks = chosen(value, key, among: QuestionFocus.allCases.map(\.rawValue)).flatMap(QuestionFocus.init)
            default: reading.complain(keyNode, "unknown key “\(key)”; nearest: say, set, wants, time, order, wording, cost, asks")
            }
        }
        sentences.append(draft)
    }

    /// `{tasks: tasks kind client, when: when shift}`: the slot that is asked for, and the slots that make the question needless.
    private mutating func readNeeds(_ node: Node) {
        for (slot, slotNode, value) in reading.pairs(node, "needs") {
            let satisfiedBy = slots(value, "needs")
            guard let asked = self.slot(slot, at: slotNode) else { continue }
            info.needs.append(IntentInfo.Need(asked: asked, satisfiedBy: satisfiedBy))
        }
    }

    private mutating func readQuestions(_ node: Node) {
        for (slot, slotNode, value) in reading.pairs(node, "ask") {
            let question = reading.languages(value, "the question for \(slot)", needsBoth: true)
            if let slot = self.slot(slot, at: slotNode) { info.questions[slot] = question }
        }
    }

    private mutating func readExamples(_ node: Node) {
        for (text, keyNode, value) in reading.pairs(node, "examples") {
            var slots: [SlotName: [String]] = [:], ask: SlotName?
            for (slot, slotNode, slotValue) in reading.pairs(value, "an example") {
                if slot == "ask" {
                    ask = self.slots(slotValue, "ask").first
                } else if let slot = self.slot(slot, at: slotNode, among: SlotName.names + [SlotName.currency.name]) {
                    slots[slot] = reading.texts(slotValue, "a slot")
                }
            }
            let language: LanguageCode = text.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) } ? .ru : .en
            info.examples.append(
                .init(text: text, language: language, file: reading.file.shown, line: keyNode.mark?.line ?? 0, slots: slots, ask: ask))
        }
    }

    private mutating func readNegatives(_ node: Node) {
        guard case .sequence(let sequence) = node else {
            reading.complain(node, "`not` wants a list of phrases")
            return
        }
        for item in sequence {
            if let text = reading.text(item, "not") {
                info.negatives.append(.init(text: text, file: reading.file.shown, line: item.mark?.line ?? 0))
            }
        }
    }
}
