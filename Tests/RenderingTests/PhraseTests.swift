import Testing

@testable import Language

@Suite("Phrases") struct PhraseTests {
    private static let forms = """
        form:
          dative: {ru: "дат", en: "dat"}
          firstName: {ru: "имя", en: "first"}

        """

    private func book(_ yaml: String) -> (book: Phrasebook, findings: [String]) {
        let folder = SourceFolder(texts: ["replies/test.yaml": yaml])
        var findings = folder.findings
        let book = Phrasebook(folder, findings: &findings)
        return (book, findings.map(\.description))
    }

    private func said(_ text: String, in language: LanguageCode = .ru, _ values: PhraseValues) -> String {
        let (book, findings) = book(
            PhraseTests.forms + "key: {ru: \"\(language == .ru ? text : "-")\", en: \"\(language == .en ? text : "-")\"}")
        #expect(findings.isEmpty)
        var none: [Finding] = []
        let names = NameGrammar(folder: SourceFolder(texts: [:]), findings: &none)
        return Speech(book: book, names: names, language: language).say("key", values)
    }

    @Test(
        "a word goes with its number in Russian",
        arguments: [
            (0, "задач"), (1, "задача"), (2, "задачи"), (4, "задачи"), (5, "задач"), (11, "задач"), (12, "задач"), (14, "задач"),
            (21, "задача"),
            (22, "задачи"), (25, "задач"), (111, "задач"), (121, "задача"),
        ])
    func plural(count: Int, word: String) {
        #expect(said("{count} {count|задача|задачи|задач}", ["count": .number(count)]) == "\(count) \(word)")
    }

    @Test("and in English", arguments: [(0, "tasks"), (1, "task"), (2, "tasks"), (21, "tasks")])
    func englishPlural(count: Int, word: String) {
        #expect(said("{count|task|tasks}", in: .en, ["count": .number(count)]) == word)
    }

    @Test("a bracket goes where one of its places has nothing to say") func optional() {
        #expect(said("Перенёс[, причина: {reason}].", ["reason": .text("болеет")]) == "Перенёс, причина: болеет.")
        #expect(said("Перенёс[, причина: {reason}].", [:]) == "Перенёс.")
        #expect(said("Перенёс[, причина: {reason}].", ["reason": .text("")]) == "Перенёс.")
    }

    @Test("a key that the book lacks is said as it is") func unknown() {
        #expect(Speech(book: Phrasebook([]), names: names, language: .en).say("no.such.key") == "no.such.key")
    }

    private var names: NameGrammar {
        var none: [Finding] = []
        return NameGrammar(folder: SourceFolder(texts: [:]), findings: &none)
    }

    @Test("nested keys are joined, a list of texts is one a line, the image keeps all") func nested() throws {
        let written = book("a:\n  b: {ru: \"раз\", en: \"one\"}\n  c:\n    ru: [\"два\", \"три\"]\n    en: [\"two\"]\n").book
        var writer = ImageWriter()
        try writer.write(written)
        var reader = ImageReader(writer.bytes)
        let read: Phrasebook = try reader.value()
        #expect(read.keys == ["a.b", "a.c"] && reader.isAtEnd)
        #expect(read.template("a.b", .ru) == "раз" && read.template("a.c", .ru) == "два\nтри" && read.template("a.c", .en) == "two")
        #expect(read.template("a", .ru) == nil && read.template("a.d", .en) == nil)
    }

    @Test(
        "what is wrong is found, and the rest stays",
        arguments: [
            ("bad: {ru: \"раз\"}", "1:6: bad has no en"), ("bad: {ru: \"{count|a|b}\", en: \"x\"}", "2 forms for a number; ru has 3"),
            ("bad: {ru: \"раз\", en: \"{name\"}", "a { without its pair"), ("bad: {ru: \"раз\", en: \"[x\"}", "a [ without its pair"),
            ("bad: {ru: \"{name:abl}\", en: \"x\"}", "no such form of a name: abl"),
            ("bad: {ru: \"раз\", en: \"one\", de: \"eins\"}", "bad has ru and en; de is neither"),
            ("bad: раз", "bad must hold keys with ru and en"),
            ("bad: {ru: \"{speaker?а}\", en: \"x\"}", "1 forms for a gender; there are 2"),
            ("bad: {ru: \"раз}\", en: \"x\"}", "a } without its pair"),
        ])
    func faults(yaml: String, finding: String) {
        let (book, findings) = book(yaml + "\ngood: {ru: \"да\", en: \"yes\"}\n")
        #expect(findings.count == 1 && findings[0].hasPrefix("replies/test.yaml:") && findings[0].contains(finding), "\(findings)")
        #expect(book.template("good", .en) == "yes")
    }
}
