import Testing

@testable import Language

@Suite("Every example of every rule file") struct RuleCheckTests {
    @Test("is read as its file says, every sentence is reached, and nothing is found fault with")
    func everything() {
        let check = RuleCheck(folder: BuiltInRules.folder)
        for finding in check.findings() { Issue.record("\(finding)") }
        #expect(check.examples().passed > 1_000)
    }

    @Test("an example that isn't won by its intent is told with its place")
    func wrong() {
        let text =
            "examples: {\"перенеси #5 на среду\": {tasks: \"#5\"}, \"готово 2\": {tasks: \"3\"}, \"ывапролд\": {}}\nnot: [\"готово 3\"]"
        let folder = RuleSources(texts: BuiltInRules.texts).folder(with: [(name: "mine", texts: ["task/done.yaml": text])])
        let findings = RuleCheck(folder: folder).findings().filter { $0.file.hasPrefix("mine/") }.map(\.description)
        #expect(
            findings == [
                "mine/task/done.yaml:1:1: “готово 2”: tasks is 2, not 3",
                "mine/task/done.yaml:1:1: “перенеси #5 на среду”: is read as task.move",
                "mine/task/done.yaml:1:1: “ывапролд”: is not understood",
                "mine/task/done.yaml:2:1: “готово 3” is read as task.done",
            ])
    }

    @Test("a sentence that no example reaches, and one that another intent accepts, are told")
    func unreached() {
        let text =
            "purpose: {ru: а, en: b}\nsentences: {ru: [\"бабах {tasks}\", \"добей {tasks}\"]}\nexamples: {\"бабах 2\": {tasks: \"2\"}}"
        let folder = RuleSources(texts: BuiltInRules.texts).folder(with: [
            (name: "mine", texts: ["talk/one.yaml": text, "talk/two.yaml": text])
        ])
        let findings = RuleCheck(folder: folder).findings().filter { $0.file.hasPrefix("mine/") }.map(\.description)
        #expect(findings.contains("mine/talk/two.yaml:2:1: no example reaches this sentence"))
        #expect(findings.contains("mine/talk/one.yaml:3:1: “бабах 2”: mine/talk/two.yaml:2 accepts it as well"))
    }
}
