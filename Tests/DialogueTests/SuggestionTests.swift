import Dates
import Department
import Dialogue
import Language
import Testing

@Suite("Suggestions for what was not understood") struct SuggestionTests {
    @Test(
        "hold what the line says",
        arguments: [
            ("ромашка пятница штука", "задачи по ООО «Ромашка» на пятницу"), ("непогашенные счета", "покажи счета"),
            ("уволили Кима", "уволь Кима Алексея"),
            ("acme friday wibble", "tasks with Acme Ltd for Friday"), ("Kim wobble", "tasks of Ким Алексей"),
        ])
    func made(line: String, expected: String) throws {
        #expect(try TestOffice(speaker: "Орлова Марина").answer(line).suggestions.contains(expected))
    }

    @Test(
        "no business of ours gets none",
        arguments: [
            "какая завтра погода", "курс доллара", "asdf", "синхрофазотрон", "включи свет на кухне", "закажи пиццу",
            "what is the capital of France",
            "play some jazz music", "set the thermostat to 20",
        ])
    func strange(line: String) throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        #expect(try office.answer(line).suggestions == [])
        #expect(try office.say(line).contains(line.first?.isASCII == true ? "help" : "помощь"))
    }

    @Test("are chosen by their number, once, and not while a question is open") func chosen() throws {
        let office = try TestOffice()
        try office.say("ромашка пятница штука")
        let answer = try office.answer("1")
        #expect(answer.intent == "task.list" && answer.isOk && answer.corrected == "задачи по ООО «Ромашка» на пятницу")
        #expect(try office.answer("1").intent != "task.list")
        try office.say("перенеси 7")
        #expect(try office.answer("ромашка пятница штука").suggestions.isEmpty)
    }

    @Test("a number outside them chooses nothing") func outside() throws {
        let office = try TestOffice()
        try office.say("ромашка пятница штука")
        #expect(try office.answer("9").error == .notUnderstood)
        #expect(try office.store.task(1) == nil)
    }

    @Test("after another line, on another day and in another channel a number means what it always does") func stale() throws {
        for between in ["задачи на завтра", "фыва"] {
            let office = try TestOffice(speaker: "Орлова Марина")
            try office.say("уволили Кима")
            try office.say(between)
            #expect(try office.answer("1").intent != "person.remove")
        }
        let office = try TestOffice(speaker: "Орлова Марина")
        try office.say("уволили Кима", at: "2026-11-23T18:00")
        #expect(try office.answer("1", channel: "elsewhere").intent != "person.remove")
        #expect(try office.answer("1", at: "2026-11-24T09:00").intent != "person.remove")
    }

    @Test(
        "a changing one asks for what was not said",
        arguments: [("нужен перенос встречи с Вегой", "task.move"), ("уволили Кима", "person.remove")])
    func asks(line: String, intent: String) throws {
        let office = try TestOffice(speaker: "Орлова Марина")
        let before = try office.store.journal(JournalQuery()).count
        let suggestions = try office.answer(line).suggestions
        let read = try suggestions.map { try TestOffice(speaker: "Орлова Марина").answer($0).intent }
        let place = try #require(read.firstIndex(of: intent))
        let answer = try office.answer("\(place + 1)")
        #expect(answer.intent == intent && answer.asked != nil)
        #expect(try office.store.journal(JournalQuery()).count == before)
    }

    @Test(
        "only what the speaker may do is suggested",
        arguments: [("Иванов Сергей", "уволили Кима"), ("Громов Виктор", "нужен перенос встречи с Вегой")])
    func allowed(name: String, line: String) throws {
        let office = try TestOffice(speaker: name)
        for suggestion in try office.answer(line).suggestions {
            #expect(try office.answer(suggestion).error != .notAllowed, "\(suggestion)")
        }
        #expect(try TestOffice(speaker: "Орлова Марина").answer(line).suggestions != office.answer(line).suggestions)
    }
}
