import Dates
import Department
import Dialogue
import Language
import Testing

@Suite("Taught phrases") struct TeachingTests {
    @Test("stand for their meaning, as whole words outside quotation marks and free text") func meaning() throws {
        let office = try TestOffice()
        #expect(try office.answer("запомни: отзвон — это звонок").isOk)
        #expect(try office.answer("отзвон Ромашке завтра в 10").value(.kind) == ["call"])
        #expect(try office.answer("Отзвон Ромашке в пятницу").value(.kind) == ["call"])
        #expect(try office.answer("задача: отзвон клиентам").value(.title) == ["отзвон клиентам"])
        #expect(try office.answer("найди «отзвон»").value(.text) == ["отзвон"])
        #expect(try office.answer("отзвонить завтра Ромашке").value(.kind) == nil)
    }

    @Test("may stand for a whole command") func command() throws {
        let office = try TestOffice()
        #expect(try office.answer("«горим» значит просроченные задачи отдела").isOk)
        let answer = try office.answer("горим")
        #expect(answer.intent == "task.list" && answer.value(.status) == ["overdue"] && answer.corrected == nil)
    }

    @Test(
        "are not taught if the phrase already means something, or its meaning means nothing",
        arguments: [
            "запомни: задачи — это звонок", "запомни: Ромашка — это звонок", "запомни: завтра — это звонок", "запомни: покажи — это звонок",
            "запомни: отзвон — это лепестки синхрофазотрона", "remember: tasks means my day",
        ])
    func conflict(line: String) throws {
        let office = try TestOffice()
        let answer = try office.answer(line)
        #expect(answer.error == .invalidValue && !answer.isOk)
        #expect(try office.store.phrases().isEmpty)
    }

    @Test("ask for their meaning, and a command is an answer") func asked() throws {
        let office = try TestOffice()
        #expect(try office.answer("запомни").asked == "phrase")
        #expect(try office.answer("аврал").asked == "meaning")
        #expect(try office.answer("срочные задачи").isOk)
        #expect(try office.answer("аврал").value(.priority) == ["high"])
    }

    @Test("are forgotten only for whoever taught them or the head, and an undo brings them back") func forgetting() throws {
        let office = try TestOffice()
        try office.say("запомни: отзвон — это звонок")
        #expect(try office.answer("забудь слово отзвон", by: "Петрова Ольга").error == .notAllowed)
        #expect(try office.answer("забудь слово отзвон", by: "Орлова Марина").isOk)
        #expect(try office.store.phrases().isEmpty)
        #expect(try office.answer("отмени").isOk)
        #expect(try office.store.phrases().map(\.meaning) == ["звонок"])
        #expect(try office.answer("забудь слово вжух").error == .notFound)
    }

    @Test("can't be taught by a viewer") func viewer() throws {
        let office = try TestOffice(speaker: "Громов Виктор")
        #expect(try office.answer("запомни: отзвон — это звонок").error == .notAllowed)
    }

    @Test("taught by another process, they count from the next line") func otherProcess() throws {
        let office = try TestOffice()
        #expect(try office.answer("горим").error == .notUnderstood)
        let phrase = TaughtPhrase(id: 0, phrase: "горим", meaning: "просроченные задачи", author: office.speaker.id)
        _ = try office.store.commit(
            JournalEntry(
                at: office.now, clockWasSet: true, actor: office.speaker.id, verb: .teachPhrase,
                changes: [.phrase(before: nil, after: phrase)]))
        #expect(try office.answer("горим").intent == "task.list")
    }
}
