import Dates
import Department
import Dialogue
import Language
import Rendering
import Testing

@Suite("Conversation") struct ConversationTests {
    @Test("«2», «1 и 3», «её» mean the list last shown and the task last spoken of") func references() throws {
        let office = try TestOffice(speaker: "Петрова Ольга")
        try office.say("завтра в 10 звонок Захарову")
        try office.say("завтра в 12 встреча с Северным ветром")
        try office.say("завтра в 16 письмо Захарову")
        try office.say("задачи на завтра")
        #expect(try office.answer("перенеси вторую на четверг").isOk)
        #expect(try office.store.task(2)?.due.day.iso == "2026-11-26")
        #expect(try office.answer("отмени её: клиент уехал").isOk)
        #expect(try office.store.task(2)?.status == .cancelled && office.store.task(2)?.reason == "клиент уехал")
        #expect(try office.answer("перенеси 1 и 3 на среду").isOk)
        #expect(try office.store.task(1)?.due.day.iso == "2026-11-25" && office.store.task(3)?.due.day.iso == "2026-11-25")
    }

    @Test("«последнюю» after a list is its last row; if it may mean two tasks, a question is asked") func last() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("завтра в 16 письмо Ромашке")
        try office.say("завтра в 12 встреча с Вектором")
        try office.say("задачи на завтра")
        let answer = try office.answer("перенеси её на четверг")
        #expect(answer.asked == "tasks")
        #expect(try office.answer("2").isOk)
        #expect(try office.store.task(2)?.due.iso == "2026-11-26T16:00")
    }

    @Test("a long list and its numbers continue with «ещё»") func paging() throws {
        let office = try TestOffice()
        for minute in 10...34 { try office.say("завтра в 10:\(minute) звонок Ромашке") }
        let first = try office.answer("задачи на завтра")
        #expect(first.tasks.count == 20)
        #expect(try office.answer("перенеси 22 на пятницу").asked == "tasks")
        try office.say("отмена")
        let more = try office.answer("ещё")
        #expect(more.tasks.count == 5 && office.text.text(of: more).hasPrefix("21  "))
        #expect(try office.answer("перенеси 22 на пятницу").isOk)
        #expect(try office.store.task(22)?.due.day.iso == "2026-11-27")
        #expect(try office.answer("ещё").isOk)
    }

    @Test("several commands: all of them, or none if one is unclear") func severalCommands() throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        #expect(try office.answer("завтра в 10 звонок Ромашке и встреча с Вектором в 15").parts.count == 2)
        let unclear = try office.answer("завтра в 11 звонок Веге и передай 7 Киму")
        #expect(!unclear.isOk && unclear.error == nil)
        #expect(try office.store.task(3) == nil)
    }

    @Test("a correction replaces an add or a move") func correction() throws {
        let office = try TestOffice(speaker: "Смирнова Мария")
        try office.say("встреча с Вегой завтра в 10")
        #expect(try office.answer("нет, на пятницу").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-27T10:00")
        #expect(try office.answer("нет, в 16").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-27T16:00" && office.store.task(1)?.moves == 0)
        try office.say("перенеси её на понедельник")
        #expect(try office.answer("нет, на 1 декабря").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-12-01T16:00" && office.store.task(1)?.moves == 1)
        #expect(try office.store.task(2) == nil)
        try office.say("задачи")
        #expect(try !office.answer("нет, на среду").parts.contains { if case .reply(.changed, _) = $0.content { true } else { false } })
    }

    @Test("a person is corrected") func correctedPerson() throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        try office.say("add a call with Globex for Ivanov tomorrow")
        let answer = try office.answer("I meant Kim")
        #expect(answer.isOk && answer.language == .en)
        let kim = try office.store.people().first { $0.name == "Ким Алексей" }?.id
        #expect(try office.store.task(1)?.assignee == kim)
    }

    @Test("«а на завтра?», «а у Петровой?» ask the last question with one thing changed") func ellipsis() throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        try office.say("поставь Иванову звонок Ромашке на завтра")
        #expect(try office.answer("задачи Иванова на сегодня").tasks.isEmpty)
        let tomorrow = try office.answer("а на завтра?")
        #expect(tomorrow.intent == "task.list" && tomorrow.tasks.count == 1)
        let other = try office.answer("а у Петровой?")
        #expect(other.value(.assignee) == ["Петрова Ольга"])
        #expect(other.value(.when) == ["2026-11-24"])
        #expect(other.tasks.isEmpty)
    }

    @Test("the day's end: «да» moves what is left, one «отмени» brings all back") func offer() throws {
        let office = try TestOffice(speaker: "Соловьёв Игорь")
        try office.say("сегодня звонок Миру окон и визит в ЖБИ")
        let outcome = try office.answer("итоги дня", at: "2026-11-23T17:45")
        #expect(outcome.isOk && outcome.parts.first?.ask == nil)
        #expect(try office.answer("да").isOk)
        #expect(try (1...2).allSatisfy { try office.store.task($0)?.due.day.iso == "2026-11-24" })
        #expect(try office.answer("отмени").isOk)
        #expect(try (1...2).allSatisfy { try office.store.task($0)?.due.day.iso == "2026-11-23" })
    }

    @Test("another command drops an offer, and «да» without an offer does nothing") func passed() throws {
        let office = try TestOffice()
        try office.say("сегодня в 16 звонок Ромашке")
        try office.say("итоги дня", at: "2026-11-23T17:45")
        try office.say("задачи на сегодня")
        #expect(try office.answer("да").error == .notFound)
        #expect(try office.store.task(1)?.due.day.iso == "2026-11-23")
    }

    @Test("the conversation of each channel and speaker is kept for a working day") func sessions() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        _ = try office.answer("задачи на завтра", channel: "chat")
        #expect(try office.answer("перенеси 1 на пятницу").asked == "tasks")
        #expect(try office.answer("перенеси 1 на пятницу", channel: "chat").isOk)
        try office.say("задачи")
        #expect(try office.answer("покажи 1", at: "2026-11-24T08:00").isOk)
        #expect(try office.answer("покажи 1", at: "2026-11-26T08:00").asked == "tasks")
    }

    @Test("the answer has the language of the line, after a number that of the last line, or the one the speaker chose") func language()
        throws
    {
        let office = try TestOffice()
        #expect(try office.answer("tasks for tomorrow").language == .en)
        #expect(try office.answer("2").language == .en)
        #expect(try office.answer("задачи на завтра").language == .ru)
        #expect(try office.answer("speak english").language == .en)
        #expect(try office.answer("задачи на завтра").language == .en)
    }

    @Test("a viewer changes nothing; another may speak from now on") func rights() throws {
        let office = try TestOffice(speaker: "Громов Виктор")
        #expect(try office.answer("поставь звонок Ромашке на завтра").error == .notAllowed)
        #expect(try office.store.task(1) == nil)
        let switched = try office.answer("войти как Кузнецова")
        #expect(try switched.newSpeaker == office.store.people().first { $0.name == "Кузнецова Анна" }?.id)
    }

    @Test("an answer as JSON has the contract's keys in their order") func json() throws {
        let office = try TestOffice()
        let answer = try office.answer("завтра в 10 звонок Ромашке")
        let line = JSONRenderer(text: office.text)
            .line(answer, text: office.text.text(of: answer), id: "7", to: "telegram:1001", channel: nil)
        #expect(
            line.hasPrefix(
                #"{"id":7,"to":"telegram:1001","channel":null,"ok":true,"text":"Записал: звонок ООО «Ромашка», завтра, вт 24.11 в 10:00. "#
                    + #"Вернуть: «отмени».","language":"ru","commands":[{"intent":"task.add","slots":{"kind":"call","client":"ООО «Ромашка»","#
                    + #""when":"2026-11-24T10:00"},"ask":null,"data":{"tasks":[{"id":1,"title":"звонок ООО «Ромашка»","kind":"call","assignee":"#
            ), "\(line)")
        #expect(line.hasSuffix(#""error":null}"#))
    }
}
