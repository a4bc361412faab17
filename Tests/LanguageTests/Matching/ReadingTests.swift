import Testing

@testable import Language

@Suite("Lines are read as a colleague would read them") struct ReadingTests {
    @Test("Russian commands", arguments: Phrase.rows(PhraseCorpus.russian))
    func russian(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.language == .ru)
        #expect(understanding.corrected == nil)
    }

    @Test("English commands", arguments: Phrase.rows(PhraseCorpus.english))
    func english(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.language == .en)
        #expect(understanding.corrected == nil)
    }

    @Test("a head's questions", arguments: Phrase.rows(PhraseCorpus.headQuestions))
    func headQuestions(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.commands.allSatisfy { !BuiltInRules.changes($0.intent) })
    }

    @Test(
        "orders that speak of money, debts and phones are no questions about them",
        arguments: [
            "забери деньги из кассы завтра", "позвони должникам", "подготовить отчёт по выручке к пятнице", "купить телефон для офиса",
            "поставь звонок Газстрою про неоплаченный счёт на завтра", "напомни Киму про просроченную оплату",
            "заплати за интернет в пятницу",
            "ask Olga about the average payment tomorrow", "call Acme about the overdue invoice tomorrow",
            "call Vega about their phone number on Friday",
        ])
    func orders(_ text: String) {
        #expect(BuiltInRules.read(text).commands.allSatisfy { BuiltInRules.changes($0.intent) })
    }

    @Test(
        "several commands, free text, questions",
        arguments: [PhraseCorpus.several, PhraseCorpus.freeText, PhraseCorpus.asked, PhraseCorpus.named].flatMap(Phrase.rows))
    func others(_ phrase: Phrase) {
        #expect(BuiltInRules.read(phrase.said).shown == phrase.read)
    }

    @Test(
        "what is not the department's work is not understood, also with names it knows",
        arguments: [
            "какая завтра погода", "курс доллара", "сколько лепестков у ромашки", "asdf", "кто выиграл матч", "реши задачу по геометрии",
            "реши задачу", "расскажи анекдот", "сколько будет два плюс два", "в каком году родился Пушкин", "что такое вектор скорости",
            "сколько звёзд в созвездии Веги", "какая высота у альфы", "северный ветер дует в феврале", "кто написал три медведя",
            "переведи слово contract", "какой сегодня курс евро", "закажи пиццу", "включи музыку", "ывапролд", "12345", "...",
            "в созвездии Лиры",
            "сыграем в шахматы", "сколько стоит билет в Сочи", "выключи свет", "оштрафуй водителя автобуса", "what is the weather tomorrow",
            "who won the game",
            "what is the capital of France", "how tall is Mount Everest", "translate hello into German", "what is a vector space",
            "is Vega bigger than the Sun", "solve the equation", "play some music", "why is the sky blue", "move the sofa",
            "сколько стоит доллар", "кто лучше, Месси или Роналду", "топ фильмов за всё время", "кто съел мой обед",
            "сколько дней в феврале",
            "who is better, Messi or Ronaldo", "best songs of all time", "how many days in February", "is there life on Mars",
            "how much is a plane ticket", "which movie is on tonight",
            "lower the tone", "turn off the closet light", "tell me the info of a banana", "set another time zone", "nighttime mode",
        ])
    func foreign(_ text: String) {
        let understanding = BuiltInRules.read(text)
        #expect(understanding.shown == "–")
        #expect(understanding.suggestions.count <= 3)
    }

    @Test(
        "courtesies, letter case and doubled spaces change nothing",
        arguments: ["позвонить Веге завтра", "перенеси #5 на среду", "call Globex on Friday"])
    func courtesies(_ text: String) {
        let plain = BuiltInRules.read(text).shown
        for other in [
            text + "!", text.uppercased(), text.replacing(" ", with: "   "), "пожалуйста, " + text, text + " please", text + ", спасибо",
        ] {
            #expect(BuiltInRules.read(other).shown == plain, "\(other)")
        }
    }

    @Test("words of both languages tell neither", arguments: [("kpi Петровой", LanguageCode.ru), ("kpi Kim", .en), ("экспорт в csv", .ru)])
    func neutral(text: String, language: LanguageCode) { #expect(BuiltInRules.read(text).language == language) }

    @Test("a line without a verb keeps the language of the line before")
    func language() {
        var context = BuiltInRules.context
        context.language = .en
        #expect(BuiltInRules.reader.read("2", in: context).language == .en)
        context.language = .ru
        #expect(BuiltInRules.reader.read("2", in: context).language == .ru)
        #expect(BuiltInRules.reader.read("kpi", in: context).language == .ru)
    }

    @Test("a known name shows its record, an unknown one is no person")
    func names() {
        let match = BuiltInRules.read("позвонить Васильеву завтра").commands[0]
        #expect(match[.client] == .unknownName("Васильев"))
        guard case .name(let id, "Вега")? = BuiltInRules.read("позвонить Веге").commands[0][.client] else {
            Issue.record("Вега is a client")
            return
        }
        #expect(id.kind == .client)
    }

    @Test("what each word was taken for is told, in Unicode scalars of the line")
    func evidence() throws {
        let text = "позвонить Веге завтра в 10"
        let evidence = try #require(BuiltInRules.read(text).commands[0].evidence)
        #expect(evidence.rule.hasPrefix("task/add.yaml:"))
        let scalars = Array(text.unicodeScalars)
        let words = evidence.pieces.filter { $0.slot == .client }.map { String(String.UnicodeScalarView(scalars[$0.from..<$0.to])) }
        #expect(words == ["Веге"])
    }
}
