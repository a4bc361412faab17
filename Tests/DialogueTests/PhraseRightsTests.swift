import Dates
import Department
import Dialogue
import Language
import Testing

@Suite("Whose words a taught phrase is") struct PhraseRightsTests {
    private let office: TestOffice
    private let head = "Орлова Марина", ivanov = "Иванов Сергей", petrova = "Петрова Ольга", viewer = "Громов Виктор"

    init() throws { office = try TestOffice() }

    private func role(of name: String) throws -> Role? { try office.store.people().first { $0.name == name }?.role }

    private func intent(_ line: String, by name: String) throws -> String? { try office.answer(line, by: name).intent }

    @Test(
        "a manager's phrase does nothing for anybody else",
        arguments: [("«поехали» значит сделай Иванова руководителем", "поехали"), ("remember: vamos means make Ivanov head", "vamos")])
    func escalation(teaching: String, phrase: String) throws {
        #expect(try office.answer(teaching, by: ivanov).isOk)
        for name in [head, petrova, viewer] {
            #expect(try intent(phrase, by: name) != "person.role", "\(name)")
            #expect(try role(of: ivanov) == .manager)
        }
        #expect(try office.answer(phrase, by: ivanov).error == .notAllowed)
    }

    @Test("the head's holds for everybody, each by their own rights") func forAll() throws {
        #expect(try office.answer("«поехали» значит сделай Иванова руководителем", by: head).isOk)
        #expect(try office.answer("«горим» значит просроченные задачи отдела", by: head).isOk)
        for name in [ivanov, petrova, viewer] { #expect(try intent("горим", by: name) == "task.list") }
        for name in [ivanov, viewer] { #expect(try office.answer("поехали", by: name).error == .notAllowed) }
        #expect(try office.answer("поехали", by: head).isOk)
    }

    @Test("each has their own meaning of one phrase, and one's own comes first") func own() throws {
        for (name, meaning) in [(head, "отчёт"), (ivanov, "мой день"), (petrova, "клиенты")] {
            #expect(try office.answer("запомни: пульс — это \(meaning)", by: name).isOk)
        }
        let meant = [(head, "report.make"), (ivanov, "day.plan"), (petrova, "client.list"), (viewer, "report.make")]
        for (name, wanted) in meant { #expect(try intent("пульс", by: name) == wanted) }
        #expect(try office.answer("забудь слово пульс", by: ivanov).isOk)
        #expect(try intent("пульс", by: ivanov) == "report.make")
        #expect(try office.answer("отмени").isOk)
        for (name, wanted) in meant { #expect(try intent("пульс", by: name) == wanted) }
        #expect(try office.answer("забудь слово пульс", by: head).isOk)
        for (name, wanted) in [(ivanov, "day.plan"), (petrova, "client.list"), (viewer, nil)] {
            #expect(try intent("пульс", by: name) == wanted)
        }
    }

    @Test("whose role changes, or who leaves, teaches for as many as their role allows now") func roles() throws {
        try office.say("запомни: пульс — это клиенты", by: ivanov)
        try office.say("сделай Иванова руководителем", by: head)
        #expect(try intent("пульс", by: petrova) == "client.list")
        try office.say("сделай Иванова менеджером", by: head)
        #expect(try intent("пульс", by: petrova) == nil)
        #expect(try intent("пульс", by: ivanov) == "client.list")
        try office.say("сделай Иванова руководителем", by: head)
        try office.say("уволь Иванова", by: head)
        for line in ["да", "Киму"] { try office.say(line) }
        #expect(try office.store.people().contains { $0.name == ivanov } == false)
        #expect(try intent("пульс", by: petrova) == nil)
    }

    @Test("what one head teaches for all takes the place of another's") func heads() throws {
        try office.say("сделай Иванова руководителем", by: head)
        try office.say("запомни: пульс — это клиенты", by: ivanov)
        try office.say("запомни: пульс — это отчёт", by: head)
        for name in [head, ivanov, petrova] { #expect(try intent("пульс", by: name) == "report.make") }
        #expect(try office.answer("отмени", by: head).isOk)
        for name in [head, ivanov, petrova] { #expect(try intent("пульс", by: name) == "client.list") }
    }

    @Test("a list holds one's own and the heads'; another's is forgotten by the head alone") func lists() throws {
        try office.say("запомни: отзвон — это звонок", by: ivanov)
        try office.say("запомни: пульс — это клиенты", by: head)
        func held(by name: String) throws -> [String] {
            guard case .reply(.phrases(let held), _)? = try office.answer("мои слова", by: name).parts.first?.content else { return ["?"] }
            return held.map(\.phrase.phrase)
        }
        #expect(try held(by: ivanov) == ["отзвон", "пульс"])
        for name in [head, petrova, viewer] { #expect(try held(by: name) == ["пульс"]) }
        for phrase in ["отзвон", "пульс"] {
            #expect(try office.answer("забудь слово \(phrase)", by: petrova).error == .notAllowed)
            #expect(try office.answer("забудь слово \(phrase)", by: viewer).error == .notAllowed)
        }
        #expect(try office.answer("забудь слово пульс", by: ivanov).error == .notAllowed)
        #expect(try office.answer("забудь слово отзвон", by: head).isOk)
        #expect(try held(by: ivanov) == ["пульс"])
    }

    @Test("a meaning is made of what the teacher's words mean to the teacher") func nested() throws {
        try office.say("запомни: отзвон — это звонок", by: ivanov)
        #expect(try office.answer("запомни: пинг — это отзвон", by: petrova).error == .invalidValue)
        try office.say("запомни: пинг — это отзвон", by: ivanov)
        try office.say("забудь слово отзвон", by: ivanov)
        #expect(try office.answer("пинг Ромашке завтра", by: ivanov).value(.kind) == ["call"])
    }
}

@Suite("What somebody did in a role they no longer have") struct FormerRoleTests {
    private let office: TestOffice
    private let head = "Орлова Марина", ivanov = "Иванов Сергей"

    init() throws { office = try TestOffice(speaker: "Орлова Марина") }

    @Test(
        "is not taken back by them any more",
        arguments: [
            "сделай Петрову руководителем", "штраф Киму 500",
            "план Киму 800 тысяч выручки на декабрь",
            "новый сотрудник Власов Пётр", "измени настройку stage: 1",
        ])
    func former(line: String) throws {
        try office.say("сделай Иванова руководителем", by: head)
        let done = try office.answer(line, by: ivanov)
        #expect(done.isOk, "\(office.text.text(of: done))")
        try office.say("сделай Иванова менеджером", by: head)
        let before = try (office.store.people(), office.store.management(ManagementQuery(.fine)), office.store.settings())
        #expect(try office.answer("отмени", by: ivanov).error == .notAllowed)
        let after = try (office.store.people(), office.store.management(ManagementQuery(.fine)), office.store.settings())
        #expect(before.0 == after.0 && before.1 == after.1 && before.2 == after.2)
    }

    @Test(
        "what a manager does for themselves still is",
        arguments: [
            "звонок Ромашке завтра", "поставь Петровой звонок Захарову", "новый клиент Заря", "я завтра в отгуле", "идея: пить чай",
            "запомни: отзвон — это звонок", "напоминай за 20 минут", "звонок в Новую Зарю завтра",
        ])
    func own(line: String) throws {
        let done = try office.answer(line, by: ivanov)
        #expect(done.isOk, "\(office.text.text(of: done))")
        #expect(try office.answer("отмени").isOk)
        #expect(try office.answer("верни").isOk)
    }

    @Test("a list on the screen shows no task that one may no longer see") func screen() throws {
        for number in 1...25 { try office.say("задача: тайна \(number)", by: head) }
        try office.say("сделай Иванова руководителем", by: head)
        #expect(try office.say("задачи отдела", by: ivanov).contains("тайна"))
        try office.say("сделай Иванова менеджером", by: head)
        #expect(try !office.say("ещё", by: ivanov).contains("тайна"))
    }
}
