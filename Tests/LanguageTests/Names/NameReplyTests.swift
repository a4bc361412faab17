import Testing

@testable import Language

@Suite("Names in replies, and unknown names") struct NameReplyTests {
    let grammar = NameWorld.grammar

    @Test(
        "persons in a case",
        arguments: [
            ("Иванов Сергей", CaseSet.dative, "Иванову Сергею"), ("Петрова Ольга", .genitive, "Петровой Ольги"),
            ("Соловьёв Игорь", .instrumental, "Соловьёвым Игорем"),
            ("Чёрных Павел", .dative, "Чёрных Павлу"), ("Ким Алексей", .accusative, "Кима Алексея"), ("Ким Анна", .dative, "Ким Анне"),
            ("Римский-Корсаков Николай", .dative, "Римскому-Корсакову Николаю"),
            ("Орлова Марина Викторовна", .dative, "Орловой Марине Викторовне"),
            ("Peter Hansen", .dative, "Peter Hansen"), ("Иванов Сергей", .nominative, "Иванов Сергей"),
        ])
    func person(name: String, wanted: CaseSet, expected: String) { #expect(grammar.declined(name, wanted, kind: .person) == expected) }

    @Test(
        "companies in a case",
        arguments: [
            ("ООО «Ромашка»", CaseSet.dative, "ООО «Ромашка»"), ("Вега", .dative, "Веге"),
            ("Три медведя", .instrumental, "Тремя медведями"),
            ("Северный ветер", .genitive, "Северного ветра"), ("Мир окон", .prepositional, "Мире окон"),
            ("Завод ЖБИ-5", .genitive, "Завода ЖБИ-5"),
            ("Альфа-Трейд", .instrumental, "Альфа-Трейдом"), ("Газстрой", .instrumental, "Газстроем"),
            ("ИП Захаров", .dative, "ИП Захарову"),
            ("Acme Ltd", .dative, "Acme Ltd"), ("«Вега»", .dative, "«Вега»"), ("Фёдоров Николай", .dative, "Фёдорову Николаю"),
            ("МТС", .dative, "МТС"),
            ("РОМАШКА", .dative, "РОМАШКЕ"),
        ])
    func company(name: String, wanted: CaseSet, expected: String) { #expect(grammar.declined(name, wanted, kind: .client) == expected) }

    @Test(
        "gender and first name",
        arguments: [
            ("Орлова Марина", NameGrammar.Gender.feminine, "Марина"), ("Чёрных Павел", .masculine, "Павел"),
            ("Ким Алексей", .masculine, "Алексей"),
            ("Коваленко Юлия", .feminine, "Юлия"), ("Глеб Тихонов", .masculine, "Глеб"), ("Ли Яна", .feminine, "Яна"),
            ("Olga Petrova", .feminine, "Olga"),
            ("Peter Hansen", .masculine, "Peter"), ("Саша Ким", .unknown, "Саша"), ("Магомедов Аслан", .masculine, "Аслан"),
            ("Коваленко", .unknown, "Коваленко"),
            ("Никитин Илья Петрович", .masculine, "Илья"),
        ])
    func greeting(name: String, gender: NameGrammar.Gender, first: String) {
        #expect(grammar.gender(of: name) == gender)
        #expect(grammar.firstName(of: name) == first)
    }

    @Test(
        "unknown names back to the nominative",
        arguments: [
            ("Васильеву", CaseSet.dative, "Васильев"), ("Васильеву", .accusative, "Васильева"), ("тимофееву", .dative, "Тимофеев"),
            ("Никитиной", .dative, "Никитина"),
            ("Островскому", .dative, "Островский"), ("Мельникову", .dative, "Мельников"),
            ("Анной Васильевой", .instrumental, "Анна Васильева"),
            ("Ириной Белкиной", .instrumental, "Ирина Белкина"), ("глеба тихонова", CaseSet([.genitive, .accusative]), "Глеб Тихонов"),
            ("Белова Нина", .nominative, "Белова Нина"),
            ("Борисов Илья", .nominative, "Борисов Илья"), ("Хансену", .dative, "Хансен"), ("Рассветом", .instrumental, "Рассвет"),
            ("Вершине", .dative, "Вершина"),
            ("Ване", .dative, "Ваня"), ("Шевченко", .dative, "Шевченко"), ("Соловьёвым", .instrumental, "Соловьёв"),
            ("Парус", .accusative, "Парус"),
            ("Северной звездой", .instrumental, "Северная звезда"), ("Анне Викторовне", .dative, "Анна Викторовна"),
            ("Черных", .genitive, "Черных"),
        ])
    func unknown(text: String, governed: CaseSet, expected: String) {
        #expect(grammar.nominative(of: text.split(separator: " ").map(String.init), governed: governed) == expected)
    }

    @Test(
        "kept as typed",
        arguments: [
            ("ООО Рассвет", CaseSet.accusative), ("ИП Карпов", .instrumental), ("Initech", .dative), ("Johnson", .dative),
            ("Васильеву", .instrumental),
            ("Анной Васильеву", .any), ("Северной звезде утром рано", .dative),
        ])
    func kept(text: String, governed: CaseSet) {
        #expect(grammar.nominative(of: text.split(separator: " ").map(String.init), governed: governed) == nil)
    }

    @Test(
        "what unknown words look like",
        arguments: [
            ("васильеву", NameGrammar.Resemblance.surname), ("анной васильевой", .person), ("ООО Рассвет", .company),
            ("Парус", .capitalized), ("Initech", .capitalized),
            ("образцы", .none), ("доставке", .none), ("Olga Brown", .person),
        ])
    func resemblance(text: String, expected: NameGrammar.Resemblance) {
        #expect(grammar.resemblance(of: text.split(separator: " ").map(String.init)) == expected)
    }

    @Test("a remembered word is asked for once, until told to forget") func cache() {
        var asked: [String] = []
        let cache = CachedNames(
            limit: 2,
            forms: {
                asked.append($0); return []
            },
            latin: {
                asked.append($0); return []
            }, name: { "\($0.number)" })
        for _ in 0..<2 { _ = cache.forms(key: "а") }
        #expect(asked == ["а"])
        cache.forget()
        for key in ["а", "б", "в", "а"] { _ = cache.forms(key: key) }
        #expect(asked == ["а", "а", "б", "в", "а"])
        #expect(cache.name(of: NameID(kind: .client, number: 3)) == "3")
    }
}
