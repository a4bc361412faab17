import Dates
import Department
import StoreSupport
import Testing

@testable import Storage

@Suite("Management entries in the store") struct ManagementEntryTests {
    private static let contents: [ManagementEntry.Content] = [
        .feedback(mood: .good, text: "отличная работа", isRead: false), .feedback(mood: nil, text: "спасибо", isRead: true),
        .reward(minutes: 60, money: nil, day: nil, text: "за сделку"),
        .reward(minutes: nil, money: Money(cents: 300_000, currency: "USD"), day: monday, text: nil),
        .use(minutes: 30, day: monday), .fine(Money(cents: 30_000), reason: "срыв\nвстречи", isWithdrawn: true),
        .absence(monday...monday + 6, isAgreed: false), .absence(monday...ManagementEntry.openEnd, isAgreed: true),
        .target(.revenue(Money(cents: 80_000_000)), period: monday...monday + 6), .target(.count(.calls, 40), period: monday...monday),
        .control(dayOne: monday), .draw(seed: 17, day: monday, drawn: [2, 1]), .draw(seed: 0, day: monday, drawn: []),
        .check(.detailed, due: monday, finding: "порядок"), .check(.general, due: monday, finding: nil), .idea("общий разбор"),
    ]

    @Test("each kind is stored, journaled, taken back and brought back as it was", arguments: StoreKind.allCases, contents)
    func life(kind: StoreKind, content: ManagementEntry.Content) throws {
        let store = try staffed(kind)
        let new = ManagementEntry(content, person: 1, author: 2, at: nine)
        let written = try store.commit(entry([.management(before: nil, after: new)], by: 2, .addIdea))
        let stored = try #require(try store.management(ManagementQuery(new.thing)).first)
        #expect(stored.id > 0 && stored.content == content && stored.person == 1 && stored.author == 2 && stored.at == nine)
        #expect(try store.journal(JournalQuery()).first?.changes == written.changes)
        #expect(written.changes == [.management(before: nil, after: stored)])

        _ = try store.commit(entry(written.changes.map(\.inverse), by: 2, .undo))
        #expect(try store.managementEntry(stored.id) == nil)
        _ = try store.commit(entry(written.changes, by: 2, .redo))
        #expect(try store.managementEntry(stored.id) == stored)
    }

    @Test("a journal record of an earlier version reads as the same entry") func record() throws {
        let record = "id 3\nthing fine\nperson 1\nauthor 2\nat 848739600\ncents 30000\ntext за срыв\nsettled 1"
        let fine = try ManagementEntry(record: record)
        #expect(fine.content == .fine(Money(cents: 30_000), reason: "за срыв", isWithdrawn: true) && fine.id == 3 && fine.person == 1)
        #expect(String(decoding: fine.record, as: UTF8.self) == record)
    }

    @Test(
        "an entry that lacks what its kind always has is a store failure",
        arguments: ["fine", "use", "absence", "target", "control", "draw", "check", "idea"])
    func incomplete(thing: String) {
        #expect(throws: StoreFailure.self) { try ManagementEntry(record: "id 3\nthing \(thing)\nauthor 2\nat 0") }
    }
}
