import Dates
import Department
import Dialogue
import StoreSupport

let monday = Day(2026, 11, 23)!
let nine = Timestamp(Moment(monday, TimeOfDay(9)!))

func entry(_ changes: [Change], by actor: Person.ID? = nil, at: Timestamp = nine, _ verb: JournalEntry.Verb = .add) -> JournalEntry {
    JournalEntry(at: at, clockWasSet: false, actor: actor, verb: verb, changes: changes)
}

/// A store with two managers (1, 2) and a client (1) that the second leads.
func staffed(_ kind: StoreKind) throws -> any DialogueStore {
    let store = try kind.make()
    _ = try store.commit(
        entry([
            .person(before: nil, after: Person(id: 0, name: "Иванов Сергей", role: .manager, accounts: ["telegram:1001"], entered: nine)),
            .person(before: nil, after: Person(id: -1, name: "Петрова Ольга", role: .manager, aliases: ["Оля", "Петрова"], entered: nine)),
            .client(before: nil, after: Client(id: 0, name: "ООО «Ромашка»", aliases: ["Ромашка"], phone: "+7 495", manager: -1)),
        ]))
    return store
}

func task(_ kind: TaskKind = .call, for person: Person.ID = 1, on day: Int = 0, _ hour: Int? = nil) -> TaskItem {
    TaskItem(kind: kind, assignee: person, due: Due(monday + day, hour.flatMap { TimeOfDay($0) }), author: person, created: nine)
}

extension JournalStore {
    func add(_ task: TaskItem) throws(StoreFailure) -> TaskItem {
        guard case .task(_, let after?) = try commit(entry([.task(before: nil, after: task)], by: task.author)).changes.first else {
            throw StoreFailure.other("not added")
        }
        return after
    }

    func change(_ before: TaskItem, to after: TaskItem) throws(StoreFailure) {
        _ = try commit(entry([.task(before: before, after: after)], by: before.author, .edit))
    }
}
