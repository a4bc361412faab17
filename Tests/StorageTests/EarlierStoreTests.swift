import Dates
import Department
import Dialogue
import Foundation
import GRDB
import StoreSupport
import Testing

@testable import Storage

/// `Fixtures/department.sqlite` is a store as an earlier program wrote it; `Fixtures/make` says how.
@Suite("A store that an earlier program wrote") struct EarlierStoreTests {
    private let store: SQLiteStore
    private let today = Day(2026, 11, 23)!

    /// Opens a copy; opening brings it to the present version.
    init() throws {
        let path = temporaryPath()
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/department.sqlite")
        try FileManager.default.copyItem(at: fixture, to: URL(fileURLWithPath: path))
        store = try SQLiteStore.open(path: path)
    }

    @Test("opens at the present version and is whole") func opens() throws {
        #expect(try store.reading { db in try Int.fetchOne(db, sql: "PRAGMA user_version") } == Schema.version)
        #expect(try store.check() == StoreCheck(people: 5, clients: 6, tasks: 19, entries: 73))
    }

    @Test("its people, clients and phrases") func directory() throws {
        #expect(try store.people().map(\.name) == ["Орлова Марина", "Иванов Сергей", "Петрова Ольга", "Ким Алексей"])
        #expect(try store.person(account: "telegram:1000")?.aliases == ["Марина Викторовна"])
        #expect(try store.person(5)?.isActive == false)
        #expect(try store.clients(manager: 4).map(\.name) == ["Вега", "Ладога"])
        let romashka = Client(
            id: 1, name: "ООО «Ромашка»", aliases: ["Ромашка"], contact: "Галина Ильина", phone: "+7 495 000-00-01", manager: 2)
        #expect(
            try store.clients([1, 5]).sorted { $0.id < $1.id } == [romashka, Client(id: 5, name: "Globex", manager: 4, isActive: false)])
        #expect(try store.phrases() == [TaughtPhrase(id: 1, phrase: "отзвон", meaning: "звонок", author: 2)])
        #expect(try store.nameForms(key: "ромашке").map(\.owner.number) == [1])
    }

    @Test("its phrases keep to their teachers, and a new one gets a number that none had") func phrases() throws {
        var held = try store.phrases().inForce(for: 2, heads: [1])
        #expect(held.map(\.phrase) == ["отзвон"])
        #expect(try store.phrases().inForce(for: 1, heads: [1]).isEmpty)
        let known = try #require(held.first), new = TaughtPhrase(id: -1, phrase: "отзвон", meaning: "встреча", author: 1)
        _ = try store.commit(
            JournalEntry(
                at: Timestamp(iso: "2026-11-24T09:00")!, clockWasSet: false, actor: 1, verb: .teachPhrase,
                changes: [.phrase(before: known, after: nil), .phrase(before: nil, after: new)]))
        held = try store.phrases().inForce(for: 3, heads: [1])
        #expect(held.map(\.meaning) == ["встреча"] && held.allSatisfy { $0.id > known.id })
    }

    @Test("its tasks, every field") func tasks() throws {
        var open = TaskQuery(today: today)
        open.status = .open
        #expect(try store.tasks(open).map(\.id) == [6, 14, 16, 17, 5, 18, 15, 2, 20])
        let monday = Timestamp(iso: "2026-11-23T09:10")!
        #expect(
            try store.task(20)
                == TaskItem(
                    id: 20, kind: .call, assignee: 2, client: 3, due: Due(today + 1, TimeOfDay(13)), duration: 30, remind: 15,
                    notes: ["спросить про склад"], author: 2, created: monday))
        #expect(
            try store.task(3)
                == TaskItem(
                    id: 3, kind: .invoice, assignee: 4, client: 2, due: Due(today - 11), status: .cancelled, priority: .low,
                    money: Money(cents: 120_050, currency: "USD"), author: 1, created: Timestamp(iso: "2026-11-13T18:00")!,
                    closed: Timestamp(iso: "2026-11-12T18:00")!, isHistory: true, externalID: "B-3"))
        var meeting = TaskItem(
            id: 12, kind: .meeting, assignee: 3, client: 4, participant: 4, due: Due(today - 6, TimeOfDay(17)), status: .done,
            result: "берут пробную партию", author: 3, created: Timestamp(iso: "2026-11-16T09:10")!,
            closed: Timestamp(iso: "2026-11-18T09:00")!)
        meeting.demanded = [.client, .result]
        #expect(try store.task(12) == meeting)
        #expect(try store.task(16)?.recurrence == Recurrence(rrule: "FREQ=WEEKLY;BYDAY=MO"))
        #expect(try store.task(13)?.reason == "передумал")
    }

    @Test("what the head keeps beside the tasks") func management() throws {
        let counts = try ManagementEntry.Thing.allCases.map { try store.management(ManagementQuery($0)).count }
        #expect(counts == [2, 3, 1, 2, 2, 2, 1, 1, 2, 1])
        let contents = try [.fine, .target, .reward].flatMap { try store.management(ManagementQuery($0)).map(\.content) }
        let november = Day(2026, 11, 1)!...Day(2026, 11, 30)!
        #expect(
            contents == [
                .fine(Money(cents: 50_000), reason: "сорвал встречу", isWithdrawn: true),
                .fine(Money(cents: 30_000), reason: "опоздал", isWithdrawn: false),
                .target(.revenue(Money(cents: 80_000_000)), period: november), .target(.count(.meetings, 20), period: november),
                .reward(minutes: 60, money: nil, day: today - 3, text: nil),
                .reward(minutes: nil, money: Money(cents: 300_000), day: nil, text: "встречу с Вегой"),
                .reward(minutes: 120, money: nil, day: nil, text: nil),
            ])
        #expect(
            try store.settings() == [
                "bands": "90, 70, 50", "lunch": "12:00-13:00", "remind.3": "20", "rule.proposal": "client, result",
            ])
    }

    @Test("what waits to be told, and what belongs to talking") func others() throws {
        #expect(try store.notices(of: 4, until: Timestamp(Moment(today, .lastMinute))).count == 8)
        #expect(
            try store.notices(of: 2, until: Timestamp(Moment(today + 1, .lastMinute))).map(\.content) == [
                .reminder(20, Due(today + 1, TimeOfDay(12))), .reminder(20, Due(today + 1, TimeOfDay(13))),
            ])
        #expect(try store.setting("lastSpeaker") == "3")
        #expect(try store.session(SessionKey(person: 2, channel: ""))?.isEmpty == false)
        // Its kept answers lack the speaker and the words of their lines, so they are answers to nothing.
        #expect(try store.answer("telegram:1000\u{1F}\u{1F}38", at: Timestamp(Moment(today, .lastMinute))) == nil)
    }

    @Test("the journal is read through, and what tasks were follows from it") func journal() throws {
        var all = JournalQuery()
        all.after = 0
        let entries = try store.journal(all)
        #expect(entries.map(\.sequence) == Array(1...73))
        #expect(entries.filter { $0.verb == .undo }.count == 3)
        let histories = { try store.histories(dueOn: today - 10...today + 1, of: nil) }
        let kept = try histories()
        #expect(kept.count == 17)
        #expect(kept.map(\.past.count).reduce(0, +) == 11)
        try store.rebuildTaskHistories()
        #expect(try histories() == kept)
    }

    @Test("figures of past days that it cached don't say by which rules, and are counted again") func snapshots() throws {
        #expect(try store.daySnapshots(of: 2, on: today - 7...today - 7).isEmpty)
        #expect(try store.workSnapshots(of: 2, on: today - 7...today - 7).isEmpty)
        #expect(try store.reading { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM day_snapshot") } == 15)
    }

    @Test("a change and its undo") func change() throws {
        let core = Core(store: store) { 1 }
        let head = try #require(try store.person(1))
        let actor = Actor(person: head, now: Timestamp(Moment(today, TimeOfDay(10)!)), clockWasSet: true)
        let before = try store.task(5)
        _ = try core.perform(.assignTasks(.ids([5]), to: 2), by: actor)
        #expect(try store.task(5)?.assignee == 2)
        _ = try core.perform(.undo, by: actor)
        #expect(try store.task(5) == before)
        #expect(try store.check() == StoreCheck(people: 5, clients: 6, tasks: 19, entries: 75))
    }
}
