import Dates
import Testing
import Text

@testable import Department

@Suite("Which tasks are meant") struct SelectionTests {
    let calls = Selection.matching(filter { $0.kind = .call })

    @Test("one task that fits is taken; several are asked about; if none fits, the command is refused")
    func matching() throws {
        let office = try Office()
        #expect(try office.perform(.cancelTasks(calls, reason: nil)).refusal == .noMatchingTask(filter { $0.kind = .call }))
        let first = try office.add(.call, client: .known(office.romashka.id))
        #expect(try office.perform(.noteTasks(calls, text: "x")).change?.after.map(\.id) == [first.id])
        let second = try office.add(.call, client: .known(office.vektor.id))
        #expect(try office.perform(.noteTasks(calls, text: "x")).question == .whichTask(of: [office.stored(first), second]))
        let one = Selection.matching(
            filter {
                $0.kind = .call
                $0.client = .known(office.vektor.id)
            })
        #expect(try office.perform(.noteTasks(one, text: "x")).change?.after.map(\.id) == [second.id])
    }

    @Test("a manager's own tasks come first; the head's search covers everybody's")
    func ownFirst() throws {
        let office = try Office()
        let own = try office.add(.call)
        let given = try office.add(.call, for: office.petrova)
        #expect(try office.perform(.showTasks(calls)).cards?.map(\.task.id) == [own.id])
        #expect(try office.perform(.showTasks(calls), by: office.orlova).question == .whichTask(of: [own, given]))
        #expect(try office.perform(.cancelTasks(calls, reason: nil)).change?.after.map(\.id) == [own.id])
        #expect(try office.perform(.cancelTasks(calls, reason: nil)).change?.after.map(\.id) == [given.id])
    }

    @Test(
        "by day, hour, words of the title, priority",
        arguments: [
            (filter { $0.when = When(iso: "2026-11-24") }, 1), (filter { $0.when = When(iso: "2026-11-24T10:00") }, 1),
            (filter { $0.name = TaskName(text: "доставку", parts: [.init(words: WordForm.all(in: "доставку"))]) }, 2),
            (filter { $0.status = .overdue }, 3),
        ])
    func described(filter: TaskFilter, place: Int) throws {
        let office = try Office().at("2026-11-20T09:00")
        let tasks = [
            try office.add(.email, "2026-11-23"), try office.add(.meeting, "2026-11-24T10:00"),
            try office.add(nil, title: "расчёт по доставке", "2026-11-25"), try office.add(.visit, "2026-11-20"),
        ]
        let reply = try office.at("2026-11-23T09:00").perform(.noteTasks(.matching(filter), text: "x"))
        #expect(reply.change?.after.map(\.id) == [tasks[place].id])
    }

    @Test("wrong hour, wrong word, unknown client: nothing fits")
    func nothing() throws {
        let office = try Office()
        try office.add(.call, title: "расчёт", "2026-11-24T10:00")
        for filter in [
            filter { $0.when = When(iso: "2026-11-24T11:00") },
            filter { $0.name = TaskName(text: "доставку", parts: [.init(words: WordForm.all(in: "доставку"))]) },
            filter { $0.client = .new(name: "Нет") },
            filter { $0.status = .overdue },
        ] {
            #expect(try office.perform(.noteTasks(.matching(filter), text: "x")).refusal == .noMatchingTask(filter))
        }
    }

    @Test("more than three that were not named one by one are confirmed first")
    func confirmation() throws {
        let office = try Office()
        var tasks = try (0..<3).map { _ in try office.add(.call) }
        let all = Command.moveTasks(.all(filter { $0.kind = .call }), to: .to(When(iso: "2026-11-25")!), reason: nil)
        #expect(try office.perform(all).change?.after.count == 3)
        tasks.append(try office.add(.call, "2026-11-25"))
        let ids = tasks.map(\.id)
        let note = { (selection: Selection) in Command.noteTasks(selection, text: "x") }
        for selection in [Selection.all(filter { $0.kind = .call }), .listed(ids)] {
            guard case .confirm(let asked) = try office.perform(note(selection)).question else {
                Issue.record("not asked")
                continue
            }
            #expect(asked.map(\.id) == ids)
            #expect(try office.perform(note(selection), confirmed: true).change?.after.count == 4)
        }
        #expect(try office.perform(note(.ids(ids))).change?.after.count == 4)
    }

    @Test("a number that no task has is refused")
    func unknown() throws {
        #expect(try Office().perform(.showTasks(.ids([7]))).refusal == .noSuchTask(number: 7))
    }
}
