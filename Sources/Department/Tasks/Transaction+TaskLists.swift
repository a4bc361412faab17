import Dates

extension Transaction {
    /// Tasks in the order of Contract, “How it behaves” 1, with its defaults filled in.
    func list(_ asked: TaskFilter) throws -> TaskList {
        var filter = asked
        if filter.status == nil { filter.status = isPast(filter.when) ? .any : .open }
        if filter.assignee == nil, !filter.isWholeTeam {
            if filter.client != nil || filter.author != nil || actor.person.role == .viewer {
                filter.isWholeTeam = true
            } else {
                filter.assignee = actor.person.id
            }
        }
        guard let query = query(for: filter) else { return TaskList(tasks: [], filter: filter) }
        return TaskList(tasks: try read(query, fitting: filter), filter: filter)
    }

    /// Whether all the days are over; today counts as over if they began earlier.
    private func isPast(_ when: When?) -> Bool {
        guard let (from, to) = when?.dayBounds, let to else { return false }
        return to < today || (to == today && (from ?? today) < today)
    }

    func show(_ selection: Selection) throws -> [TaskCard] {
        try matched(selection).map { task in
            var query = JournalQuery()
            query.task = task.id
            return TaskCard(task: task, history: try store.journal(query).reversed())
        }
    }

    /// «найди задачи про доставку»: `words` are folded stems, since only Language knows the forms of words.
    func find(_ words: [String]) throws -> TaskList {
        var query = TaskQuery(today: today)
        query.visibleTo = rights.visibleTo
        query.words = words
        var filter = TaskFilter()
        filter.isWholeTeam = true
        filter.status = .any
        return TaskList(tasks: words.isEmpty ? [] : try store.tasks(query), filter: filter, words: words)
    }
}
