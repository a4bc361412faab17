import Testing

@testable import Language

/// No clock is needed: without the limits these would crash, fill the memory or run for hours.
@Suite("Rule files that would expand without end are findings", .timeLimit(.minutes(1))) struct RuleLimitTests {
    private static let good = "purpose: {ru: а, en: b}\nsentences:\n  ru:\n    - готово {tasks}\n"

    /// The findings of these files, and whether the good sentence beside them is still read.
    private func findings(_ texts: [String: String]) -> [String] {
        let folder = SourceFolder(texts: texts.merging(["head/good.yaml": Self.good]) { $1 })
        var findings = folder.findings
        let built = BuiltImage(folder: folder, findings: &findings)
        #expect(built.book.rules.contains { built.book.intents[$0.intent].id.rawValue == "good" })
        return findings.sorted().map(\.description)
    }

    private func sentence(_ text: String) -> String { Self.good + "    - \(text)\n" }

    @Test("a shared rule that names itself")
    func itself() {
        #expect(
            findings(["words/rules.yaml": "again: \"ещё [<again>]\"", "task/done.yaml": sentence("<again> {tasks}")]) == [
                "task/done.yaml:5:7: no rule <again> in words/rules.yaml",
                "words/rules.yaml:1:8: rule <again> names itself, directly or by another rule",
            ])
    }

    @Test("shared rules that name each other; one that only uses them is not at fault")
    func eachOther() {
        let rules = "a1: \"<b1>\"\nb1: {ru: [а, \"<a1>\"]}\nc1: \"<a1> c\"\nd1: d"
        #expect(
            findings(["words/rules.yaml": rules, "task/done.yaml": sentence("\"<d1> {tasks}\"")]) == [
                "words/rules.yaml:1:5: rule <a1> names itself, directly or by another rule",
                "words/rules.yaml:2:5: rule <b1> names itself, directly or by another rule",
            ])
    }

    @Test("shared rules that nest too deeply")
    func chain() {
        let rules = (1..<40).map { "r\($0): \"а <r\($0 + 1)>\"" }.joined(separator: "\n") + "\nr40: б"
        let found = findings(["words/rules.yaml": rules])
        #expect(found.count == 16)
        #expect(found.last == "words/rules.yaml:16:6: rule <r16> nests shared rules more than 24 deep")
    }

    @Test("shared rules that double at each step")
    func doubling() {
        let rules = "r0: \"а|б\"\n" + (1...22).map { "r\($0): \"(<r\($0 - 1)>|<r\($0 - 1)>)\"" }.joined(separator: "\n")
        let found = findings(["words/rules.yaml": rules.replacing("а|б", with: "(а|б)"), "task/done.yaml": sentence("<r22> {tasks}")])
        #expect(found == ["task/done.yaml:5:7: this expands to more than 40000 pieces; say it in several"])
    }

    @Test("20,000 brackets", arguments: ["[", "(", "~(", "[("])
    func brackets(bracket: String) {
        let text = String(repeating: bracket, count: 20_000)
        let column = 9 + 24 * bracket.count / bracket.filter { "[(".contains($0) }.count + (bracket == "~(" ? 1 : 0)
        let what = "more than 24 brackets within each other"
        #expect(findings(["task/done.yaml": sentence("'a\(text)'")]) == ["task/done.yaml:5:\(column): \(what)"])
        let rule = "words: {a: {ru: а}}\nrules:\n  time:\n    x: '\(text) => time(a)'"
        #expect(findings(["words/time/mine.yaml": rule]) == ["words/time/mine.yaml:4:\(column): \(what)"])
    }

    @Test("alternatives that multiply")
    func products() {
        let parts = String(repeating: "[aa|bb] ", count: 22)
        #expect(
            findings(["words/time/mine.yaml": "words: {aa: {ru: а}, bb: {ru: б}}\nrules:\n  time:\n    x: \"\(parts)=> time(aa)\""]) == [
                "words/time/mine.yaml:4:9: this pattern has more than 400 rows; write several"
            ])
        #expect(
            findings(["task/done.yaml": sentence("\"(\(parts)) {tasks}\"")]) == [
                "task/done.yaml:5:7: this part can be said in more than 400 ways; say it in several sentences"
            ])
    }

    @Test(
        "a word of too many forms",
        arguments: [
            ("words/forms.yaml", "слово: x", 8), ("words/lists/kind.yaml", "call: {ru: x}", 12),
            ("words/classes.yaml", "fillers: {ru: x}", 15), ("words/time/mine.yaml", "words: {a: {ru: x}}", 17),
        ])
    func forms(path: String, text: String, column: Int) {
        let forms = String(repeating: "(а|б)", count: 24)
        let what = "“(а|б)(а|б)(а|б)(а|б)(а|б” has more than 400 forms; write several words"
        #expect(findings([path: text.replacing("x", with: forms)]) == ["\(path):1:\(column + 8 * 5): \(what)"])
    }

    @Test("more than 62 parts in a sentence")
    func parts() {
        let parts = (1...63).map { "a\($0)" }.joined(separator: " ")
        #expect(findings(["task/done.yaml": sentence(parts)]) == ["task/done.yaml:5:7: more than 62 parts in one sentence"])
    }

    @Test("aliases of aliases, also as keys")
    func aliases() {
        let bomb = "a0: &a0 [а, б]\n" + (1...40).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }.joined(separator: "\n")
        #expect(findings(["task/done.yaml": bomb]) == ["task/done.yaml:2:10: rule files use no aliases: *a0; write it out"])
        #expect(findings(["task/done.yaml": "a: &x [а]\n? *x\n: б"]) == ["task/done.yaml:2:3: rule files use no aliases: *x; write it out"])
    }

    @Test("a file too large, and YAML nested too deeply")
    func sizes() {
        #expect(
            findings(["task/done.yaml": String(repeating: "# …………\n", count: 20_000)]) == [
                "task/done.yaml:1:1: a rule file has at most 262144 bytes; this one has 300000"
            ])
        let levels = String(repeating: "[", count: 30) + String(repeating: "]", count: 30)
        #expect(findings(["task/done.yaml": "a: \(levels)"]) == ["task/done.yaml:1:28: more than 24 levels of YAML"])
        #expect(findings(["task/done.yaml": String(repeating: "[", count: 20_000)]).count == 1)
        #expect(findings(["task/done.yaml": String(repeating: "- ", count: 20_000)]).count == 1)
    }

    @Test("thousands of wrong sentences end with one finding more")
    func manyFaults() {
        let found = findings(["task/done.yaml": sentence("а {tsks}") + String(repeating: "    - а {tsks}\n", count: 5_000)])
        #expect(found.count == 101)
        #expect(found.last == "task/done.yaml:105:7: more than 100 faults; what follows is left out")
    }

    @Test("a number that nothing can reckon with", arguments: ["9223372036854775807", "-9223372036854775808", "1001", "x"])
    func numbers(number: String) {
        #expect(
            findings(["task/done.yaml": sentence("{say: а, cost: \(number)}")]) == [
                "task/done.yaml:5:22: cost wants a number, at most 1000"
            ])
    }

    @Test("a finding in a folded text is told where it stands")
    func folded() {
        let text = sentence("\"готово (да|\n       нет|)) {tasks}\"") + "    - >-\n      да нет\n      (а|б\n"
        #expect(
            findings(["task/done.yaml": text]) == [
                "task/done.yaml:6:13: unexpected “)”", "task/done.yaml:9:11: “)” is missing",
            ])
    }
}
