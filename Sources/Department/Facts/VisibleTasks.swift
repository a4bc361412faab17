/// Tasks that a speaker may see: what reports and next steps are made from instead of all tasks.
///
/// It is made in this file alone, by `Rights`, so that a report of what somebody may not see does not compile.
struct VisibleTasks: RandomAccessCollection, Equatable, Sendable {
    private let tasks: [TaskItem]

    fileprivate init(_ tasks: [TaskItem]) { self.tasks = tasks }

    /// No tasks.
    init() { tasks = [] }

    var startIndex: Int { tasks.startIndex }
    var endIndex: Int { tasks.endIndex }
    subscript(position: Int) -> TaskItem { tasks[position] }

    /// Those of them that fit.
    func only(_ isWanted: (TaskItem) -> Bool) -> VisibleTasks { VisibleTasks(tasks.filter(isWanted)) }

    func sorted(by isBefore: (TaskItem, TaskItem) -> Bool) -> VisibleTasks { VisibleTasks(tasks.sorted(by: isBefore)) }
}

extension Rights {
    /// The tasks among these that the person may see. `leads`: who leads each client.
    func visible(_ tasks: [TaskItem], leads: [Client.ID: Person.ID] = [:]) -> VisibleTasks {
        VisibleTasks(tasks.filter { maySee($0, leadBy: $0.client.flatMap { leads[$0] }) })
    }

    /// Whether the person may see a task, as its client is led now. Throws `StoreFailure`.
    func maySee(_ task: TaskItem, in store: any DirectoryStore) throws -> Bool {
        let isNear = maySee(task, leadBy: nil)
        return try isNear || maySee(task, leadBy: task.client.flatMap { try store.clients([$0]).first?.manager })
    }

    /// The tasks that a query finds and the person may see. Throws `StoreFailure`.
    func visible(_ query: TaskQuery, in store: any TaskStore) throws -> VisibleTasks {
        var query = query
        query.visibleTo = visibleTo
        return VisibleTasks(try store.tasks(query))
    }

    /// The tasks that a query finds of somebody who is checked: whoever may check sees them all. Throws `StoreFailure`.
    func checkable(_ query: TaskQuery, besides controllers: [String], in store: any TaskStore) throws -> VisibleTasks {
        guard mayCheck(besides: controllers) else { return try visible(query, in: store) }
        return VisibleTasks(try store.tasks(query))
    }
}
