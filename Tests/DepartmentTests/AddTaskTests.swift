import Dates
import Testing
import Text

@testable import Department

@Suite("Adding a task") struct AddTaskTests {
    @Test(
        "due from what was said",
        arguments: [
            ("2026-11-24", "2026-11-24", nil), ("2026-11-24T15:00", "2026-11-24T15:00", nil), ("/2026-11-27", "2026-11-27", nil),
            ("/2026-11-23T18:00", "2026-11-23T18:00", nil), ("2026-11-23/2026-11-29", "2026-11-27", nil),
            ("2026-11-28/2026-11-29", "2026-11-29", nil), ("2026-11-24T11:00/2026-11-24T12:30", "2026-11-24T11:00", 90),
            ("2026-11-25/", "2026-11-25", nil), ("2026-11-25T10:00/", "2026-11-25T10:00", nil),
        ] as [(String, String, Int?)])
    func due(said: String, due: String, duration: Int?) throws {
        let task = try Office().add(.call, said)
        #expect(task.due.iso == due)
        #expect(task.duration == duration)
    }

    @Test(
        "without a time: today, after hours or on a day off the next working day",
        arguments: [
            ("2026-11-23T09:00", "2026-11-23"), ("2026-11-23T17:59", "2026-11-23"), ("2026-11-23T18:00", "2026-11-24"),
            ("2026-11-27T19:00", "2026-11-30"), ("2026-11-28T10:00", "2026-11-30"),
        ])
    func assumed(now: String, due: String) throws {
        var new = NewTask()
        new.kind = .call
        let change = try #require(try Office().at(now).perform(.addTask(new)).change)
        #expect(change.after.map(\.due.iso) == [due])
        #expect(change.dayWasAssumed)
    }

    @Test("a repeating task without a day begins on the first day of its rule from today on")
    func repeating() throws {
        let task = try Office().add(repeating: "FREQ=WEEKLY;BYDAY=FR")
        #expect(task.due.iso == "2026-11-27")
    }

    @Test("a past day is asked about, and taken only once confirmed", arguments: ["2026-11-22", "2026-11-20/2026-11-22"])
    func past(said: String) throws {
        let office = try Office()
        var new = NewTask()
        new.kind = .call
        new.due = When(iso: said)
        #expect(try office.perform(.addTask(new)).question == .pastDay(Day(2026, 11, 22)!))
        #expect(try office.store.count(TaskQuery(today: Office.monday)) == 0)
        #expect(try office.perform(.addTask(new), confirmed: true).change?.after.count == 1)
    }

    @Test("a new client is entered once, in the same change, and led by the assignee")
    func newClient() throws {
        let office = try Office()
        let first = try office.add(client: .new(name: "Астра  "))
        let second = try office.add(client: .new(name: "астра"))
        #expect(first.client == second.client)
        let client = try #require(try office.store.client(nameKey: NameKey.of("Астра")))
        #expect(client.name == "Астра")
        #expect(client.manager == office.ivanov.id)
        #expect(client.id == first.client)
    }

    @Test("author and assignee are different people")
    func given() throws {
        let office = try Office()
        let task = try office.add(for: office.petrova, by: office.orlova)
        #expect(task.author == office.orlova.id)
        #expect(task.assignee == office.petrova.id)
    }

    @Test("control characters are removed")
    func cleaned() throws {
        #expect(try Office().add(nil, title: "рас\u{1B}[2Jчёт\n\u{202E}").title == "рас [2Jчёт")
    }

    @Test("refused: no title and no kind, no duration, no such assignee")
    func refused() throws {
        let office = try Office()
        var new = NewTask()
        #expect(try office.perform(.addTask(new)).refusal == .invalidValue(field: "title"))
        new.kind = .call
        new.duration = 0
        #expect(try office.perform(.addTask(new)).refusal == .invalidValue(field: "duration"))
        new.duration = nil
        for id in [99, office.gromov.id] {
            new.assignee = id
            #expect(try office.perform(.addTask(new), by: office.orlova).refusal == .noSuchPerson)
        }
        new.assignee = nil
        new.client = .known(99)
        #expect(try office.perform(.addTask(new)).refusal == .noSuchClient)
    }
}
