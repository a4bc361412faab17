import Testing

@testable import Language

@Suite("Rows of words with their forms") struct WordFormsTests {
    @Test(
        "brackets hold alternatives",
        arguments: [
            ("пятниц(а|ы)", ["пятница", "пятницы"]), ("до_конца дня", ["до_конца", "дня"]), ("(|с)казать", ["казать", "сказать"]),
            ("нов(ая|ую)_задач(а|у)", ["новая_задача", "новая_задачу", "новую_задача", "новую_задачу"]), ("  a   b ", ["a", "b"]),
            (", . ( ) :)", [",", ".", "(", ")", ":)"]), ("", []),
        ])
    func forms(text: String, expected: [String]) throws { #expect(try WordForms.all(of: text) == expected) }

    @Test(
        "faults, each with its column",
        arguments: [
            ("утр(о|а", 4, "“)” is missing"), ("завтра утро)", 12, "unexpected “)”"),
            ("а((б|в)|г)", 2, "brackets of a word stand beside each other, not within each other"),
        ])
    func faults(text: String, column: Int, what: String) {
        #expect(throws: TemplateError(column: column, what: what)) { try WordForms.all(of: text) }
    }

    @Test(
        "all files take the same forms",
        arguments: ["words/forms.yaml", "words/lists/kind.yaml", "words/classes.yaml", "words/time/days.yaml"])
    func everywhere(path: String) {
        let texts = [
            "words/forms.yaml": "утро: утр(а|у)", "words/lists/kind.yaml": "call: {ru: утр(а|у)}",
            "words/classes.yaml": "fillers: {ru: утр(а|у)}",
            "words/time/days.yaml": "words: {morning: {ru: утр(а|у)}}",
        ]
        let folder = SourceFolder(texts: [path: texts[path] ?? ""])
        let vocabulary = Vocabulary(folder: folder), grammar = GrammarBuilder(files: folder.files)
        let lists = vocabulary.lists.values.joined().flatMap(\.phrases)
        let words = vocabulary.forms.values.flatMap { $0 } + lists + vocabulary.classes.values.flatMap { $0 } + grammar.words.map(\.key)
        #expect(Set(words).subtracting(["утро"]) == ["утра", "утру"])
        #expect(vocabulary.findings.isEmpty && grammar.findings.isEmpty)
    }
}
