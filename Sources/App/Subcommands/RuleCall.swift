import Language

/// `planerka intents check`, `list` and `test`: the built-in rules with those of the folders that a call names.
struct RuleCall {
    let wiring: AppContainer

    func run(_ action: Intents.Action, folder: String?) throws -> ExitStatus {
        let sources = try wiring.ruleSources(further: folder)
        switch action {
        case .list: return try list(sources)
        case .check: return try tell(RuleCheck(folder: sources).findings(), passed: nil)
        case .test:
            let report = RuleCheck(folder: sources).examples()
            return try tell(report.findings.sorted(), passed: report.passed)
        }
    }

    /// An intent a line: its id and what it does.
    private func list(_ sources: SourceFolder) throws -> ExitStatus {
        var findings: [Finding] = []
        let intents = RuleBook(folder: sources, findings: &findings).intents.filter { !$0.isAnswer }.sorted {
            $0.id.rawValue < $1.id.rawValue
        }
        let width = intents.map(\.id.rawValue.count).max() ?? 0
        let lines = intents.map { intent in
            intent.id.rawValue + String(repeating: " ", count: width + 2 - intent.id.rawValue.count)
                + (intent.purpose[wiring.language] ?? "") + "\n"
        }
        try Output.standard.write(TerminalText.text(lines.joined()))
        return .done
    }

    /// Every finding with its `file:line:column`, then one line on the whole.
    private func tell(_ findings: [Finding], passed: Int?) throws -> ExitStatus {
        try Output.standard.write(TerminalText.text(findings.map { "\($0)\n" }.joined()))
        if let passed { try Output.standard.write(phrase("rules.passed", passed) + "\n") }
        guard findings.isEmpty else { throw Failure.told(.badRules, key: "rules.found", values: ["count": String(findings.count)]) }
        if passed == nil { try Output.standard.write(phrase("rules.clean", 0) + "\n") }
        return .done
    }

    private func phrase(_ key: String, _ count: Int) -> String { AppContainer.phrase(key, wiring.language, ["count": String(count)]) }
}
