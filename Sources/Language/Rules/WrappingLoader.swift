import Yams

/// Reads `words/wrapping.yaml`: for each kind of wrapping the ways to say it, as templates without slots.
struct WrappingLoader {
    private(set) var phrases: [(kind: WrappingKind, sets: [Int])] = []
    private(set) var findings: [Finding] = []

    static let path = "words/wrapping.yaml"

    mutating func read(_ file: SourceFile, with builder: inout SegmentBuilder) {
        var reading = YamlReading(file)
        builder.startFile()
        for (name, keyNode, value) in reading.pairs(file.root, "the kinds of wrapping") {
            guard let kind = WrappingKind.listed.first(where: { $0.name == name }) else {
                let hint = nearest(to: name, among: WrappingKind.listed.map(\.name)).map { "; nearest: \($0)" } ?? ""
                reading.complain(keyNode, "unknown kind “\(name)”" + hint)
                continue
            }
            for (language, node) in reading.wordings(value, "kind “\(name)”") {
                guard let template = reading.template(node, "kind “\(name)”") else { continue }
                add(template, kind, language, node, of: &reading, with: &builder)
            }
        }
        findings += reading.findings
    }

    private mutating func add(
        _ template: TemplateNode, _ kind: WrappingKind, _ language: LanguageCode, _ node: Node, of reading: inout YamlReading,
        with builder: inout SegmentBuilder
    ) {
        let choices = if case .choice(let choices) = template { choices } else { [template] }
        for choice in choices {
            let (paths, problems) = builder.paths(choice, language: language)
            for problem in problems { reading.complain(node, problem) }
            for path in paths {
                let sets = path.compactMap { element in if case .words(let set) = element { set } else { nil } }
                guard sets.count == path.count else {
                    reading.complain(node, "no slot stands in wrapping")
                    break
                }
                if !sets.isEmpty { phrases.append((kind, sets)) }
            }
        }
    }
}
