import Testing

@testable import Language

@Suite("Sentence templates are read into their trees") struct TemplateParserTests {
    @Test(
        "good ones",
        arguments: [
            ("готово", .word("готово")),
            ("потому_что", .word("потому_что")),
            ("перенести {when}", .sequence([.word("перенести"), .slot("when", qualifiers: [])])),
            ("~перенести", .forms(of: "перенести")),
            ("~(поставить|добавить)", .choice([.forms(of: "поставить"), .forms(of: "добавить")])),
            ("(move|push back)", .choice([.word("move"), .sequence([.word("push"), .word("back")])])),
            ("[на] {when:newtime}", .sequence([.optional(.word("на")), .slot("when", qualifiers: ["newtime"])])),
            ("[a|the]", .optional(.choice([.word("a"), .word("the")]))),
            ("{client:acc,new}", .slot("client", qualifiers: ["acc", "new"])),
            ("<which> {*}", .sequence([.rule("which"), .rest])),
            ("((a|b) c)", .choice([.sequence([.choice([.word("a"), .word("b")]), .word("c")])])),
            ("#{tasks}:", .sequence([.word("#"), .slot("tasks", qualifiers: []), .word(":")])),
            ("  move   it  ", .sequence([.word("move"), .word("it")])),
            ("(a|)", .choice([.word("a"), .sequence([])])),
        ] as [(String, TemplateNode)])
    func good(text: String, tree: TemplateNode) throws {
        #expect(try TemplateParser.parse(text) == tree)
    }

    @Test(
        "bad ones, with the column of the fault",
        arguments: [
            ("move)", 5, "unexpected “)”"), ("перенести ]", 11, "unexpected “]”"), ("a | b", 3, "unexpected “|”"),
            ("a } b", 3, "unexpected “}”"),
            ("(a|b", 5, "“)” is missing"), ("[на {when}", 11, "“]” is missing"), ("{when", 6, "“}” is missing"),
            ("a <which", 9, "“>” is missing"),
            ("move ~", 7, "a word is missing after “~”"), ("{}", 3, "a slot has no name"), ("((a)", 5, "“)” is missing"),
        ])
    func bad(text: String, column: Int, what: String) {
        #expect(throws: TemplateError(column: column, what: what)) { try TemplateParser.parse(text) }
    }
}
