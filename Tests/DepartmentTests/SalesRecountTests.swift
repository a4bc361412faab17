import Dates
import Testing

@testable import Department

/// What the reports tell, counted a second time from the tasks as they stand.
@Suite("Sales recounted from the tasks") struct SalesRecountTests {
    /// A random autumn: tasks of all kinds are added, closed, reopened, edited and undone while reports are asked for.
    private func lived(seed: UInt64) throws -> Office {
        let office = try Office.judged()
        var dice = Dice(seed)
        for step in 0..<220 {
            let day = Day(2026, 10, 5)! + step / 4
            guard WorkCalendar().isWorking(day) else { continue }
            let at = Timestamp(Moment(minutes: day.number * 1440 + 9 * 60 + step % 4 * 97)).iso
            let person = [office.ivanov, office.petrova, office.orlova][dice.next(3)]
            var open = TaskQuery(today: day)
            (open.assignee, open.status) = (person.id, .open)
            var done = open
            done.status = .done
            switch dice.next(8) {
            case 0...3:
                var new = NewTask()
                new.kind = TaskKind.allCases[dice.next(TaskKind.allCases.count)]
                new.assignee = person.id
                if dice.next(6) > 0 { new.client = .known([office.romashka, office.vektor, office.zakharov][dice.next(3)].id) }
                if dice.next(4) > 0 { new.money = Money(cents: dice.next(900_000) + 1, currency: dice.next(7) == 0 ? "USD" : nil) }
                try office.at(at).perform(.addTask(new), by: person)
            case 4, 5:
                let tasks = try office.store.tasks(open)
                guard let task = tasks.first else { continue }
                try office.close(task, at: at, by: person)
            case 6:
                guard let task = try office.store.tasks(done).last else { continue }
                try office.at(at).perform(.reopenTasks(.ids([task.id])), by: person)
            default: try office.at(at).perform(.undo, by: person)
            }
            if step % 9 == 0 { _ = try office.perform(.report(ReportQuery(.sales, isWholeTeam: true)), by: office.orlova) }
        }
        return office.at("2026-11-30T12:00")
    }

    private func report(
        _ office: Office, _ kind: ReportQuery.Kind, _ when: String? = nil, _ by: SalesDimension? = nil, of person: Person? = nil
    )
        throws -> Report
    {
        var query = ReportQuery(kind, person: person?.id, when: when.map { When(iso: $0)! })
        query.sales.by = by
        return try #require(try office.perform(.report(query), by: office.orlova).report)
    }

    private func done(_ office: Office, _ days: ClosedRange<Day>) throws -> [TaskItem] {
        try office.store.tasks(TaskQuery(today: office.now.day)).filter { task in
            task.status == .done && !task.isHistory && task.closed.map { days.contains($0.day) } ?? false
        }
    }

    private func sum(_ tasks: [TaskItem], _ kind: TaskKind) -> Int {
        tasks.filter { $0.kind == kind && ($0.money?.currency ?? "RUB") == "RUB" }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
    }

    /// Revenue, payments, contracts and meetings.
    private func figures(_ tasks: [TaskItem]) -> [Int] {
        let meetings: [TaskKind?] = [.meeting, .visit, .demo]
        return [
            sum(tasks, .payment), tasks.count { $0.kind == .payment }, sum(tasks, .contract), tasks.count { meetings.contains($0.kind) },
        ]
    }

    private func figures(_ row: Report.Row) -> [Int] {
        ["revenue", "payments", "contracts_amount", "meetings"].map { row[$0]?.number ?? -1 }
    }

    @Test("sales by person, client, kind, week and month", arguments: [1, 2, 3, 4] as [UInt64])
    func sales(seed: UInt64) throws {
        let office = try lived(seed: seed), days = Day(2026, 10, 14)!...Day(2026, 11, 30)!
        let tasks = try done(office, days)
        for by in SalesDimension.allCases {
            let rows = try report(office, .sales, "2026-10-14/2026-11-30", by).tables[0].rows
            #expect(!rows.isEmpty)
            for row in rows {
                let own = tasks.filter { task in
                    let day = task.closed!.day
                    switch row["person"] ?? row["key"] {
                    case .person(let id): return task.assignee == id
                    case .client(let id): return task.client == id
                    case .some(.none): return task.client == nil
                    case .word(let kind): return task.kind?.rawValue == kind
                    case .day(let first): return by == .week ? (first...first + 6).contains(day) : day.startOfMonth == first
                    default: return false
                    }
                }
                #expect(figures(row) == figures(own))
            }
            let sums = rows.map(figures).reduce([0, 0, 0, 0]) { zip($0, $1).map(+) }
            #expect(sums == figures(tasks))
        }
    }

    @Test("the funnel of the department and of a person", arguments: [1, 2, 3, 4] as [UInt64])
    func funnel(seed: UInt64) throws {
        let office = try lived(seed: seed), days = Day(2026, 10, 14)!...Day(2026, 11, 30)!
        let steps: [[TaskKind]] = [[.call], [.meeting, .visit, .demo], [.proposal], [.contract], [.invoice], [.payment]]
        for person in [nil, office.ivanov] {
            let tasks = try done(office, days).filter { person == nil || $0.assignee == person?.id }
            let rows = try report(office, .funnel, "2026-10-14/2026-11-30", of: person).tables[0].rows
            for (place, kinds) in steps.enumerated() {
                let own = tasks.filter { task in task.client != nil && task.kind.map(kinds.contains) ?? false }
                let later = tasks.filter { task in task.kind.map { kind in steps[(place + 1)...].contains { $0.contains(kind) } } ?? false }
                let clients = Set(own.compactMap(\.client))
                let passed = clients.filter { client in
                    own.contains { first in
                        first.client == client && later.contains { $0.client == client && $0.closed! > first.closed! }
                    }
                }
                #expect(rows[place]["clients"] == .count(clients.count))
                #expect(rows[place]["passed"] == .count(passed.count))
                #expect(rows[place]["share"] == .share(passed.count, of: clients.count))
            }
        }
    }

    @Test("idle clients", arguments: [1, 2, 3, 4] as [UInt64])
    func idle(seed: UInt64) throws {
        let office = try lived(seed: seed), today = office.now.day
        let all = try office.store.tasks(TaskQuery(today: today))
        var expected: [Client.ID: Int?] = [:]
        for client in try office.store.clients(manager: nil) {
            let own = all.filter { $0.client == client.id }
            let last = own.filter { $0.status == .done }.compactMap(\.closed).max()?.day
            guard !own.contains(where: { $0.status == .open }) || last.map({ today - $0 >= 14 }) ?? true else { continue }
            expected[client.id] = .some(last.map { today - $0 })
        }
        let rows = try report(office, .idle).tables[0].rows
        #expect(rows.count == expected.count)
        for row in rows {
            guard case .client(let id) = row["client"] else { continue }
            #expect(row["days"]?.number == expected[id] ?? -1)
        }
        let ages = rows.map { $0["days"]?.number ?? .max }
        #expect(ages == ages.sorted(by: >))
    }
}

/// The same numbers for the same seed.
private struct Dice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next(_ count: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int(state >> 33) % count
    }
}
