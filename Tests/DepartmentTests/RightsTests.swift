import Dates
import Testing

@testable import Department

@Suite("Rights") struct RightsTests {
    private func changing(_ id: TaskItem.ID) -> [Command] {
        let it = Selection.ids([id])
        var new = NewTask()
        new.kind = .call
        return [
            .addTask(new), .recordDone(new, Closing()), .completeTasks(it, Closing()), .reopenTasks(it),
            .cancelTasks(it, reason: nil), .moveTasks(it, to: .by(Duration(days: 1)), reason: nil), .assignTasks(it, to: 2),
            .editTasks(it, TaskEdit()), .noteTasks(it, text: "x"), .undo, .redo, .correct([]), .addPerson(name: "Ким", role: nil),
            .addClient(name: "Вега", phone: nil, manager: nil),
        ]
    }

    @Test("a viewer changes nothing and reads everything")
    func viewer() throws {
        let office = try Office()
        let task = try office.add(.call)
        for command in changing(task.id) {
            #expect(try office.perform(command, by: office.gromov).refusal == .notAllowed(role: .viewer), "\(command)")
        }
        #expect(try office.perform(.showTasks(.ids([task.id])), by: office.gromov).cards?.count == 1)
        #expect(try office.perform(.planDay(office.ivanov.id), by: office.gromov).plan?.today.count == 1)
    }

    @Test("a manager neither sees nor changes a colleague's task")
    func colleague() throws {
        let office = try Office()
        let task = try office.add(.call)
        for command in changing(task.id)[2...8] + [.showTasks(.ids([task.id]))] {
            #expect(try office.perform(command, by: office.petrova).refusal == .notYours(task.id), "\(command)")
        }
        for command in [Command.planDay(office.ivanov.id), .closeDay(office.ivanov.id)] {
            #expect(try office.perform(command, by: office.petrova).refusal == .notAllowed(role: .manager))
        }
        #expect(try office.stored(task) == task)
    }

    @Test("a manager sees and takes back the tasks they gave, and no more")
    func given() throws {
        let office = try Office()
        let task = try office.add(.call, for: office.petrova)
        #expect(try office.perform(.showTasks(.ids([task.id]))).cards?.count == 1)
        #expect(try office.perform(.moveTasks(.ids([task.id]), to: .by(Duration(days: 1)), reason: nil)).refusal == .notYours(task.id))
        #expect(try office.perform(.completeTasks(.ids([task.id]), Closing(result: nil, money: nil))).refusal == .notYours(task.id))
        #expect(try office.perform(.assignTasks(.ids([task.id]), to: office.ivanov.id)).change?.after.first?.assignee == office.ivanov.id)
        #expect(try office.perform(.undo).reverted?.tasks == [task])
        #expect(try office.perform(.cancelTasks(.ids([task.id]), reason: nil)).change?.after.count == 1)
    }

    @Test("a manager sees the tasks of their clients, and does not change them")
    func clients() throws {
        let office = try Office()
        let task = try office.add(.call, client: .known(office.romashka.id), by: office.petrova)
        #expect(try office.perform(.showTasks(.ids([task.id]))).cards?.count == 1)
        #expect(try office.perform(.cancelTasks(.ids([task.id]), reason: nil)).refusal == .notYours(task.id))
    }

    @Test("the head does everything, and alone enters people")
    func head() throws {
        let office = try Office()
        let task = try office.add(.call)
        #expect(try office.perform(.completeTasks(.ids([task.id]), Closing(result: nil, money: nil)), by: office.orlova).change != nil)
        #expect(try office.perform(.addPerson(name: "Ким Алексей", role: nil)).refusal == .notAllowed(role: .manager))
        guard case .entered(let entered) = try office.perform(.addPerson(name: "Ким Алексей", role: nil), by: office.orlova) else {
            throw EarlyReply.refusal(.noSuchPerson)
        }
        #expect(entered.people.map(\.role) == [.manager])
        #expect(try office.store.person(nameKey: "алексей ким") == entered.people.first)
        #expect(try office.perform(.addPerson(name: "алексей ким", role: nil), by: office.orlova).refusal == .nameTaken("алексей ким"))
        #expect(try office.perform(.undo, by: office.orlova).reverted != nil)
        #expect(try office.store.person(nameKey: "алексей ким") == nil)
    }

    @Test("the first person of an empty department is its head; a second founding does nothing")
    func founding() throws {
        let office = try Office()
        #expect(try office.core.found(head: "Ким", at: office.now) == nil)
    }
}
