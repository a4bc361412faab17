import Dates
import Department
import Testing

@testable import Dialogue

@Suite("Management in words, on Monday 2026-11-23 at nine") struct ManagementTests {
    let office: TestOffice
    let head = "Орлова Марина", manager = "Иванов Сергей"

    init() throws { office = try TestOffice() }

    @Test("notifications are shown before the reply, once") func news() throws {
        try office.say("похвали Иванова: отличная работа", by: head)
        try office.say("поставь Иванову звонок Ромашке на завтра", by: head)
        let told = try office.say("привет", by: manager).split(separator: "\n")
        #expect(told.count == 3)
        #expect(told[0] == "Орлова Марина вами довольна: «отличная работа».")
        #expect(told[1].hasPrefix("Новая задача от Орловой Марины: #1 звонок ООО «Ромашка»"))
        #expect(try office.say("привет").hasPrefix("Здравствуйте"))
    }

    @Test("they are also shown before the reply to a line that isn't understood") func notUnderstood() throws {
        try office.say("похвали Иванова", by: head)
        let told = try office.say("абракадабра", by: manager)
        #expect(told.hasPrefix("Орлова Марина вами довольна.\n") && told.contains("Не понял"))
    }

    @Test("a group sees neither notifications nor anything about a person") func group() throws {
        try office.say("похвали Иванова", by: head)
        let group = { (line: String, name: String) in
            try self.office.answer(line, by: name, channel: "group", isGroup: true)
        }
        #expect(try group("привет", manager).news.isEmpty)
        let (told, kept) = try group("штраф Киму 500: опоздание", head).apart
        #expect(!office.text.text(of: told).contains("500"))
        #expect(try #require(kept.map(office.text.text)).contains("500"))
        #expect(told.isOk && told.withheld.map(\.intent.rawValue) == ["fine.give"])
        #expect(try group("задачи на завтра", head).apart.kept == nil)
        #expect(try group("кого нет", head).apart.kept == nil)
        #expect(try group("мои награды", manager).apart.kept != nil)
        let mixed = try group("кого нет; штрафы", head).apart
        #expect(
            mixed.kept?.parts.map(\.intent.rawValue) == ["fine.list"]
                && mixed.told.parts.map(\.intent.rawValue) == ["absence.list", "fine.list"])
    }

    @Test("«да» agrees to the leave that was just shown, and to nothing later") func agree() throws {
        try office.say("я завтра в отгуле", by: manager)
        #expect(try office.say("задачи на завтра", by: head).contains("«да»"))
        #expect(try office.answer("да").intent == "absence.set")
        #expect(try office.say("привет", by: manager).contains("согласовала"))
        try office.say("я в пятницу в отгуле", by: manager)
        try office.say("привет", by: head)
        try office.say("задачи на завтра")
        #expect(try office.answer("да").intent == "dialog.yes")
    }

    @Test("«нет» leaves the leave open") func refuse() throws {
        try office.say("я завтра в отгуле", by: manager)
        try office.say("привет", by: head)
        try office.say("нет")
        #expect(try office.answer("да").intent == "dialog.yes")
        #expect(try office.store.management(ManagementQuery(.absence)).map(\.isSettled) == [false])
    }

    @Test("a request isn't proposed if the reply itself asks something") func ownQuestion() throws {
        try office.say("я завтра в отгуле", by: manager)
        #expect(try office.answer("поставь звонок Диме", by: head).asked == "assignee")
        _ = try office.answer("1")
        #expect(try office.store.management(ManagementQuery(.absence)).map(\.isSettled) == [false])
    }

    @Test("the walk through the team: one «да» marks a check and goes on") func walk() throws {
        try office.say("начать контроль", by: head)
        let managers = try office.store.people().filter { $0.role == .manager }
        #expect(try office.say("кого проверить").contains(managers[0].name))
        for next in managers.dropFirst() { #expect(try office.say("да").contains("Дальше \(next.name)")) }
        #expect(try office.say("да").contains("все проверены"))
        #expect(try office.answer("да").intent == "dialog.yes")
        #expect(try office.store.management(ManagementQuery(.check)).count == managers.count)
    }

    @Test("a drafted sentence is passed on word for word") func drafted() throws {
        let told = try office.say("как дела у Иванова", by: head, at: "2026-11-23T18:30").split(separator: "\n")
        let sentence = try #require(told.last)
        #expect(sentence.hasPrefix("Сергей, давайте поговорим"))
        #expect(try office.say("да").contains(sentence))
        #expect(try office.say("привет", by: manager).contains(sentence))
        #expect(try office.answer("как дела в отделе", by: head).intent == "status.show")
        #expect(try office.answer("да").intent == "dialog.yes")
    }

    @Test(
        "echoes name the person, the sum and the day",
        arguments: [
            ("штраф Киму 300: опоздание", ["Киму Алексею", "300", "опоздание"]),
            ("fine Kim 300 for being late", ["Ким Алексей", "300", "late"]),
            ("отпусти Иванова на час раньше в пятницу", ["Иванову Сергею", "1 ч", "27.11"]),
            ("премия Иванову 3000 за договор", ["Иванову Сергею", "3000", "договор"]),
            ("Ким на больничном со вторника", ["Ким Алексей", "с вт 24.11"]), ("идея: купить гарнитуры", ["купить гарнитуры"]),
            ("план Иванову 800 тысяч выручки на декабрь", ["Иванову Сергею", "выручка", "01.12", "31.12"]),
            ("цель отделу 20 договоров на декабрь", ["отделу", "20"]), ("напоминай за 20 минут", ["20 мин"]),
            ("проверка Иванова: порядок", ["Иванов Сергей", "порядок"]), ("начать контроль с понедельника", ["пн 30.11"]),
        ])
    func echo(line: String, parts: [String]) throws {
        let told = try office.say(line, by: head)
        for part in parts { #expect(told.contains(part), "\(told)") }
        #expect(told.contains("отмени") || told.contains("undo"))
    }

    @Test(
        "an undo names what it took back",
        arguments: [("штраф Киму 300", "300"), ("Ким в отпуске завтра", "Ким Алексей"), ("идея: купить", "купить")])
    func undone(line: String, part: String) throws {
        try office.say(line, by: head)
        #expect(try office.say("отмени").contains(part))
        #expect(try office.say("верни").contains(part))
    }
}
