import Testing

@testable import Language

@Suite("New names of people") struct NewNameTests {
    let names = BuiltInRules.built.names

    @Test(
        "what one word changes of a name",
        arguments: [
            ("Петрова Ольга", "Соколова", "Соколова Ольга"), ("Петрова Ольга", "Соколова Анна", "Соколова Анна"),
            ("Ким Алексей", "Соколова", "Соколов Алексей"), ("Ким Алексей", "Цой", "Цой Алексей"),
            ("Иванов Сергей", "Пётр", "Иванов Пётр"), ("Иванов Сергей", "Серёжа", "Иванов Сергей"),
            ("Петрова-Водкина Анна", "Соколова", "Соколова Анна"), ("Марина", "Ольга", "Ольга"), ("Ким Алексей", "Clarke", nil),
            ("Dave Miller", "Dave", "Dave Miller"), ("Dave Miller", "Bob", nil), ("Petrova Olga", "Sokolova", "Sokolova Olga"),
        ] as [(String, String, String?)])
    func renamed(old: String, new: String, expected: String?) { #expect(names.renamed(old, to: new) == expected) }

    @Test(
        "what looks like a person's name",
        arguments: [
            "Соколова Ольга", "соколова ольга", "Соколова", "наталья", "Цой Виктор", "Иван Петрович", "Dave Miller", "Clarke",
            "Marina Orlova",
        ])
    func isName(text: String) { #expect(names.isPersonName(words(text), in: .nominative)) }

    @Test(
        "what doesn't",
        arguments: ["здорова", "готова", "директор", "на встречу", "Чемпион", "Северный ветер", "busy", "ООО Иванов", "at work", ""])
    func isNoName(text: String) { #expect(!names.isPersonName(words(text), in: .nominative)) }

    @Test(
        "the same name but for script, case, ё and hidden characters",
        arguments: [
            ("Иванов Сергей", "Иванов Сергей"), ("сергей ИВАНОВ", "Иванов Сергей"), ("Иванoв Сергей", "Иванов Сергей"),
            ("Ива\u{200B}нов Сергей", "Иванов Сергей"), ("Sergey Ivanov", "Иванов Сергей"), ("Kuznecova Anna", "Кузнецова Анна"),
            ("Черных Павел", "Чёрных Павел"), ("Beгa", "Вега"), ("vega", "Вега"),
        ])
    func namesakes(said: String, name: String) {
        let found = BuiltInRules.reader.namesakes(of: said, in: BuiltInRules.world.index)
        #expect(found.map { BuiltInRules.world.index.name(of: $0) } == [name])
    }

    @Test("another name", arguments: ["Иванов", "Иванова Сергей", "Иванов Сергей Петрович", "Вега-Плюс", "Сергей", "", "…"])
    func another(said: String) { #expect(BuiltInRules.reader.namesakes(of: said, in: BuiltInRules.world.index).isEmpty) }

    private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
}
