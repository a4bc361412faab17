import Dates

/// «покажи 2», "show #482": each task with its history.
struct ShowTasks: Operation {
    let selection: Selection

    func perform(in transaction: inout Transaction) throws -> Reply {
        let store = transaction.store
        return .cards(
            try transaction.matched(selection).map { task in
                var query = JournalQuery()
                query.task = task.id
                return TaskCard(task: task, history: try store.journal(query).reversed())
            })
    }
}
