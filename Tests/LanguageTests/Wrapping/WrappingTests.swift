import Testing

@testable import Language

/// What is said around a command means nothing (Contract, “How a phrase is read” 5, 19, 29).
@Suite struct WrappingTests {
    private static let russian = [
        "перенеси звонок Веге на пятницу", "звонок Ромашке завтра в 10", "кто в отпуске", "готово 2: договорились на вторник", "мой день",
        "оштрафуй Кима на 300 за опоздание", "завтра в 10 позвонить Веге, в 12 встреча с Вектором",
    ]
    private static let english = [
        "move the call with Vega to Friday", "call Acme tomorrow at 3", "who is on vacation", "done 2: agreed on Tuesday", "my day",
        "fine Kim 300 for being late", "tomorrow call Acme at 10 and meet Vega at 2",
    ]

    @Test(arguments: [
        "ой, ", "так, ", "кстати, ", "ну что, ", "чуть не забыл, ", "шеф, ", "коллеги, ", "дорогие коллеги! ", "добрый день! ",
        "Доброе утро, ",
        "привет, бот, ", "пожалуйста, ", "если не сложно, ", "будьте добры, ", "ой, шеф, добрый день, ", "спасибо! ", "так вот, коллеги, ",
    ])
    func russianFronts(_ front: String) {
        for bare in WrappingTests.russian {
            #expect(BuiltInRules.read(front + bare).shown == BuiltInRules.read(bare).shown, "\(front)\(bare)")
        }
    }

    @Test(arguments: [
        "oh, ", "so, ", "by the way, ", "listen, ", "mate, ", "hey bot, ", "folks, ", "good morning! ", "Hello, ", "please ",
        "if you can, ",
        "hi team, ", "oh, hi mate, ", "thanks! ", "okay, one more thing: ",
    ])
    func englishFronts(_ front: String) {
        for bare in WrappingTests.english {
            #expect(BuiltInRules.read(front + bare).shown == BuiltInRules.read(bare).shown, "\(front)\(bare)")
        }
    }

    @Test(arguments: [
        " спс", ", спасибо", ", ладно?", " пожалуйста", ", если можно", ", шеф", "!!!", " ок?", ", заранее спасибо",
        ", если не трудно, спасибо!",
        " спасибо большое",
    ])
    func russianEnds(_ end: String) {
        for bare in ["перенеси звонок Веге на пятницу", "звонок Ромашке завтра в 10", "мой день", "кто в отпуске на этой неделе"] {
            #expect(BuiltInRules.read(bare + end).shown == BuiltInRules.read(bare).shown, "\(bare)\(end)")
        }
    }

    @Test(arguments: [
        " thanks in advance", ", thank you", ", ok?", " please", " if possible", ", mate", "!!", ", cheers", " when you get a chance",
    ])
    func englishEnds(_ end: String) {
        for bare in ["move the call with Vega to Friday", "call Acme tomorrow at 3", "my day", "who is on vacation this week"] {
            #expect(BuiltInRules.read(bare + end).shown == BuiltInRules.read(bare).shown, "\(bare)\(end)")
        }
    }

    /// Shells, in both numbers and the infinitive: what is read with them, and what without.
    @Test(arguments: [
        ("не могли бы вы перенести звонок Веге на пятницу?", "перенеси звонок Веге на пятницу"),
        ("прошу вас отменить встречу с Вегой", "отмени встречу с Вегой"),
        ("мне нужно отметить 1 и 2 как выполненные", "отметь 1 и 2 как выполненные"),
        ("хотелось бы, если можно, закрыть 2", "закрой 2"),
        ("давайте попробуем отложить её на два дня", "отложи её на два дня"),
        ("удалите, пожалуйста, 3", "удали 3"), ("перенесите 2 на завтра", "перенеси 2 на завтра"),
        ("нельзя ли показать итоги дня", "покажи итоги дня"), ("не подскажешь, кто в отпуске?", "кто в отпуске?"),
        ("нужно съездить в Газстрой", "съездить в Газстрой"), ("надо бы завтра в 10 позвонить Веге", "завтра в 10 позвонить Веге"),
        ("could you please move 2 to Friday", "move 2 to Friday"), ("would you mind moving 2 to Friday?", "move 2 to Friday"),
        ("I'd like you to cancel the meeting with Vega", "cancel the meeting with Vega"), ("I want to close 2", "close 2"),
        ("can we postpone #12 until Friday", "postpone #12 until Friday"), ("do you know who is on vacation?", "who is on vacation?"),
        ("покажи задачи и, если не трудно, перенеси 2 на завтра", "покажи задачи и перенеси 2 на завтра"),
    ])
    func shells(_ wrapped: String, _ bare: String) {
        #expect(BuiltInRules.read(bare).commands.count >= 1)
        #expect(BuiltInRules.read(wrapped).shown == BuiltInRules.read(bare).shown)
    }

    /// Words that wrap elsewhere are content here.
    @Test(arguments: [
        "привет | session.greet {}", "добрый день, коллеги! | session.greet {}", "hi folks | session.greet {}",
        "ок, спасибо | session.thanks {}",
        "thanks a lot, mate | session.thanks {}", "скажи Киму спасибо | feedback.give {person: Ким Алексей, mood: good}",
        "готово 2: договорились, спасибо | task.done {tasks: 2, result: договорились, спасибо}", "утро | day.plan {}",
        "сделай Кима шефом | person.role {person: Ким Алексей, role: head}", "да | dialog.yes {}", "ok | dialog.yes {}",
        "ладно, забудь | dialog.cancel {}",
        "задача: спасибо клиенту за отзыв | task.add {title: спасибо клиенту за отзыв}",
        "well done Masha | feedback.give {person: Смирнова Мария, mood: good}",
        "done 2: they said thanks | task.done {tasks: 2, result: they said thanks}",
    ])
    func contents(_ row: String) {
        for phrase in Phrase.rows(row) { #expect(BuiltInRules.read(phrase.said).shown == phrase.read) }
    }

    /// Somebody's name, or words nobody knows before the first comma.
    @Test func strangersAreCalls() {
        #expect(BuiltInRules.read("дорогуша, покажи задачи Кима").shown == BuiltInRules.read("покажи задачи Кима").shown)
        #expect(BuiltInRules.read("amigo, move 2 to Friday").shown == BuiltInRules.read("move 2 to Friday").shown)
        // It is asked about, so it is no wrapping.
        #expect(BuiltInRules.read("Рассвет, счёт на 50 000").commands.first?.ask != nil)
    }

    @Test(arguments: [
        ("не могли бы вы перенести 2 на завтра?", Mood.order as Mood?), ("хотелось бы перенести 2", .wish), ("I'd like to move 2", .wish),
        ("do you know who is away", .question), ("кто в отпуске", nil), ("встреча с Вегой завтра", nil), ("отмени 2", nil),
        ("нужно позвонить Веге", .order),
    ])
    func moods(_ text: String, _ mood: Mood?) {
        let lattice = BuiltInRules.reader.lattice(of: text, BuiltInRules.context)
        #expect(lattice.shellMood(from: 0, to: 0) == mood)
    }

    @Test func tellsWhatWasPeeled() {
        let text = "ой, шеф, перенеси 2 на завтра, спс"
        let lattice = BuiltInRules.reader.lattice(of: text, BuiltInRules.context)
        #expect(
            lattice.peeled.map(\.kind) == [.interjections, .calls, .afterthoughts]
                || lattice.peeled.map(\.kind) == [.interjections, .calls, .thanks])
        #expect(lattice.peeled.map(\.from) == [0, 4, 31])
    }
}
