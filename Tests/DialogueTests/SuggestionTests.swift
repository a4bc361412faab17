import Dates
import Dialogue
import Language
import Testing

@Suite("Suggestions for what was not understood") struct SuggestionTests {
    @Test(
        "are understood at once, each once, at most three",
        arguments: [
            "ромашка пятница штука", "лапша Петрова завтра", "сколько лепестков у ромашки", "лапша вектор 15 декабря в 14",
            "какая завтра погода", "синхрофазотрон", "acme friday wibble",
            "weather for petrova tomorrow wobble", "Ким штука", "курс доллара",
        ])
    func understood(line: String) throws {
        let answer = try TestOffice().answer(line)
        #expect(answer.error == .notUnderstood)
        #expect((1...3).contains(answer.suggestions.count) && Set(answer.suggestions).count == answer.suggestions.count)
        for suggestion in answer.suggestions {
            let read = try TestOffice().answer(suggestion)
            #expect(read.error != .notUnderstood && read.corrected == nil, "\(suggestion)")
        }
    }

    @Test("keep the names and days of the line") func kept() throws {
        let suggestions = try TestOffice().answer("ромашка пятница штука").suggestions
        #expect(suggestions.contains("звонок ООО «Ромашка» в пятницу"))
        #expect(suggestions.allSatisfy { $0.contains("Ромашка") && $0.contains("пятницу") })
    }

    @Test("are chosen by their number, once, and not while a question is open") func chosen() throws {
        let office = try TestOffice()
        try office.say("ромашка пятница штука")
        let answer = try office.answer("1")
        #expect(answer.intent == "task.add" && answer.isOk)
        #expect(try office.answer("1").intent != "task.add")
        try office.say("перенеси 7")
        #expect(try office.answer("синхрофазотрон").suggestions.isEmpty)
    }

    @Test("a number outside them chooses nothing") func outside() throws {
        let office = try TestOffice()
        try office.say("ромашка пятница штука")
        #expect(try office.answer("9").error == .notUnderstood)
        #expect(try office.store.task(1) == nil)
    }
}
