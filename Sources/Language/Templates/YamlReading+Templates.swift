import Yams

extension YamlReading {
    /// A text as a template, or a list of texts as a choice of them; nil with a finding at the place of the fault.
    mutating func template(_ node: Node, _ what: String) -> TemplateNode? {
        if case .sequence(let sequence) = node {
            let choices = sequence.compactMap { template(choice: $0, what) }
            return choices.count == sequence.count && !choices.isEmpty ? .choice(choices) : nil
        }
        return template(choice: node, what)
    }

    private mutating func template(choice node: Node, _ what: String) -> TemplateNode? {
        guard let text = text(node, what) else { return nil }
        do {
            return try TemplateParser.parse(text)
        } catch {
            findings.append(file.finding(node, at: error.column, error.what))
            return nil
        }
    }

    /// A row of words with their forms; empty with a finding at the place of the fault.
    mutating func forms(_ node: Node, _ what: String) -> [String] {
        guard let text = text(node, what) else { return [] }
        do {
            return try WordForms.all(of: text)
        } catch {
            findings.append(file.finding(node, at: error.column, error.what))
            return []
        }
    }

    /// The forms of both languages, Russian first.
    mutating func formsOfLanguages(_ node: Node, _ what: String) -> [String] {
        let wordings = wordings(node, what).sorted { $0.language.rawValue > $1.language.rawValue }
        return wordings.flatMap { forms($0.node, what) }
    }
}
