import Dates

/// What was due for one person on one day, `Due(p, d)`, and what of it was done on time.
struct DueDay: Equatable, Sendable {
    var due: [TaskItem.ID] = []
    var onTime: [TaskItem.ID] = []

    var missed: [TaskItem.ID] { due.filter { !onTime.contains($0) } }
    var share: Share { Share(onTime.count, of: due.count) }
}

/// What was planned for somebody's next working day as a day ended.
struct PlannedDay: Equatable, Sendable {
    var tasks: [TaskItem.ID] = []
    var minutes = 0
}

/// A day, and the one that is planned for.
struct PlanKey: Hashable, Sendable {
    let end: Day
    let day: Day
}

extension FigureReader {
    /// `Due(p, d)` of a day, as it stood at its end.
    func due(_ person: Person.ID, _ day: Day) throws -> DueDay {
        if let known = days[day] { return known[person] ?? DueDay() }
        let end = end(of: day)
        var all: [Person.ID: DueDay] = [:]
        for history in try store.histories(dueOn: day...day, of: self.person) where history.wasDue(on: day, until: end) {
            guard let state = history.state(before: end), state.status != .cancelled else { continue }
            all[state.assignee, default: DueDay()].due.append(history.id)
            if state.status == .done { all[state.assignee, default: DueDay()].onTime.append(history.id) }
        }
        days[day] = all
        return all[person] ?? DueDay()
    }

    /// What stood planned, at the end of the day, for the person's next working day.
    func planned(_ person: Person.ID, _ day: Day) throws -> PlannedDay {
        let end = end(of: day)
        let key = PlanKey(end: day, day: try workingDay(of: person, after: day, knownBefore: end))
        if let known = plans[key] { return known[person] ?? PlannedDay() }
        var all: [Person.ID: PlannedDay] = [:]
        for history in try store.histories(dueOn: key.day...key.day, of: self.person) {
            guard let state = history.state(before: end), state.due == key.day, state.status != .cancelled else { continue }
            // What is done already counts for the minutes alone.
            if state.status == .open { all[state.assignee, default: PlannedDay()].tasks.append(history.id) }
            all[state.assignee, default: PlannedDay()].minutes += policy.minutes(of: state)
        }
        plans[key] = all
        return all[person] ?? PlannedDay()
    }

    /// What stood open at the end of the day, due by then.
    func left(_ person: Person.ID, _ day: Day) throws -> [TaskItem.ID] {
        let end = end(of: day)
        return try store.histories(leftOpenAtEndOf: day, of: person).filter { history in
            guard let state = history.state(before: end) else { return false }
            return state.status == .open && state.assignee == person && state.due <= day
        }.map(\.id)
    }

    /// The minute at which the person first looked at the day themselves.
    func firstOpening(_ person: Person.ID, _ day: Day) throws -> Int? {
        var query = JournalQuery()
        query.actor = person
        query.verbs = [.openDay]
        query.from = Timestamp(Moment(day, .midnight))
        query.to = Timestamp(Moment(day + 1, .midnight))
        query.withChanges = false
        return try store.journal(query).map(\.at.time.minutes).min()
    }
}

extension Policy {
    func minutes(of state: TaskState) -> Int { state.duration ?? minutes[state.kind] ?? 0 }
}
