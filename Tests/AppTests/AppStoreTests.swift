import Dates
import Department
import Language
import StoreSupport
import Testing

@testable import App

@Suite("What the program itself keeps, in every store") struct AppStoreTests {
    private typealias AnyStore = Store & NameFormStore

    private let nine = Timestamp(iso: "2026-11-23T09:00")!

    private func make(_ kind: StoreKind) throws -> any AnyStore {
        let spelling = { (owner: NameID, name: String, aliases: [String]) in
            ([name] + aliases).enumerated().map { NameForm(owner: owner, key: $1, latin: "latin " + $1, code: $0) }
        }
        return try #require(try kind.make(spelling: spelling) as? any AnyStore)
    }

    private func commit(_ store: any AnyStore, _ changes: [Change]) throws {
        _ = try store.commit(JournalEntry(at: nine, clockWasSet: false, actor: nil, verb: .enterPerson, changes: changes))
    }

    @Test("a setting is kept until it is removed", arguments: StoreKind.allCases) func settings(kind: StoreKind) throws {
        let store = try make(kind)
        try store.setSetting("zone", "MSK")
        try store.setSetting("zone", "UTC")
        #expect(try store.setting("zone") == "UTC")
        try store.setSetting("zone", nil)
        #expect(try store.setting("zone") == nil)
    }

    @Test("an answer is kept for seven days", arguments: StoreKind.allCases) func answers(kind: StoreKind) throws {
        let store = try make(kind)
        let week = 7 * 24 * 3600
        let last = Timestamp(seconds: nine.seconds + week), later = Timestamp(seconds: nine.seconds + week + 1)
        try store.setAnswer("1", "{}", notices: [7, 9], at: nine)
        let kept = try #require(try store.answer("1", at: last))
        #expect(kept == ("{}", [7, 9]))
        // Its age counts, whether or not anything was cleaned.
        #expect(try store.answer("1", at: later) == nil)
        try store.setAnswer("2", "{}", notices: [], at: last)
        #expect(try store.answer("1", at: last) != nil)
        try store.setAnswer("3", "{}", notices: [], at: later)
        #expect(try store.answer("1", at: nine) == nil)
        #expect(try store.answer("2", at: later)?.notices == [])
    }

    @Test("forms of a name come and go with its owner", arguments: StoreKind.allCases) func nameForms(kind: StoreKind) throws {
        let store = try make(kind)
        let ivanov = Person(id: 1, name: "иванов", role: .manager, aliases: ["иван"], entered: nine)
        let client = Client(id: 1, name: "иваново")
        try commit(store, [.person(before: nil, after: ivanov), .client(before: nil, after: client)])
        let person = NameID(kind: .person, number: 1), company = NameID(kind: .client, number: 1)
        #expect(try store.nameForms(key: "иванов") == [NameForm(owner: person, key: "иванов", latin: "latin иванов", code: 0)])
        #expect(try store.nameForms(latin: "latin иван").map(\.key) == ["иван"])
        #expect(try store.nameForms(prefix: "ива", lengths: 4...20).map(\.owner) == [company, person, person])
        #expect(try store.nameForms(prefix: "ива", lengths: 5...6).map(\.key) == ["иванов"])
        #expect(try store.nameForms(prefix: "в", lengths: 1...20).isEmpty)

        var renamed = ivanov
        (renamed.name, renamed.aliases) = ("петров", [])
        try commit(store, [.person(before: ivanov, after: renamed)])
        #expect(try store.nameForms(prefix: "ива", lengths: 1...20).map(\.owner) == [company])
        #expect(try store.nameForms(key: "петров").map(\.owner) == [person])

        var removed = renamed
        removed.isActive = false
        try commit(store, [.person(before: renamed, after: removed), .client(before: client, after: nil)])
        #expect(try store.nameForms(prefix: "", lengths: 1...20).isEmpty)
    }
}
