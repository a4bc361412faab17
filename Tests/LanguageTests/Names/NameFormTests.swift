import Testing

@testable import Language

@Suite("Forms of names") struct NameFormTests {
    let grammar = NameWorld.grammar

    @Test(
        "every form finds its owner again, in its case",
        arguments: NameWorld.people.map { (NameID.Kind.person, $0.name, $0.aliases) }
            + NameWorld.clients.map { (.client, $0.name, $0.aliases) } + Self.others)
    func property(kind: NameID.Kind, name: String, aliases: [String]) throws {
        let id = NameID(kind: kind, number: 1)
        let forms = grammar.forms(of: id, name: name, aliases: aliases)
        let index = NameIndex()
        index.add(id, name: name, forms: forms)
        #expect(!forms.isEmpty)
        for form in forms where NameCode(form.code).count == 1 && form.key.utf8.count > 2 {
            let said = NameWorld.readings(form.key, in: index)
            let reading = try #require(said.first?.readings.first, "\(form.key)")
            #expect(reading.id == id && reading.cases.isSuperset(of: NameCode(form.code).cases), "\(form.key)")
        }
        // Words of several stand in all the cases that the words share.
        for variant in Set(forms.map { NameCode($0.code).variant }) {
            for wanted in CaseSet.any.single {
                let words = said(forms, variant, wanted)
                guard words.count > 1 else { continue }
                let reading = try #require(NameWorld.readings(words.joined(separator: " "), in: index).first?.readings.first, "\(words)")
                #expect(reading.cases.contains(wanted), "\(words)")
            }
        }
    }

    /// The words of a company in one case, from the forms alone.
    private func said(_ forms: [NameForm], _ variant: Int, _ wanted: CaseSet) -> [String] {
        let fitting = forms.map { ($0.key, NameCode($0.code)) }.filter {
            $0.1.role == .company && $0.1.variant == variant && $0.1.count > 1 && $0.1.cases.contains(wanted)
        }
        let places = Set(fitting.map(\.1.place)).sorted()
        return places.count == fitting.first?.1.count ? places.compactMap { place in fitting.first { $0.1.place == place }?.0 } : []
    }

    static let others: [(NameID.Kind, String, [String])] = [
        (.person, "Римский-Корсаков Николай", []), (.person, "Peter Hansen", []), (.person, "Olga Petrova", []),
        (.person, "Ли Яна", ["Янка"]),
        (.person, "Толстой Лев Николаевич", []), (.client, "Рога и копыта", []), (.client, "Пять звёзд", []),
        (.client, "Иванов и партнёры", []),
        (.client, "Альфа Банк", []), (.client, "1С", []), (.client, "Новые технологии", []), (.client, "ИП Островская", []),
        (.client, "Northwind Traders", []), (.client, "Торговый дом «Вега»", []), (.client, "Мебель", []), (.client, "Окна", []),
    ]

    @Test(
        "person: name → the form is found in just these cases",
        arguments: [
            ("Иванов Сергей", "иванова", "рв"), ("Иванов Сергей", "ивановым", "дт"), ("Иванов Сергей", "ивановых", "рвп"),
            ("Иванов Сергей", "сергею", "д"),
            ("Иванов Сергей", "серёгой", "т"), ("Иванов Сергей", "серёже", "дп"), ("Петрова Ольга", "петровой", "рдтп"),
            ("Петрова Ольга", "оле", "дп"),
            ("Петрова Ольга", "олю", "в"), ("Чёрных Павел", "павла", "рв"), ("Чёрных Павел", "паше", "дп"), ("Чёрных Павел", "черных", "*"),
            ("Ким Алексей", "кимом", "т"), ("Ким Алексей", "лёшей", "т"), ("Ким Алексей", "алёше", "дп"), ("Ким Анна", "ким", "*"),
            ("Ким Анна", "нюрой", "т"), ("Коваленко Юрий", "коваленко", "*"), ("Коваленко Юрий", "юрием", "т"),
            ("Коваленко Юрий", "юре", "дп"),
            ("Шевченко Мария", "марией", "т"), ("Шевченко Мария", "марии", "рдп"), ("Дюма Анастасия", "дюма", "*"),
            ("Дюма Анастасия", "насте", "дп"),
            ("Соловьёв Игорь", "соловьеву", "д"), ("Соловьёв Игорь", "игорьку", "д"), ("Островская Юлия", "островской", "рдтп"),
            ("Островский Пётр", "петра", "рв"), ("Островский Пётр", "островским", "дт"), ("Броневой Лев", "льву", "д"),
            ("Броневой Лев", "броневого", "рв"),
            ("Мельник Илья", "мельником", "т"), ("Мельник Илья", "ильёй", "т"), ("Мельник Инна", "мельник", "*"),
            ("Кравец Семён", "кравцом", "т"),
            ("Кравец Семён", "кравецом", "т"), ("Синицын Витя", "виктору", "д"), ("Синицын Витя", "витей", "т"), ("Цой Виктор", "цою", "д"),
            ("Гулия Нино", "гулией", "т"), ("Ткач Яков", "ткачем", "т"), ("Ткач Яков", "ткачом", "т"), ("Гоголь Любовь", "любови", "рдп"),
            ("Гоголь Любовь", "гоголь", "*"), ("Гоголь Никита", "гоголю", "д"), ("Ахматова Дарья", "дашей", "т"),
            ("Горький Максим", "горькому", "д"),
            ("Верхний Глеб", "верхнему", "д"), ("Сидоров Дмитрий", "митей", "т"), ("Сидоров Дмитрий", "димону", "д"),
            ("Галкина Екатерина", "катюше", "дп"),
            ("Галкин Александр", "сашу", "в"), ("Галкина Александра", "сашу", "в"), ("Саакашвили Гиви", "саакашвили", "*"),
            ("Золя Эмиль", "золя", "*"),
        ])
    func person(name: String, form: String, cases: String) { expect(.person, name, form, cases) }

    @Test(
        "company: name → the form is found in just these cases",
        arguments: [
            ("ООО «Ромашка»", "ромашке", "дп"), ("АО «Вектор»", "вектором", "т"), ("ИП Захаров", "захарову", "д"),
            ("ИП Захаров", "захаровым", "дт"),
            ("ИП Петровская", "петровской", "рдтп"), ("Северный ветер", "северного ветра", "р"), ("Северный ветер", "северному ветру", "д"),
            ("Северный ветер", "северным ветром", "т"), ("Альфа-Трейд", "альфой-трейд", "т"), ("Альфа-Трейд", "альфа-трейду", "д"),
            ("Техносила", "техносилы", "р"), ("Газстрой", "газстрою", "д"), ("Газстрой", "газстроем", "т"),
            ("Три медведя", "трём медведям", "д"),
            ("Три медведя", "трёх медведей", "рв"), ("Три медведя", "трёх медведях", "п"), ("Стройинвест", "стройинвесте", "п"),
            ("Globex", "глобексом", "т"), ("Globex", "globex", "*"), ("Initech", "initech", "*"),
            ("Фёдоров Николай", "николаю федорову", "д"),
            ("Мир окон", "миру окон", "д"), ("Завод ЖБИ-5", "заводом жби-5", "т"), ("Вега", "вегу", "в"), ("Меркурий", "меркурию", "д"),
            ("Пять звёзд", "пятью звездами", "т"), ("Рога и копыта", "рогам и копытам", "д"), ("Альфа Банк", "альфа банком", "т"),
            ("Сталь", "сталью", "т"), ("Медведь", "медведю", "д"), ("Молодец", "молодцом", "т"), ("Восток", "востоком", "т"),
            ("Городок", "городком", "т"),
            ("Новые технологии", "новыми технологиями", "т"), ("Золотая рыбка", "золотой рыбкой", "т"), ("Солнце", "солнцем", "т"),
            ("Доброе утро", "доброму утру", "д"), ("Столовая", "столовую", "в"), ("Окна", "окнам", "д"), ("МТС", "мтс", "*"),
            ("Эталон", "эталоном", "т"), ("Орёл", "орлом", "т"), ("Предприятие", "предприятием", "т"),
            ("Два капитана", "двумя капитанами", "т"),
        ])
    func company(name: String, form: String, cases: String) { expect(.client, name, form, cases) }

    private func expect(_ kind: NameID.Kind, _ name: String, _ form: String, _ cases: String) {
        let index = NameIndex()
        let id = NameID(kind: kind, number: 1)
        index.add(id, name: name, forms: grammar.forms(of: id, name: name, aliases: []))
        let found = NameWorld.readings(form, in: index)
        #expect(found.map(\.span) == [form])
        #expect(found.first?.readings.first?.cases.letters == cases)
    }

    @Test(
        "no form of the name",
        arguments: [
            ("Ким Анна", "киму"), ("Ким Анна", "алексей"), ("Коваленко Юрий", "коваленке"), ("Иванов Сергей", "ивановой"),
            ("Петрова Ольга", "петрове"),
        ])
    func absent(name: String, form: String) {
        let forms = grammar.forms(of: NameID(kind: .person, number: 1), name: name, aliases: [])
        #expect(!forms.contains { $0.key == Tokenizer.key(of: form) })
    }

    @Test("a client takes few rows") func rows() {
        let counts = NameWorld.clients.map { grammar.forms(of: NameID(kind: .client, number: 1), name: $0.name, aliases: $0.aliases).count }
        #expect(counts.reduce(0, +) <= 25 * counts.count)
    }

    @Test(
        "one Latin key for all spellings",
        arguments: [
            ["чёрных", "chernykh", "chernih", "chyornyh", "chernyx"], ["юрий", "yury", "iurii", "yuriy", "jurij"],
            ["соловьёв", "solovyov", "soloviev", "solovyev"],
            ["фёдоров", "fedorov", "fyodorov"], ["захаров", "zakharov", "zaharov"], ["глобекс", "globex"], ["акме", "acme"],
            ["щукин", "shchukin", "schukin"],
            ["мария", "maria", "mariya"], ["алексей", "aleksey", "alexei", "alexey"], ["сергеев", "sergeev", "sergeyev"],
            ["ильина", "ilyina", "ilina"],
            ["стройинвест", "stroyinvest", "stroiinvest"], ["ксения", "xenia", "kseniya"], ["жуков", "zhukov"],
            ["дмитрий", "dmitry", "dmitrii"],
        ])
    func latin(words: [String]) {
        #expect(Set(words.map { LatinKey.key(of: Tokenizer.key(of: $0)) }).count == 1)
    }

    @Test("the other reading of c and ch", arguments: [("kuznecova", "кузнецова"), ("technosila", "техносила"), ("coj", "цой")])
    func alternative(latin: String, russian: String) {
        let key = LatinKey.key(of: russian)
        #expect(LatinKey.key(of: latin) == key || LatinKey.alternative(of: latin) == key)
    }

    @Test("the image gives back the same grammar") func image() throws {
        var writer = ImageWriter()
        try writer.write(grammar)
        var reader = ImageReader(writer.bytes)
        let read: NameGrammar = try reader.value()
        #expect(reader.isAtEnd)
        let id = NameID(kind: .person, number: 7)
        #expect(
            read.forms(of: id, name: "Орлова Марина", aliases: ["Марина Викторовна"])
                == grammar.forms(of: id, name: "Орлова Марина", aliases: ["Марина Викторовна"]))
    }

    @Test("wrong lines are found fault with, the others serve") func findings() {
        let folder = SourceFolder(texts: [
            "words/names/endings.yaml":
                "noun:\n  masculine:\n    - {ends: ор, cases: а у}\n    - {ends: ов, cases: а у - ым е}\n    - {ands: о}\n  other: []\n",
            "words/names/lists.yaml": "companys: ООО\n", "words/names/else.yaml": "a: b\n",
        ])
        var findings = folder.findings
        let grammar = NameGrammar(folder: folder, findings: &findings)
        #expect(
            findings.map { "\($0.file):\($0.line)" }.sorted() == [
                "words/names/else.yaml:1", "words/names/endings.yaml:3", "words/names/endings.yaml:5", "words/names/endings.yaml:5",
                "words/names/endings.yaml:6",
                "words/names/lists.yaml:1",
            ])
        #expect(grammar.declension("остров", .nounMasculine) != nil)
    }

    @Test(
        "names that are no words of anything make no trouble",
        arguments: ["", "«»", "-", "5", "Ы", "ООО", "ИП", "А Б В Г Д Е Ж З И К Л М Н О П Р С Т", "😀", "\u{301}"])
    func odd(name: String) {
        for kind in [NameID.Kind.person, .client] {
            let forms = grammar.forms(of: NameID(kind: kind, number: 1), name: name, aliases: [name])
            #expect(forms.allSatisfy { !$0.key.isEmpty })
            _ = grammar.declined(name, .dative, kind: kind)
            _ = grammar.nominative(of: [name], governed: .any)
        }
    }
}
