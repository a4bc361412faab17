import Testing

@testable import Language

@Suite("Rule files are found fault with, all at once and with the places") struct RuleFindingTests {
    private static let good = """
        purpose: {ru: закрыть, en: close}
        changes: yes
        needs: {tasks: tasks}
        ask: {tasks: {ru: Что?, en: Which?}}
        sentences:
          ru: ["готово {tasks}"]
          en: ["done {tasks}"]
        """

    private func book(_ texts: [String: String]) -> (book: RuleBook, findings: [String]) {
        let folder = SourceFolder(texts: texts)
        var findings = folder.findings
        let book = RuleBook(folder: folder, findings: &findings)
        return (book, findings.sorted().map(\.description))
    }

    @Test("a good file has none")
    func clean() {
        let (book, findings) = book(["task/done.yaml": Self.good])
        #expect(findings == [])
        #expect(book.intents.map(\.id.rawValue) == ["task.done"])
        #expect(book.rules.count == 2)
        #expect(book.intent(IntentID(rawValue: "task.done"))?.changes == true)
        #expect(book.intent(IntentID(rawValue: "task.done"))?.questions[.tasks] == [.ru: "Что?", .en: "Which?"])
    }

    @Test(
        "each fault at its line and column, with the nearest that would be right",
        arguments: [
            ("sentence: [а]", "8:1: unknown key “sentence”; nearest: sentences"),
            ("exmples: {}", "8:1: unknown key “exmples”; nearest: examples"),
            ("  de: [fertig]", "7:3: unknown language “de”; nearest: ru, en, both"),
            ("  both: [\"{whem} готово\"]", "7:10: no slot {whem}; nearest: {when}"),
            ("  both: [\"готово {when:soon}\"]", "7:10: {when} knows no “soon”"),
            ("  both: [\"<wich> готово\"]", "7:10: no rule <wich> in words/rules.yaml; nearest: which"),
            (
                "  both: [\"~готово {tasks}\"]",
                "7:10: no forms of “готово” in words/forms.yaml; nearest: перенести; a words/forms.yaml of your own may list them"
            ),
            ("  both: [\"готово (a\"]", "7:20: “)” is missing"),
            ("  both: [\"[готово]\"]", "7:10: everything in this sentence may be left out; at least one part must stand"),
            ("  both: [\"готово ({*}|a)\"]", "7:10: {*} stands only at the top level of a sentence"),
            ("  both: готово", "7:9: sentences want a list"),
            ("  both: [{set: {mood: bad}}]", "7:10: `say` is missing"),
            ("  both: [{say: готово, sett: a}]", "7:24: unknown key “sett”; nearest: say, set, wants, time, order, wording, cost, asks"),
            (
                "  both: [{say: готово, asks: nothing}]",
                "7:30: `asks` wants one of: number, next, planned, whether, last, result, people, urgent, sum, debtors, closing, forecast, "
                    + "talk, largest, moves, margin, manager, phone, present"
            ),
            ("  both: [{say: готово, set: {when: soon}}]", "7:36: `set` wants one of: today, week"),
            ("  both: [{say: готово, set: {mod: bad}}]", "7:30: no slot “mod”"),
            ("examples: {готово: {taks: 2}}", "8:21: no slot “taks”"),
            ("not: {a: b}", "8:6: `not` wants a list of phrases"),
        ])
    func faults(line: String, expected: String) {
        let text = line.hasPrefix("  ") ? Self.good.replacing("  en: [\"done {tasks}\"]", with: line) : Self.good + "\n" + line
        let rules = ["words/rules.yaml": "which: {ru: это, en: this}", "words/forms.yaml": "перенести: перенеси"]
        let (book, findings) = book(rules.merging(["task/done.yaml": text]) { $1 })
        #expect(findings.count == 1)
        #expect(findings.first.map(Self.withoutBraces) == Self.withoutBraces("task/done.yaml:" + expected))
        #expect(book.rules.contains { $0.line == 6 }, "the good sentence is there all the same")
    }

    /// A slot may be named with or without its braces.
    private static func withoutBraces(_ text: String) -> String { text.filter { $0 != "{" && $0 != "}" } }

    @Test("all files' faults come in one run, and the good files are read")
    func together() {
        let (book, findings) = book([
            "task/done.yaml": Self.good,
            "task/move.yaml": "purpose: {ru: а}\nsentences: {ru: [\"(а\"]}",
            "task/show.yaml": "purpose: [\n",
            "task/list.yaml": "- a",
        ])
        #expect(Set(findings.map { $0.prefix { $0 != ":" } }) == ["task/list.yaml", "task/move.yaml", "task/show.yaml"])
        #expect(findings.count >= 4)
        #expect(findings.allSatisfy { $0.split(separator: ":", maxSplits: 3).count == 4 })
        #expect(book.rules.filter { book.intents[$0.intent].id.rawValue == "task.done" }.count == 2)
    }

    @Test("an intent without purpose or sentences is no intent")
    func missing() {
        #expect(
            book(["task/done.yaml": "changes: yes"]).findings == [
                "task/done.yaml:1:1: `purpose` is missing", "task/done.yaml:1:1: `sentences` is missing",
            ])
    }

    @Test("a Latin letter in a Cyrillic word is found wherever it stands")
    func mixed() {
        let folder = SourceFolder(texts: ["task/done.yaml": "a: [готовo]", "words/rules.yaml": "b: {ru: \"(да|нeт)\"}"])
        #expect(
            MixedScripts.findings(in: folder).sorted().map(\.description) == [
                "task/done.yaml:1:5: “готовo” mixes Latin and Cyrillic letters",
                "words/rules.yaml:1:9: “нeт” mixes Latin and Cyrillic letters",
            ])
        #expect(MixedScripts.findings(in: SourceFolder(texts: ["a.yaml": "a: kpi по отделу, csv-файл"])).isEmpty)
    }

    @Test(
        "ids come from paths",
        arguments: [
            ("task/add.yaml", "task.add"), ("day/plan.yaml", "day.plan"), ("head/fine.give.yaml", "fine.give"), ("talk/help.yaml", "help"),
            ("directory/client.add.yaml", "client.add"), ("answers/when.yaml", "answer.when"),
            ("answers/task.move.when.yaml", "answer.task.move.when"),
        ])
    func ids(path: String, id: String) {
        #expect(IntentLoader.id(of: path).rawValue == id)
    }
}
