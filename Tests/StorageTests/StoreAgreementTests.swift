import Dates
import Department
import Dialogue
import StoreSupport
import Testing

/// A month of the made-up department, written to every store: whatever is asked, all answer the same.
@Suite("All stores agree") struct StoreAgreementTests {
    private static let now = Timestamp(iso: "2026-11-25T11:00")!
    private static let cast = DemoCast(
        members: DemoCast.Part.allCases.map { ($0.rawValue, "\($0.rawValue) Anna", ["\($0.rawValue)"]) },
        clients: (1...20).map { ("Client \($0)", ["C\($0)"], nil, "+7 495 \($0)") },
        phrases: Dictionary(
            uniqueKeysWithValues: (TaskKind.allCases.map { "results." + $0.rawValue } + [
                "results.none", "reasons.move", "reasons.cancel", "titles", "orders", "notes", "sham",
            ]).map { list in (list, (1...9).map { "\(list) \($0)" }) }))

    private let stores: [any DialogueStore]

    init() throws {
        let entries = demoDepartment(cast: Self.cast, now: Self.now, calendar: WorkCalendar())
        stores = try [StoreKind.plain, .sqliteInMemory].map { kind in
            let store = try kind.make()
            try store.transaction { for entry in entries { _ = try store.commit(entry) } }.get()
            return store
        }
    }

    private func agree<Value: Equatable>(_ read: (any DialogueStore) throws -> Value) throws -> Value {
        let answers = try stores.map(read)
        #expect(answers[0] == answers[1])
        return answers[1]
    }

    @Test("people, clients, tasks, journal") func things() throws {
        #expect(try agree { try $0.people() }.count == Self.cast.members.count)
        #expect(try agree { try $0.clients(manager: nil) }.count == 20)
        #expect(try agree { try $0.directoryRevision() } > 0)
        for person in try stores[0].people() { _ = try agree { try $0.clients(manager: person.id) } }
        #expect(try agree { try $0.journal(JournalQuery()) }.count > 300)
        var query = JournalQuery()
        (query.from, query.to, query.verbs, query.limit) = (Timestamp(seconds: Self.now.seconds - 7 * 86_400), Self.now, [.add, .move], 50)
        #expect(try agree { try $0.journal(query) }.count == 50)
    }

    @Test("tasks of each person, day, kind and status, in order") func tasks() throws {
        #expect(try agree { try $0.tasks(TaskQuery(today: Self.now.day)) }.count > 300)
        for person in try stores[0].people() {
            for change: (inout TaskQuery) -> Void in [
                { $0.assignee = person.id }, { $0.author = person.id }, { $0.visibleTo = person.id },
                { ($0.visibleTo, $0.status) = (person.id, .open) }, { ($0.assignee, $0.words) = (person.id, ["call"]) },
                { ($0.assignee, $0.isClosed, $0.closedFrom) = (person.id, true, Self.now.day - 3) },
                { ($0.assignee, $0.hours) = (person.id, .init(minutes: 600..<660, length: 30)) },
            ] {
                var query = TaskQuery(today: Self.now.day)
                change(&query)
                let found = try agree { try $0.tasks(query) }
                #expect(try agree { try $0.count(query) } == found.count)
            }
        }
        for kind in TaskKind.allCases {
            var query = TaskQuery(today: Self.now.day)
            (query.kind, query.limit) = (kind, 7)
            _ = try agree { try $0.tasks(query) }
        }
    }

    @Test("what tasks were on each day, who entered and closed them") func past() throws {
        let people = try stores[0].people().map(\.id)
        for day in Self.now.day - 30...Self.now.day + 3 {
            for person in people.map(Optional.some) + [nil] {
                _ = try agree { try $0.histories(dueOn: day...day, of: person) }
                _ = try agree { try $0.histories(leftOpenAtEndOf: day, of: person) }
            }
        }
        let days = Self.now.day - 30...Self.now.day
        #expect(try agree { try $0.histories(dueOn: days, of: nil) }.contains { !$0.past.isEmpty })
        #expect(try !agree { try $0.entries(by: people, on: days) }.isEmpty)
        for person in people { _ = try agree { try $0.done(by: person, on: days) } }
    }
}
