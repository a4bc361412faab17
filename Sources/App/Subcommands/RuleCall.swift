import Language
import Phrases

/// `planerka intents check`, `list` and `test`, over the built-in rules and those of the given folders.
struct RuleCall {
    let container: AppContainer

    func run(_ action: Intents.Action, folder: String?) throws -> ExitStatus {
        let sources = try container.ruleSources(further: folder)
        switch action {
        case .list: return try list(sources)
        case .check:
            var findings = RuleCheck(folder: sources).findings()
            _ = Phrasebook(sources, findings: &findings)
            return try tell(findings.sorted(), passed: nil)
        case .test:
            let report = RuleCheck(folder: sources).examples()
            return try tell(report.findings.sorted(), passed: report.passed)
        }
    }

    /// One intent a line: its id and its purpose.
    private func list(_ sources: SourceFolder) throws -> ExitStatus {
        var findings: [Finding] = []
        let intents = RuleBook(folder: sources, findings: &findings).intents.filter { !$0.isAnswer }.sorted {
            $0.id.rawValue < $1.id.rawValue
        }
        let width = intents.map(\.id.rawValue.count).max() ?? 0
        let lines = intents.map { intent in
            intent.id.rawValue + String(repeating: " ", count: width + 2 - intent.id.rawValue.count)
                + (intent.purpose[container.language] ?? "") + "\n"
        }
        try Output.standard.write(TerminalText.text(lines.joined()))
        return .done
    }

    /// Every finding with its `file:line:column`, then one line for the result.
    private func tell(_ findings: [Finding], passed: Int?) throws -> ExitStatus {
        try Output.standard.write(TerminalText.text(findings.map { "\($0)\n" }.joined()))
        if let passed { try Output.standard.write(phrase("rules.passed", passed) + "\n") }
        guard findings.isEmpty else { throw Failure.rulesWithMistakes(count: findings.count) }
        if passed == nil { try Output.standard.write(phrase("rules.clean", 0) + "\n") }
        return .done
    }

    private func phrase(_ key: String, _ count: Int) -> String { AppContainer.phrase(key, container.language, ["count": String(count)]) }
}
