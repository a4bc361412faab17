import Dates
import StoreSupport
import Testing

@testable import Department

/// A small department in memory, on Monday 2026-11-23 at nine: who says what, and the clock that goes with it.
final class Office {
    static let monday = Day(2026, 11, 23)!

    let store = InMemoryStore()
    let core: Core
    var now = Timestamp(iso: "2026-11-23T09:00")!
    let orlova, ivanov, petrova, gromov: Person
    let romashka, vektor, zakharov: Client

    init(calendar: WorkCalendar = WorkCalendar(), regulation: Regulation = Regulation(), words: EntryWords = EntryWords()) throws {
        var policy = Policy()
        (policy.calendar, policy.regulation) = (calendar, regulation)
        core = Core(store: store, defaults: policy, words: words) { 1 }
        let people = [("Орлова Марина", Role.head), ("Иванов Сергей", .manager), ("Петрова Ольга", .manager), ("Громов Виктор", .viewer)]
        let changes: [Change] = people.map { name, role in
            .person(before: nil, after: Person(id: 0, name: name, role: role, entered: Timestamp(iso: "2026-11-20T09:00")!))
        }
        let clients = [("ООО «Ромашка»", 2), ("АО «Вектор»", 2), ("ИП Захаров", 3)]
        let more: [Change] = clients.map { .client(before: nil, after: Client(id: 0, name: $0.0, manager: $0.1)) }
        _ = try store.commit(
            JournalEntry(
                at: Timestamp(iso: "2026-11-20T09:00")!, clockWasSet: false, actor: nil, verb: .importPeople, changes: changes + more))
        let entered = try store.people()
        (orlova, ivanov, petrova, gromov) = (entered[0], entered[1], entered[2], entered[3])
        let known = try store.clients(manager: nil)
        (romashka, vektor, zakharov) = (known[0], known[1], known[2])
    }

    func at(_ iso: String) -> Office {
        now = Timestamp(iso: iso)!
        return self
    }

    func actor(_ person: Person) -> Actor { Actor(person: person, now: now, clockWasSet: true) }

    @discardableResult
    func perform(_ command: Command, by person: Person? = nil, confirmed: Bool = false) throws -> Reply {
        try core.perform(command, by: actor(person ?? ivanov), confirmed: confirmed)
    }

    /// Adds a task and gives it back as it is stored.
    @discardableResult
    func add(
        _ kind: TaskKind? = .call, title: String? = nil, _ when: String? = nil, for assignee: Person? = nil, client: ClientChoice? = nil,
        repeating rule: String? = nil, by person: Person? = nil
    ) throws -> TaskItem {
        var new = NewTask()
        new.kind = kind
        new.title = title
        new.due = when.map { When(iso: $0)! }
        new.assignee = assignee?.id
        new.client = client
        new.recurrence = rule.map { Recurrence(rrule: $0)! }
        return try #require(try perform(.addTask(new), by: person).change?.after.first)
    }

    /// The task as it stands in the store.
    func stored(_ task: TaskItem) throws -> TaskItem { try #require(try store.task(task.id)) }
}

extension Reply {
    var change: TaskChange? { if case .changed(let change) = self { change } else { nil } }
    var list: TaskList? { if case .list(let list) = self { list } else { nil } }
    var question: Question? { if case .question(let question) = self { question } else { nil } }
    var refusal: Refusal? { if case .refused(let refusal) = self { refusal } else { nil } }
    var plan: DayPlan? { if case .plan(let plan) = self { plan } else { nil } }
    var outcome: DayOutcome? { if case .outcome(let outcome) = self { outcome } else { nil } }
    var reverted: Reverted? { if case .reverted(let reverted) = self { reverted } else { nil } }
    var report: Report? { if case .report(let report) = self { report } else { nil } }
    var cards: [TaskCard]? { if case .cards(let cards) = self { cards } else { nil } }
}

func filter(_ set: (inout TaskFilter) -> Void) -> TaskFilter {
    var filter = TaskFilter()
    set(&filter)
    return filter
}
