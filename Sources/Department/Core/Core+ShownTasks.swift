import Dates

extension Core {
    /// The tasks with these ids that a person may see, in their order. A task that was on their screen may have been given to somebody
    /// since, and their own role may be another.
    ///
    /// - Throws: `StoreFailure`.
    package func tasks(_ ids: [TaskItem.ID], visibleTo person: Person) throws -> [TaskItem] {
        let known = Dictionary(try store.tasks(Set(ids)).map { ($0.id, $0) }) { first, _ in first }, rights = Rights(person: person)
        return try ids.compactMap { known[$0] }.filter { try rights.maySee($0, in: store) }
    }
}
