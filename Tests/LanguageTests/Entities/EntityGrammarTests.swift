import Dates
import Testing

@testable import Language

@Suite("The grammar of times and sums") struct EntityGrammarTests {
    @Test("the built-in files have no faults") func clean() { #expect(BuiltInGrammar.read.findings == []) }

    @Test("read back from an image, it finds the same")
    func image() throws {
        var writer = ImageWriter()
        try writer.write(BuiltInGrammar.grammar)
        var reader = ImageReader(writer.bytes)
        let copy: EntityGrammar = try reader.value()
        #expect(reader.isAtEnd)
        for sample in Sample.rows(phrases).prefix(50) {
            #expect("\(copy.readings(of: sample.said))" == "\(BuiltInGrammar.grammar.readings(of: sample.said))")
        }
    }

    @Test("an image cut short is refused", arguments: [0, 1, 100, 5000])
    func cut(length: Int) throws {
        var writer = ImageWriter()
        try writer.write(BuiltInGrammar.grammar)
        var reader = ImageReader(Array(writer.bytes.prefix(length)))
        #expect(throws: BadImage.self) { try reader.value(EntityGrammar.self) }
    }

    @Test("a rule is named for its reading")
    func explained() {
        let found = BuiltInGrammar.grammar.explained(in: Tokenizer().tokens(of: "до пятницы"))
        #expect(found.first { $0.entity.from == 0 && $0.entity.to == 2 }?.rule == "time: until a day")
    }

    @Test(
        "faults with their place",
        arguments: [
            ("rules: {time: {one: dya => time(dya)}}", "1:21: no such list or rule: dya"),
            ("words: {day: {ru: завтра}}\nrules: {time: {one: day => tiem(day)}}", "2:21: no such production: tiem(day)"),
            ("words: {day: {ru: завтра}}\nrules: {time: {one: day => time(dya)}}", "2:21: no such element or constant: dya"),
            ("words: {day: {ru: завтра}}\nrules: {time: {one: \"[day => time(day)\"}}", "2:27: “]” is missing"),
            ("words: {day: {ru: завтpа}}", "1:19: Latin and Cyrillic letters in one word: завтpа"),
            ("words: {day: {ru: завтр(а|у}}", "1:24: “)” is missing"),
            ("words: {day: {de: morgen}}", "1:15: no such value: de"),
        ])
    func findings(text: String, expected: String) {
        var findings: [Finding] = []
        _ = EntityGrammar(source: SourceFolder(texts: ["words/time/days.yaml": text]), findings: &findings)
        #expect(findings.map(\.description) == ["words/time/days.yaml:" + expected])
    }

    @Test("one bad rule leaves the rest working")
    func rest() {
        var findings: [Finding] = []
        let text =
            "words: {today: {1: {ru: завтра}}}\nrules: {day: {bad: x => y, good: today => offset(today)}, time: {day: day => time(day)}}"
        let grammar = EntityGrammar(source: SourceFolder(texts: ["words/days.yaml": text]), findings: &findings)
        #expect(findings.count == 1)
        #expect(grammar.whole("завтра", \.time) == [TimeExpression(day: DayExpression(.offset(1)))])
    }

    @Test("rows of a pattern", arguments: [("a [b] c", 2), ("(a|b) (c|d)", 4), ("[a] [b]", 3), ("a ([b]|c d) e", 3), ("a ~(b|c)", 2)])
    func rows(pattern: String, count: Int) throws {
        var budget = ExpansionBudget()
        #expect(try PatternText.rows(of: pattern, budget: &budget).count == count)
    }
}
