import Testing
import Text

@Suite("Keys of names") struct NameKeyTests {
    @Test(
        "two spellings, one key",
        arguments: [
            ("ООО «Ромашка»", "ооо ромашка"), ("Сергей Иванов", "Иванов  Сергей"), ("Артём", "АРТЕМ"), ("Acme, Inc.", "inc acme"),
            ("Дом-2", "2 дом"),
        ])
    func same(one: String, other: String) { #expect(NameKey.of(one) == NameKey.of(other)) }

    @Test(
        "two names, two keys",
        arguments: [("Вега", "Вега 2"), ("Иванов", "Иванова"), ("АБ", "А Б"), ("Ромашка", "Pомашка"), ("Й", "И")])
    func different(one: String, other: String) { #expect(NameKey.of(one) != NameKey.of(other)) }

    @Test("nothing but signs has no key", arguments: ["", " ", "«»", "—…!", "🙂"])
    func empty(name: String) { #expect(NameKey.of(name).isEmpty && !NameKey.isName(name)) }

    @Test("a name has an end", arguments: [("ы", 200, true), ("ы", 201, false), ("Acme ", 80, true), ("Acme ", 81, false)])
    func length(piece: String, count: Int, isName: Bool) { #expect(NameKey.isName(String(repeating: piece, count: count)) == isName) }
}
