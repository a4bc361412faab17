import Testing

@testable import Language

@Suite("Questions read by their words") struct QuestionTests {
    @Test("topics and ways to ask", arguments: [PhraseCorpus.russianQuestions, PhraseCorpus.englishQuestions].flatMap(Phrase.rows))
    func questions(_ phrase: Phrase) {
        let understanding = BuiltInRules.read(phrase.said)
        #expect(understanding.shown == phrase.read)
        #expect(understanding.commands.allSatisfy { !BuiltInRules.changes($0.intent) })
    }

    @Test(
        "a word that would change the answer is never passed over",
        arguments: ["какие клиенты ни разу не платили", "сколько задач у Кима на каждого клиента", "which clients never paid"])
    func deciding(_ text: String) {
        #expect(BuiltInRules.read(text).commands.isEmpty)
    }

    @Test(
        "what is read by its words is never as sure as a sentence",
        arguments: [
            "какая у нас средняя оплата получается", "Стройинвест нам в общей сложности сколько заплатил?",
            "What is overdue on Pavel, list it",
        ])
    func confidence(_ text: String) {
        let commands = BuiltInRules.read(text).commands
        #expect(commands.count == 1 && commands.allSatisfy { $0.confidence <= 0.6 })
        #expect(commands.first?.evidence?.rule.contains("words/questions.yaml:") == true)
    }

    @Test(
        "questions of others, strangers and reasons aren't answered with figures",
        arguments: [
            "сколько денег у Илона Маска", "кто больше всех зарабатывает в мире", "какой лучший телефон до 30 тысяч",
            "сколько платят учителям",
            "какая средняя зарплата по стране", "сколько заплатил Абракадабрин", "почему Вега не платит", "кто выиграл вчера",
            "how much money do teachers make", "what is the best phone", "when does the shop close", "how much did Smithson pay",
            "what is the average salary in Russia", "why did Vega not pay", "how much do i owe on my phone", "will it rain tomorrow",
        ])
    func foreign(_ text: String) {
        #expect(BuiltInRules.read(text).shown == "–")
    }

    @Test(
        "several questions, or a question and a remark, in one line",
        arguments: [
            ("How many open tasks does Kim have, and who is overdue?", ["task.list", "task.list"], nil),
            ("Паша сегодня в 15 свободен? хочу его на планёрку дёрнуть", ["load.show"], "его на планёрку дёрнуть"),
            ("кого из клиентов мы подзабыли? кому давно не звонили", ["client.idle"], nil),
            ("как дела у Кима? сколько задач у Петровой?", ["status.show", "task.list"], nil),
            ("сколько лепестков у ромашки? сколько звёзд на небе?", [], nil),
        ] as [(String, [String], String?)])
    func several(_ text: String, intents: [String], unread: String?) {
        let understanding = BuiltInRules.read(text)
        #expect(understanding.commands.map(\.intent.rawValue) == intents)
        #expect(understanding.unread == unread)
    }

    @Test(
        "a question is never entered as work",
        arguments: [
            "Will the market pick up in December?", "will the market pick up in December", "Has the office prepared for winter?",
            "проверить склад в пятницу?", "Паша сегодня в 15 свободен? хочу его дёрнуть", "Do people buy samples in December?",
        ])
    func isNoWork(_ text: String) {
        #expect(BuiltInRules.read(text).commands.allSatisfy { !BuiltInRules.changes($0.intent) })
    }

    @Test(
        "an order put politely as a question is one",
        arguments: ["можешь позвонить Веге завтра?", "could you add a call with Vega tomorrow?", "can you prepare samples by Friday?"])
    func polite(_ text: String) {
        #expect(BuiltInRules.read(text).commands.first?.intent.rawValue == "task.add")
    }

    @Test("an answer names an intent that only looks", arguments: ["task.add", "no.such"])
    func onlyLooks(_ intent: String) {
        var texts = BuiltInRules.texts
        texts["words/questions.yaml"] = "topics: {money: {en: money}}\nanswers: [{about: money, intent: \(intent)}]"
        var findings: [Finding] = []
        _ = BuiltImage(folder: RuleSources(texts: texts).folder(), findings: &findings)
        #expect(findings.contains { $0.what.contains("changes nothing") })
    }
}
