import Dates
import Department
import StoreSupport
import Testing
import Text

@Suite("The directory of every store") struct StoreDirectoryTests {
    @Test("people and clients by number, account and name", arguments: StoreKind.allCases)
    func lookup(kind: StoreKind) throws {
        let store = try staffed(kind)
        #expect(try store.people().map(\.name) == ["Иванов Сергей", "Петрова Ольга"])
        #expect(try store.person(2)?.aliases == ["Оля", "Петрова"])
        #expect(try store.person(account: "telegram:1001")?.id == 1)
        #expect(try store.person(account: "telegram:1002") == nil)
        #expect(try store.person(nameKey: NameKey.of("Сергей ИВАНОВ"))?.id == 1)
        #expect(try store.person(nameKey: "иванов") == nil)
        #expect(try store.clients(manager: 2).map(\.phone) == ["+7 495"])
        #expect(try store.clients(manager: 1).isEmpty)
        #expect(try store.clients([1, 5]).map(\.aliases) == [["Ромашка"]])
        #expect(try store.client(nameKey: NameKey.of("ООО Ромашка"))?.id == 1)
    }

    @Test("the revision grows with people and clients, not with tasks", arguments: StoreKind.allCases)
    func revision(kind: StoreKind) throws {
        let store = try staffed(kind)
        let before = try store.directoryRevision()
        _ = try store.add(task())
        #expect(try store.directoryRevision() == before)
        _ = try store.commit(entry([.client(before: nil, after: Client(id: 0, name: "Вега"))]))
        #expect(try store.directoryRevision() == before + 1)
    }

    @Test("who was removed is in no list but keeps the number", arguments: StoreKind.allCases)
    func removed(kind: StoreKind) throws {
        let store = try staffed(kind)
        let person = try #require(try store.person(1))
        var gone = person
        gone.isActive = false
        _ = try store.commit(entry([.person(before: person, after: gone)]))
        #expect(try store.people().map(\.id) == [2])
        #expect(try store.person(account: "telegram:1001") == nil)
        #expect(try store.person(1)?.name == "Иванов Сергей")
    }
}
