import Dates
import Department
import Dialogue
import Testing

/// A line is read before the store is locked for its answer, and anew where what its reading rests on has changed meanwhile.
@Suite("Reading ahead") struct ReadAheadTests {
    @Test("a line is read once", arguments: ["звонок Ромашке завтра в 10", "call Romashka tomorrow at 10", "мои задачи", "абракадабра ы"])
    func once(line: String) throws {
        let plain = try TestOffice(), ahead = try TestOffice()
        let expected = try plain.say(line)
        try ahead.readAhead(line)
        let before = ahead.lookUps
        #expect(try ahead.say(line) == expected)
        #expect(ahead.lookUps - before < plain.lookUps || plain.lookUps == 0)
    }

    @Test("anew after the directory has changed", arguments: ["звонок Кристаллу завтра", "add a call to Кристалл tomorrow"])
    func directory(line: String) throws {
        let office = try TestOffice()
        try office.readAhead(line)
        let client = Client(id: 0, name: "ООО «Кристалл»", aliases: ["Кристалл"], contact: nil, phone: nil, manager: nil)
        _ = try office.store.commit(
            JournalEntry(at: office.now, clockWasSet: false, actor: nil, verb: .enterClient, changes: [.client(before: nil, after: client)])
        )
        #expect(try office.answer(line).value(.client) == ["ООО «Кристалл»"])
    }

    @Test("with the list that another process has shown since", arguments: ["перенеси 1 на 26.11", "move 1 to 26.11"])
    func session(line: String) throws {
        let office = try TestOffice()
        try office.say("звонок Ромашке 24.11")
        try office.say("визит к Ромашке 25.11")
        _ = try office.answer("задачи на 25.11", channel: "other")
        try office.say("задачи на 24.11")
        try office.readAhead(line)
        let other = try office.store.session(SessionKey(person: office.speaker.id, channel: "other"))
        try office.store.setSession(SessionKey(person: office.speaker.id, channel: "terminal"), other, at: office.now)
        #expect(try office.answer(line).tasks.last?.kind == .visit)
    }

    @Test("another line than the one that was read") func another() throws {
        let office = try TestOffice()
        try office.readAhead("задача: первая")
        #expect(try office.answer("задача: вторая").tasks.map(\.title) == ["вторая"])
    }
}
