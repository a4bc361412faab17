import Dates
import Department
import Dialogue
import StoreSupport
import Testing

@Suite("The journal of every store") struct StoreJournalTests {
    @Test("entries come back whole, the newest first", arguments: StoreKind.allCases)
    func journal(kind: StoreKind) throws {
        let store = try staffed(kind)
        let added = try store.add(task())
        var noted = added
        noted.notes = ["строка\nвторая \\ n"]
        var second = entry([.task(before: added, after: noted)], by: 2, at: Timestamp(Moment(monday + 1, .midnight)), .note)
        (second.note, second.clockWasSet, second.reverts) = ("почему", true, 2)
        let written = try store.commit(second)
        var query = JournalQuery()
        query.task = added.id
        let entries = try store.journal(query)
        #expect(entries.map(\.verb) == [.note, .add])
        #expect(entries[0] == written)
        query.verbs = [.add]
        #expect(try store.journal(query).map(\.actor) == [1])
        query = JournalQuery()
        query.from = Timestamp(Moment(monday + 1, .midnight))
        #expect(try store.journal(query) == [written])
        query = JournalQuery()
        (query.before, query.limit) = (written.sequence, 1)
        #expect(try store.journal(query).map(\.sequence) == [written.sequence - 1])
        query = JournalQuery()
        query.sequence = 1
        #expect(try store.journal(query).first?.changes.count == 3)
        query.actor = 1
        #expect(try store.journal(query).isEmpty)
    }

    @Test("a session is kept by person and channel", arguments: StoreKind.allCases)
    func session(kind: StoreKind) throws {
        let store = try staffed(kind)
        let here = SessionKey(person: 1, channel: "terminal")
        try store.setSession(here, "a", at: nine)
        try store.setSession(here, "b", at: nine)
        #expect(try store.session(here) == "b")
        #expect(try store.session(SessionKey(person: 2, channel: "terminal")) == nil)
        #expect(try store.session(SessionKey(person: 1, channel: "irc")) == nil)
        try store.setSession(here, nil, at: nine)
        #expect(try store.session(here) == nil)
    }
}
