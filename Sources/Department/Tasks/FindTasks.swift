import Dates

/// «найди задачи про доставку», "find tasks about delivery".
struct FindTasks: Operation {
    /// Folded stems, since only Language knows the forms of words.
    let words: [String]

    func perform(in transaction: inout Transaction) throws -> Reply {
        var query = TaskQuery(today: transaction.today)
        query.visibleTo = transaction.rights.visibleTo
        query.words = words
        var filter = TaskFilter()
        filter.isWholeTeam = true
        filter.status = .any
        return .list(TaskList(tasks: words.isEmpty ? [] : try transaction.store.tasks(query), filter: filter, words: words))
    }
}
