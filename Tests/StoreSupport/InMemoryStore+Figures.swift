import Dates
import Department

extension InMemoryStore {
    package func histories(dueOn days: ClosedRange<Day>, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory] {
        let state = try reading()
        return state.histories { id, past in
            let now = state.tasks[id].flatMap { $0.isHistory ? nil : TaskState($0) }
            let wasTheirs = person == nil || now?.assignee == person || past.contains { ($0.state ?? $0.task).assignee == person }
            let isDue = now.map { days.contains($0.due) && (person == nil || $0.assignee == person) } ?? false
            return isDue || wasTheirs && past.contains { days.contains(($0.state ?? $0.task).due) }
        }
    }

    package func histories(leftOpenAtEndOf day: Day, of person: Person.ID?) throws(StoreFailure) -> [TaskHistory] {
        let state = try reading()
        return state.histories { id, past in
            func wasOpen(_ state: TaskState) -> Bool {
                state.status == .open && state.due <= day && (person == nil || state.assignee == person)
            }
            if let task = state.tasks[id], !task.isHistory, wasOpen(TaskState(task)) { return true }
            return past.contains { past in past.until.day > day && (past.state.map(wasOpen) ?? false) }
        }
    }

    package func entries(by people: [Person.ID], on days: ClosedRange<Day>) throws(StoreFailure) -> [TaskEntry] {
        let state = try reading()
        var entries: [TaskEntry] = []
        for line in state.journal where [.add, .correct, .complete].contains(line.verb) && days.contains(line.at.day) {
            guard let author = line.actor, people.contains(author) else { continue }
            for case .task(nil, let task?) in line.changes where state.tasks[task.id] != nil {
                // The next task of a recurrence is entered by nobody.
                guard line.verb != .complete || task.status == .done else { continue }
                entries.append(TaskEntry(task: task.id, author: author, assignee: task.assignee, at: line.at))
            }
        }
        return entries.sorted { ($0.at.seconds, $0.task) < ($1.at.seconds, $1.task) }
    }

    package func daySnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [DaySnapshot] {
        try reading().daySnapshots.values.filter { $0.person == person && days.contains($0.day) }.sorted { $0.day < $1.day }
    }

    package func workSnapshots(of person: Person.ID, on days: ClosedRange<Day>) throws(StoreFailure) -> [WorkSnapshot] {
        try reading().workSnapshots.values.filter { $0.person == person && days.contains($0.day) }.sorted { $0.day < $1.day }
    }

    package func keep(_ snapshots: [DaySnapshot]) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in
            for snapshot in snapshots {
                try state.require(state.people[snapshot.person])
                state.daySnapshots[PersonDay(person: snapshot.person, day: snapshot.day)] = snapshot
            }
        }
    }

    package func keep(_ snapshots: [WorkSnapshot]) throws(StoreFailure) {
        try writing { (state: inout State) throws(StoreFailure) in
            for snapshot in snapshots {
                try state.require(state.people[snapshot.person])
                state.workSnapshots[PersonDay(person: snapshot.person, day: snapshot.day)] = snapshot
            }
        }
    }
}

extension InMemoryStore.State {
    /// The histories of the wanted tasks, by id.
    fileprivate func histories(where isWanted: (TaskItem.ID, [PastState]) -> Bool) -> [TaskHistory] {
        Set(tasks.rows.keys).union(pastStates.keys).sorted().compactMap { id in
            let past = pastStates[id] ?? []
            guard isWanted(id, past), let entered = tasks[id]?.created ?? past.first?.entered else { return nil }
            return TaskHistory(
                id: id, entered: entered, past: past.map { .init(until: $0.until, state: $0.state) }, now: tasks[id].map(TaskState.init))
        }
    }

    mutating func keepPastStates(after entry: JournalEntry) {
        let rule = TaskHistoryRule(entry) { sequence in
            journal.indices.contains(sequence - 1)
                ? .init(day: journal[sequence - 1].at.day, verb: journal[sequence - 1].verb, reverts: journal[sequence - 1].reverts) : nil
        }
        for case .task(let before, let after) in entry.changes {
            guard let task = before ?? after else { continue }
            let past = pastStates[task.id] ?? []
            let effect = rule.effect(before: before, after: after) {
                past.map { .init(sequence: $0.sequence, state: $0.state) }
            } addedBy: {
                firstEntry(of: task.id)
            }
            switch effect {
            case .none: continue
            case .keep(let state):
                let row = PastState(
                    sequence: rule.sequence, until: entry.at, entered: task.created, state: state, task: TaskState(task))
                pastStates[task.id, default: []].append(row)
            case .forgetLast(let count): pastStates[task.id] = Array(past.dropLast(count))
            case .forgetAll: pastStates[task.id] = nil
            }
        }
    }

    private func firstEntry(of id: TaskItem.ID) -> Int? {
        journal.first { entry in
            entry.changes.contains { change in if case .task(nil, let task?) = change { task.id == id } else { false } }
        }?.sequence
    }

    mutating func removeStaleSnapshots(after entry: JournalEntry) {
        let stale = SnapshotInvalidation(after: entry)
        daySnapshots = daySnapshots.filter { $0.key.day < stale.firstStaleDay }
        if stale.isAllWorkStale { workSnapshots = [:] }
        for closing in stale.closings {
            let closed = tasks.all.compactMap { task -> (day: Day, result: String)? in
                guard task.assignee == closing.person, task.status == .done, let day = task.closed?.day, let result = task.result,
                    closing.neighbourhood?.contains(day) == true
                else { return nil }
                return (day, result)
            }
            for day in closing.staleDays(among: closed) { workSnapshots[PersonDay(person: closing.person, day: day)] = nil }
        }
    }
}
