import Dates
import Department
import Dialogue
import Language
import Testing

@Suite("Questions") struct QuestionTests {
    @Test("a missing day is asked for, and the day alone answers") func value() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        let question = try office.answer("перенеси звонок Ромашке")
        #expect(question.asked == "when" && !question.isOk && question.error == nil)
        let answer = try office.answer("на четверг")
        #expect(answer.isOk && answer.intent == "task.move")
        #expect(try office.store.task(1)?.due.iso == "2026-11-26T10:00")
    }

    @Test("«отмена» and «нет» leave everything as it was", arguments: ["отмена", "нет", "never mind"]) func cancelled(word: String) throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("перенеси звонок Ромашке")
        #expect(try office.answer(word).isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-24T10:00")
        #expect(try office.answer("на четверг").error == .notUnderstood)
    }

    @Test("who of the two: by number, ordinal, surname in a case, full name", arguments: ["2", "второй", "Лебедеву", "Лебедев Дмитрий"])
    func ambiguous(reply: String) throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        let question = try office.answer("поставь звонок Диме на завтра")
        #expect(question.parts.first?.ask?.options.map(\.name) == ["Сидоров Дмитрий", "Лебедев Дмитрий"])
        let answer = try office.answer(reply)
        let wanted = try office.store.people().first { $0.name == "Лебедев Дмитрий" }?.id
        #expect(answer.isOk && answer.tasks.map(\.assignee) == [wanted])
    }

    @Test("another command puts the question aside: it is asked once more, then dropped") func putAside() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("перенеси звонок Ромашке")
        let first = try office.answer("задачи на завтра")
        #expect(first.isOk && first.intent == "task.list" && first.reminder?.ask?.slot == .when)
        let second = try office.answer("задачи на сегодня")
        #expect(second.isOk && second.reminder == nil)
        #expect(try office.answer("на четверг").error == .notUnderstood)
    }

    @Test("a question put aside can still be answered") func answeredLater() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("перенеси звонок Ромашке")
        try office.say("задачи на завтра")
        #expect(try office.answer("на четверг").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-26T10:00")
    }

    @Test("words that answer nothing change nothing and leave the question open") func unclear() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("перенеси звонок Ромашке")
        let answer = try office.answer("какая завтра погода")
        #expect(answer.error == .notUnderstood && answer.reminder != nil)
        #expect(try office.answer("на четверг").isOk)
    }

    @Test("which of the tasks: by place in the question") func which() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("завтра в 12 звонок Ромашке")
        let question = try office.answer("перенеси звонок Ромашке на пятницу")
        #expect(question.asked == "tasks")
        #expect(try office.answer("2").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-24T10:00")
        #expect(try office.store.task(2)?.due.iso == "2026-11-27T12:00")
    }

    @Test("a number outside the list last shown is asked about, never taken for a task", arguments: [false, true]) func outside(
        afterList: Bool
    ) throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        if afterList { try office.say("задачи на завтра") }
        #expect(try office.answer(afterList ? "перенеси 2 на пятницу" : "перенеси 1 на пятницу").asked == "tasks")
        #expect(try office.store.task(1)?.due.iso == "2026-11-24T10:00")
    }

    @Test("a number keeps the list it was said in") func oldList() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("в пятницу в 12 встреча с Вектором")
        try office.say("задачи на пятницу")
        #expect(try office.answer("перенеси 1").asked == "when")
        try office.say("задачи на завтра")
        #expect(try office.answer("на среду").isOk)
        #expect(try office.store.task(1)?.due.iso == "2026-11-24T10:00")
        #expect(try office.store.task(2)?.due.iso == "2026-11-25T12:00")
    }

    @Test("one word for more than three tasks is confirmed first") func confirmed() throws {
        let office = try TestOffice()
        for hour in 10...13 { try office.say("завтра в \(hour) звонок Ромашке") }
        try office.say("задачи на завтра")
        let question = try office.answer("перенеси все на пятницу")
        #expect(question.asked == "confirm")
        #expect(try office.store.task(1)?.due.day.iso == "2026-11-24")
        #expect(try office.answer("да").isOk)
        #expect(try office.store.task(4)?.due.iso == "2026-11-27T13:00")
        try office.say("отмени")
        #expect(try (1...4).allSatisfy { try office.store.task($0)?.due.day.iso == "2026-11-24" })
    }

    @Test("«все» of an empty list means no task, never the speaker's own") func allOfNone() throws {
        let office = try TestOffice()
        try office.say("завтра в 10 звонок Ромашке")
        try office.say("задачи на пятницу")
        #expect(try office.answer("перенеси все на понедельник").asked == "tasks")
        #expect(try office.store.task(1)?.due.iso == "2026-11-24T10:00")
    }

    @Test(
        "a past day is asked: «да» takes it, another day takes its place", arguments: [("да", "2026-11-20"), ("на завтра", "2026-11-24")])
    func past(reply: String, day: String) throws {
        let office = try TestOffice()
        #expect(try office.answer("звонок Ромашке 20.11.2026").asked == "when")
        #expect(try office.answer(reply).isOk)
        #expect(try office.store.task(1)?.due.day.iso == day)
    }

    @Test("the work is asked for and may be any words") func title() throws {
        let office = try TestOffice(speaker: "Смирнова Мария")
        #expect(try ["kind", "title"].contains(office.answer("новая задача").asked))
        #expect(try office.answer("проверить остатки на складе").isOk)
        #expect(try office.store.task(1)?.title == "проверить остатки на складе")
    }

    @Test("an impossible day is asked about, never replaced") func impossible() throws {
        let office = try TestOffice()
        let question = try office.answer("звонок Ромашке 31 июня")
        #expect(question.parts.first?.ask?.impossible != nil && !question.isOk)
        #expect(try office.store.task(1) == nil)
    }
}
