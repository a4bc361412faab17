import Dates
import Department

extension InMemoryStore {
    package func doneTasks(on days: ClosedRange<Day>, by person: Person.ID?, with client: Client.ID?) throws(StoreFailure) -> [DoneTask] {
        let tasks = try reading().tasks.all.compactMap { task -> DoneTask? in
            guard let closed = task.counted, days.contains(closed.day), let kind = task.kind, DoneTask.kinds.contains(kind) else {
                return nil
            }
            guard person == nil || task.assignee == person, client == nil || task.client == client else { return nil }
            return DoneTask(
                id: task.id, closed: closed, person: task.assignee, client: task.client, kind: kind, cents: task.money?.cents ?? 0,
                isForeign: task.money?.isForeign ?? false)
        }
        return tasks.sorted { ($0.closed.seconds, $0.id) < ($1.closed.seconds, $1.id) }
    }

    package func idleContacts(ledBy person: Person.ID?, since day: Day) throws(StoreFailure) -> [ClientContact] {
        let state = try reading()
        return try clients(manager: person).compactMap { client in
            let tasks = state.tasks.all.filter { $0.client == client.id }
            let contact = ClientContact(client: client.id, manager: client.manager, last: tasks.compactMap(\.counted).max())
            let isContacted = contact.last.map { $0.day >= day } ?? false
            return isContacted && tasks.contains { $0.status == .open } ? nil : contact
        }
    }
}

extension TaskItem {
    /// When it was closed as done; nil if it isn't, or was imported as closed.
    fileprivate var counted: Timestamp? { status == .done && !isHistory ? closed : nil }
}
