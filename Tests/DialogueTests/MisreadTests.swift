import Dates
import Department
import Dialogue
import Language
import Testing

@Suite("What was misread goes back into the title") struct MisreadTests {
    @Test(
        "«это не дата», «это не имя», right after an add",
        arguments: [
            ("подготовить смету на пятницу", "это не дата", "подготовить смету на пятницу"),
            ("подготовить подарок для Ромашки", "это не имя", "подготовить подарок для Ромашки"),
            ("задача купить ромашку в офис", "это не имя", "купить ромашку в офис"),
        ])
    func back(line: String, correction: String, title: String) throws {
        let office = try TestOffice()
        try office.say(line)
        let answer = try office.answer(correction)
        #expect(answer.isOk)
        let task = try #require(try office.store.task(1))
        #expect(task.title == title && task.due.day == office.now.day && task.client == nil && task.moves == 0)
        #expect(try office.store.task(2) == nil)
    }

    @Test("also while the date is asked about") func asked() throws {
        let office = try TestOffice()
        #expect(try office.answer("подготовить смету за май").asked == "when")
        #expect(try office.answer("это не дата").isOk)
        #expect(try office.store.task(1)?.title == "подготовить смету за май")
    }

    @Test("nothing happens if nothing of the kind was read, or nothing was added") func nothing() throws {
        let office = try TestOffice()
        #expect(try office.answer("это не дата").tasks.isEmpty)
        try office.say("подготовить расчёт доставки")
        let before = try office.store.task(1)
        #expect(try office.answer("это не имя").tasks.isEmpty)
        #expect(try office.store.task(1) == before)
    }

    @Test("one undo reverts the task and its correction") func undone() throws {
        let office = try TestOffice()
        try office.say("подготовить смету на пятницу")
        try office.say("это не дата")
        try office.say("отмени")
        #expect(try office.store.task(1) == nil)
    }
}
