import Testing

@testable import Language

/// What chats add to a line (Contract, “`pipe --format jsonl`”).
@Suite struct SurfaceTests {
    private let endings = BuiltInRules.built.book.botEndings

    @Test(arguments: [
        ("@planerka_bot покажи задачи", "покажи задачи"), ("planerka: покажи задачи", "покажи задачи"), ("@planerka, my day", "my day"),
        ("<@U024BE7LH> my day", "my day"), ("покажи задачи @planerka_bot", "покажи задачи"), ("@плановый_бот мой день", "мой день"),
        ("assign 2 to @kim", "assign 2 to kim"),
        ("@kim: счёт Ладоге", "kim: счёт Ладоге"), ("/help", "help"), ("/my_day@planerka_bot", "my day"), ("/start 4821", "start 4821"),
        ("*перенеси* звонок **Веге** на `пятницу`", "перенеси звонок Веге на пятницу"), ("готово 2 ✅", "готово 2"),
        ("🔥 срочно: КП Веге 🙏🏽", "срочно: КП Веге"),
        ("привет :) покажи задачи)))", "привет покажи задачи"), ("thanks ;-)", "thanks"), ("спасибо)", "спасибо"), ("👍🏻👍", "👍"), ("✅", "✅"),
        ("- позвонить Веге", "позвонить Веге"), ("• call Vega", "call Vega"), ("* call Vega", "call Vega"), ("[ ] call Vega", "call Vega"),
        ("- [x] позвонить Веге", "позвонить Веге"), ("☐ позвонить Веге", "позвонить Веге"), ("1. call Vega", "call Vega"),
        ("2) позвонить", "позвонить"),
        ("1️⃣ позвонить Веге", "позвонить Веге"),
    ])
    func dress(_ said: String, _ clean: String) {
        #expect(Surface(names: ["planerka"], botEndings: endings).line(said).text == clean)
    }

    @Test(arguments: [
        "2*3", "5 * 3 * 2", "C#", "ivan@vega.ru: почта клиента", "file_name_with_underscores", "скидка 5% * на всё", "2 готово",
        "1.12 звонок Веге", "1.",
        "2)", "готово 2 (после обеда)", "сделать: а) позвонить б) написать", "/etc/hosts проверить", "привяжи telegram:@kim к Петровой",
        "-5 рублей",
        "встреча в 15:00", "счёт №5 — Веге", "«Рога & Копыта» ™", "готово 2: договорились", "", "   ",
    ])
    func content(_ said: String) {
        #expect(Surface(botEndings: endings).line(said).text == said)
    }

    @Test func placesLeadBack() {
        let said = "- *звонок* Веге 🙏 завтра", line = Surface(botEndings: endings).line(said)
        #expect(line.text == "звонок Веге завтра")
        let scalars = Array(said.unicodeScalars)
        for (place, scalar) in line.text.unicodeScalars.enumerated() where scalar != " " {
            #expect(scalars[line.origin(of: place)] == scalar)
        }
    }

    @Test("of a long line the beginning alone loses its dress", arguments: [" *и* :)", "*и*:)"])
    func longLines(part: String) {
        let text = "- [ ] *заметка* 1: " + String(repeating: part, count: 4000)
        let line = Surface(botEndings: endings).line(text)
        #expect(line.text.hasPrefix("заметка 1: ") && line.text.hasSuffix(String(repeating: part, count: 2000)))
        #expect(line.isListed)
        #expect(line.origin(of: line.text.unicodeScalars.count - 1) == text.unicodeScalars.count - 1)
    }

    @Test func messages() {
        let lines = Surface(botEndings: endings).lines(of: "завтра:\n1. позвонить Веге\n2. счёт Вектору\n\nкто в отпуске")
        #expect(lines.map(\.text) == ["позвонить Веге", "счёт Вектору", "кто в отпуске"])
        #expect(lines.map(\.heading) == ["завтра:", "завтра:", nil])
        #expect(lines.map(\.number) == ["1", "2", nil])
        #expect(Surface(botEndings: endings).lines(of: "\n\n").count == 1)
    }

    @Test(arguments: [
        ("2. готово", "2 готово"), ("2. перенеси на завтра", "2 перенеси на завтра"), ("2. позвонить Веге", "позвонить Веге"),
        ("1) done", "1 done"),
        ("1. call Acme tomorrow", "call Acme tomorrow"),
    ])
    func numbersOfLines(_ said: String, _ read: String) {
        #expect(BuiltInRules.reader.text(of: Surface(botEndings: endings).line(said), in: BuiltInRules.context) == read)
    }

    @Test func headings() {
        let lines = Surface(botEndings: endings).lines(of: "Завтра:\n- звонок Веге\n- встреча с Вектором в 15")
        let texts = lines.map { BuiltInRules.reader.text(of: $0, in: BuiltInRules.context) }
        #expect(texts.map { BuiltInRules.read($0).commands.first?[.when]?.texts.first } == ["2026-11-24", "2026-11-24T15:00"])
    }

    /// Nothing grows faster than the line.
    @Test(.timeLimit(.minutes(1)), arguments: ["@a ", "<@", "*a ", "b* ", "`a *b ", "((", "))", ":) ", "🙏", "<@a>", "_a_ "])
    func longLines(_ piece: String) {
        _ = Surface(names: ["planerka"], botEndings: endings).line(String(repeating: piece, count: 20_000))
    }
}
