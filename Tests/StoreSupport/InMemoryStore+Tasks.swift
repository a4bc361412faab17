import Dates
import Department
import Text

extension InMemoryStore {
    package func task(_ id: TaskItem.ID) throws(StoreFailure) -> TaskItem? { try reading().tasks[id] }

    package func tasks(_ ids: Set<TaskItem.ID>) throws(StoreFailure) -> [TaskItem] {
        try reading().tasks.all.filter { ids.contains($0.id) }
    }

    package func tasks(externalIDs: Set<String>) throws(StoreFailure) -> [TaskItem] {
        try reading().tasks.all.filter { task in task.externalID.map(externalIDs.contains) ?? false }
    }

    package func tasks(_ query: TaskQuery) throws(StoreFailure) -> [TaskItem] {
        let state = try reading()
        let found = state.tasks.all.filter { query.matches($0, state) }.sorted { query.place($0) < query.place($1) }
        return query.limit.map { Array(found.prefix($0)) } ?? found
    }

    package func count(_ query: TaskQuery) throws(StoreFailure) -> Int {
        let state = try reading()
        return state.tasks.all.count { query.matches($0, state) }
    }

    package func done(by person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskItem] {
        let done = try reading().tasks.all.filter { task in
            task.assignee == person && task.status == .done && !task.isHistory && (task.closed.map { days.contains($0.day) } ?? false)
        }
        return done.sorted { ($0.closed?.seconds ?? 0, $0.id) < ($1.closed?.seconds ?? 0, $1.id) }
    }
}

extension TaskQuery {
    fileprivate func place(_ task: TaskItem) -> (Int, Int, Int, Int) {
        let isOverdue = task.status == .open && task.due.day < today
        return (isOverdue ? 0 : 1, task.due.day.number, task.due.time?.minutes ?? -1, task.id)
    }

    fileprivate func matches(_ task: TaskItem, _ state: InMemoryStore.State) -> Bool {
        matchesPeople(task, state) && matchesDays(task) && matchesWords(task, state) && passes(status, task.status)
            && passes(isClosed, task.status != .open) && passes(kind, task.kind) && passes(client, task.client)
            && passes(priority, task.priority) && passes(hasReminder, task.remind != nil)
    }

    private func passes<Value: Equatable>(_ wanted: Value?, _ value: Value?) -> Bool { wanted == nil || wanted == value }

    private func matchesPeople(_ task: TaskItem, _ state: InMemoryStore.State) -> Bool {
        guard passes(assignee, task.assignee), passes(participant, task.participant), passes(author, task.author) else { return false }
        guard let visibleTo else { return true }
        let leader = task.client.flatMap { state.clients[$0]?.manager }
        return [task.assignee, task.author, leader].contains(visibleTo)
    }

    private func matchesDays(_ task: TaskItem) -> Bool {
        if let from, task.due.day < from { return false }
        if let to, task.due.day > to { return false }
        if let closedFrom, task.closed.map({ $0.day < closedFrom }) ?? true { return false }
        if let closedTo, task.closed.map({ $0.day > closedTo }) ?? true { return false }
        guard let hours else { return true }
        guard let start = task.due.time?.minutes else { return false }
        return start < hours.minutes.upperBound && start + (task.duration ?? hours.length) > hours.minutes.lowerBound
    }

    private func matchesWords(_ task: TaskItem, _ state: InMemoryStore.State) -> Bool {
        guard !words.isEmpty else { return true }
        let client = task.client.flatMap { state.clients[$0]?.name }
        return WordSearch(words).matches([task.title, client, task.result].compactMap(\.self) + task.notes)
    }
}
