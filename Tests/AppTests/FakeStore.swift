import Dates
import Department

/// People, settings and kept answers in memory; the rest is not asked for here.
final class FakeStore: Store {
    var everybody: [Person] = []
    var facts: [String: String] = [:]
    var answers: [String: String] = [:]
    var waiting: [Notice] = []
    var failure: StoreFailure?

    func people() throws -> [Person] { everybody }
    func person(_ id: Person.ID) throws -> Person? { everybody.first { $0.id == id } }
    func person(account: String) throws -> Person? {
        if let failure { throw failure }
        return everybody.first { $0.accounts.contains(account) }
    }
    func management(_ query: ManagementQuery) throws -> [ManagementEntry] { [] }
    func managementEntry(_ id: ManagementEntry.ID) throws -> ManagementEntry? { nil }
    func settings() throws -> [String: String] { [:] }
    func notices(of person: Person.ID?, until now: Timestamp) throws -> [Notice] {
        waiting.filter { $0.at <= now && (person == nil || $0.person == person) }
    }
    func add(_ notice: Notice) throws {
        var notice = notice
        notice.id = (waiting.map(\.id).max() ?? 0) + 1
        waiting.append(notice)
    }
    func remove(notices: [Notice.ID]) throws { waiting.removeAll { notices.contains($0.id) } }
    func setting(_ name: String) throws -> String? { facts[name] }
    func setSetting(_ name: String, _ value: String?) throws { facts[name] = value }
    func answer(_ key: String) throws -> String? { answers[key] }
    func setAnswer(_ key: String, _ text: String, at: Timestamp) throws { answers[key] = text }
    func together<Value>(_ body: () throws -> Value) throws -> Value { try body() }

    func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws -> [TaskEntry] { [] }
    func directoryRevision() throws -> Int { 0 }
    func clients(manager: Person.ID?) throws -> [Client] { [] }
    func clients(_ ids: Set<Client.ID>) throws -> [Client] { [] }
    func person(nameKey: String) throws -> Person? { nil }
    func client(nameKey: String) throws -> Client? { nil }
    func phrases() throws -> [TaughtPhrase] { [] }
    func task(_ id: TaskItem.ID) throws -> TaskItem? { nil }
    func tasks(_ ids: Set<TaskItem.ID>) throws -> [TaskItem] { [] }
    func tasks(externalIDs: Set<String>) throws -> [TaskItem] { [] }
    func tasks(_ query: TaskQuery) throws -> [TaskItem] { [] }
    func count(_ query: TaskQuery) throws -> Int { 0 }
    func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws -> [DaySnapshot] { [] }
    func workSnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws -> [WorkSnapshot] { [] }
    func keep(_ snapshots: [DaySnapshot]) throws {}
    func keep(_ snapshots: [WorkSnapshot]) throws {}
    func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws -> [TaskHistory] { [] }
    func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws -> [TaskHistory] { [] }
    func done(by person: Person.ID, on days: ClosedRange<Day>) throws -> [TaskItem] { [] }
    func commit(_ entry: JournalEntry) throws -> JournalEntry { entry }
    func journal(_ query: JournalQuery) throws -> [JournalEntry] { [] }
    func session(_ key: SessionKey) throws -> String? { nil }
    func setSession(_ key: SessionKey, _ text: String?, at: Timestamp) throws {}
    func nameForms(key: String) throws -> [StoredNameForm] { [] }
    func nameForms(latin: String) throws -> [StoredNameForm] { [] }
    func nameForms(prefix: String, lengths: ClosedRange<Int>) throws -> [StoredNameForm] { [] }
    func setNameForms(_ forms: [StoredNameForm], of owners: [NameOwner]) throws {}
}
