import Language
import Testing

@testable import Phrases

@Suite("Saying phrases") struct SpeechTests {
    private static let forms = """
        form:
          dative: {ru: "дат", en: "dat"}
          firstName: {ru: "имя", en: "first"}

        """

    private func said(_ text: String, in language: LanguageCode = .ru, _ values: PhraseValues) -> String {
        let (book, findings) = Phrasebook.read(
            SpeechTests.forms + "key: {ru: \"\(language == .ru ? text : "-")\", en: \"\(language == .en ? text : "-")\"}")
        #expect(findings.isEmpty)
        return Speech(book: book, names: NameGrammar(), language: language).say("key", values)
    }

    @Test(
        "the form of a word depends on the number, in Russian",
        arguments: [
            (0, "задач"), (1, "задача"), (2, "задачи"), (4, "задачи"), (5, "задач"), (11, "задач"), (12, "задач"), (14, "задач"),
            (21, "задача"),
            (22, "задачи"), (25, "задач"), (111, "задач"), (121, "задача"),
        ])
    func plural(count: Int, word: String) {
        #expect(said("{count} {count|задача|задачи|задач}", ["count": .number(count)]) == "\(count) \(word)")
    }

    @Test("the form of a word depends on the number, in English", arguments: [(0, "tasks"), (1, "task"), (2, "tasks"), (21, "tasks")])
    func englishPlural(count: Int, word: String) {
        #expect(said("{count|task|tasks}", in: .en, ["count": .number(count)]) == word)
    }

    @Test("a bracket is omitted if one of its places has no value") func optional() {
        #expect(said("Перенёс[, причина: {reason}].", ["reason": .text("болеет")]) == "Перенёс, причина: болеет.")
        #expect(said("Перенёс[, причина: {reason}].", [:]) == "Перенёс.")
        #expect(said("Перенёс[, причина: {reason}].", ["reason": .text("")]) == "Перенёс.")
    }

    @Test("an unknown key is said itself") func unknown() {
        #expect(Speech(book: Phrasebook([]), names: NameGrammar(), language: .en).say("no.such.key") == "no.such.key")
    }
}
