import Dates
import Testing

@testable import Department

@Suite("Lists") struct ListTasksTests {
    /// Ivanov: overdue 12:00, done today, tomorrow 10:00. Petrova: one for Romashka (led by Ivanov), one of her own.
    private func filled() throws -> Office {
        let office = try Office().at("2026-11-19T09:00")
        try office.add(.visit, "2026-11-20T12:00")
        try office.at("2026-11-23T09:00").add(.meeting, "2026-11-24T10:00", client: .known(office.romashka.id))
        let call = try office.add(.call, "2026-11-23")
        try office.perform(.completeTasks(.ids([call.id]), Closing(result: "да", money: nil)))
        try office.add(.demo, "2026-11-25", for: office.petrova, client: .known(office.romashka.id), by: office.petrova)
        try office.add(.email, "2026-11-26", by: office.petrova)
        return office
    }

    private func kinds(_ office: Office, by person: Person, _ set: (inout TaskFilter) -> Void) throws -> [TaskKind] {
        try #require(try office.perform(.listTasks(filter(set)), by: person).list).tasks.compactMap(\.kind)
    }

    @Test("the speaker's open tasks, overdue first")
    func own() throws {
        let office = try filled()
        #expect(try kinds(office, by: office.ivanov) { _ in } == [.visit, .meeting])
        #expect(try kinds(office, by: office.petrova) { _ in } == [.demo, .email])
        #expect(try kinds(office, by: office.orlova) { $0.when = When(iso: "2026-11-01") } == [])
        #expect(try kinds(office, by: office.orlova) { $0.isWholeTeam = true } == [.visit, .meeting, .demo, .email])
    }

    @Test("everybody's tasks if a client is named, and for a viewer")
    func everybody() throws {
        let office = try filled()
        #expect(try kinds(office, by: office.orlova) { $0.client = .known(office.romashka.id) } == [.meeting, .demo])
        #expect(try kinds(office, by: office.gromov) { _ in } == [.visit, .meeting, .demo, .email])
        #expect(try kinds(office, by: office.gromov) { $0.client = .new(name: "Нет такого") } == [])
    }

    @Test("of others' tasks a manager sees those they gave and those of their clients")
    func visible() throws {
        let office = try filled()
        #expect(try kinds(office, by: office.ivanov) { $0.isWholeTeam = true } == [.visit, .meeting, .demo])
        #expect(try kinds(office, by: office.ivanov) { $0.assignee = office.petrova.id } == [.demo])
        #expect(try kinds(office, by: office.petrova) { $0.assignee = office.ivanov.id } == [])
        try office.add(.contract, "2026-11-27", for: office.ivanov, by: office.petrova)
        #expect(try kinds(office, by: office.petrova) { $0.author = office.petrova.id } == [.demo, .email, .contract])
    }

    @Test(
        "status and days",
        arguments: [
            (TaskFilter.Status.overdue, nil, [.visit]), (.done, nil, [.call]), (.done, "2026-11-23", [.call]), (.done, "2026-11-20", []),
            (.any, nil, [.visit, .call, .meeting]), (.cancelled, nil, []), (nil, "2026-11-24", [.meeting]), (nil, "2026-11-23", []),
            (nil, "2026-11-17/2026-11-23", [.visit, .call]), (nil, "2026-11-23/2026-11-29", [.meeting]), (.any, "2026-11-23", [.call]),
            (nil, "/2026-11-24", [.visit, .meeting]), (nil, "2026-11-24/", [.meeting]), (nil, "2026-11-20", [.visit]),
        ] as [(TaskFilter.Status?, String?, [TaskKind])])
    func status(status: TaskFilter.Status?, when: String?, expected: [TaskKind]) throws {
        let office = try filled()
        let found = try kinds(office, by: office.ivanov) {
            $0.status = status
            $0.when = when.map { When(iso: $0)! }
        }
        #expect(found == expected)
    }

    @Test("the reply shows the defaults that were used")
    func defaults() throws {
        let office = try filled()
        let list = try #require(try office.perform(.listTasks(TaskFilter())).list)
        #expect(list.filter.status == .open)
        #expect(list.filter.assignee == office.ivanov.id)
    }

    @Test("found by words of title, notes, result and client, closed ones too")
    func find() throws {
        let office = try filled()
        let find = { (words: [String]) in try #require(try office.perform(.findTasks(words: words)).list).tasks.compactMap(\.kind) }
        #expect(try find(["ромаш"]) == [.meeting, .demo])
        #expect(try find(["да"]) == [.call])
        #expect(try find(["нет"]) == [])
        #expect(try find([]) == [])
    }

    @Test("people and clients")
    func directory() throws {
        let office = try Office()
        #expect(try office.perform(.listPeople) == .people(office.store.people()))
        #expect(try office.perform(.listClients(manager: office.petrova.id)) == .clients([office.zakharov]))
    }
}

@Suite("The day") struct DayTests {
    @Test("three blocks; on a Monday the tasks left from Friday and the weekend are undone")
    func plan() throws {
        let office = try Office().at("2026-11-19T09:00")
        let due = ["2026-11-19", "2026-11-20", "2026-11-21", "2026-11-23", "2026-11-24"]
        let tasks = try due.map { try office.add(.call, $0) }
        let plan = try #require(try office.at("2026-11-23T09:00").perform(.planDay(nil)).plan)
        #expect(plan.overdue.map(\.id) == [tasks[0].id])
        #expect(plan.undone.map(\.id) == [tasks[1].id, tasks[2].id])
        #expect(plan.today.map(\.id) == [tasks[3].id])
    }

    @Test("only one's own first look at a working day is recorded")
    func opening() throws {
        let office = try Office()
        let opened = { (person: Person, whose: Person.ID?) in
            try #require(try office.perform(.planDay(whose), by: person).plan).isFirstOpening
        }
        #expect(try opened(office.orlova, office.ivanov.id) == false)
        #expect(try opened(office.ivanov, nil))
        #expect(try opened(office.ivanov, nil) == false)
        #expect(try opened(office.petrova, office.petrova.id))
        #expect(try opened(office.gromov, nil) == false)
        _ = office.at("2026-11-28T10:00")
        #expect(try opened(office.ivanov, nil) == false)
        _ = office.at("2026-11-30T08:00")
        #expect(try opened(office.ivanov, nil))
        let entries = try office.store.journal(JournalQuery()).filter { $0.verb == .openDay }
        #expect(entries.map(\.actor) == [office.ivanov.id, office.petrova.id, office.ivanov.id])
        #expect(entries.map(\.clockWasSet) == [true, true, true])
    }

    @Test("the end of the day: what was done, what is left, what is planned for the next working day")
    func close() throws {
        let office = try Office()
        let done = try office.add(.call, "2026-11-23"), left = try office.add(.email, "2026-11-23")
        let next = try office.add(.visit, "2026-11-24")
        try office.perform(.completeTasks(.ids([done.id]), Closing(result: nil, money: nil)))
        let outcome = try #require(try office.at("2026-11-23T17:50").perform(.closeDay(nil)).outcome)
        #expect(outcome.done.map(\.id) == [done.id])
        #expect(outcome.left == [left])
        #expect(outcome.tomorrow == [next])
        #expect(outcome.nextWorkingDay == Day(2026, 11, 24))
        let moved = try office.perform(.moveTasks(.ids([left.id]), to: .to(.day(outcome.nextWorkingDay)), reason: nil)).change
        #expect(moved?.after.map(\.moves) == [1])
        #expect(try office.perform(.undo).reverted?.tasks == [left])
    }
}
