import Dates

/// Reads what the figures of “Figures” are counted from, as they stand at one moment; each day is read once.
final class FigureReader {
    let store: any FigureStore
    let policy: Policy
    let words: EntryWords
    let now: Timestamp
    /// The only person whose figures are read; nil is the whole team.
    let person: Person.ID?

    private lazy var attendance = Result { try readWorkingDays() }
    private var dueDays: [Day: [Person.ID: DueDay]] = [:]
    private var plans: [PlanKey: [Person.ID: PlannedDay]] = [:]
    private var snapshots: [SnapshotKey: DaySnapshot] = [:]

    init(store: any FigureStore, policy: Policy, words: EntryWords, now: Timestamp, person: Person.ID?) {
        self.store = store
        self.policy = policy
        self.words = words
        self.now = now
        self.person = person
    }

    private var today: Day { now.day }

    /// The moment that a day's figures are counted from: its end, or, while it lasts, after all that was entered.
    private func end(of day: Day) -> Timestamp { day < today ? Timestamp(Moment(day + 1, .midnight)) : .latest }

    func workingDays() throws -> WorkingDays { try attendance.get() }

    private func readWorkingDays() throws -> WorkingDays {
        var query = ManagementQuery(.absence)
        query.person = person
        query.isSettled = true
        return WorkingDays(policy: policy, now: now, absences: try store.management(query))
    }

    /// `Due(p, d)` of a day, as it stood at its end.
    func due(_ person: Person.ID, _ day: Day) throws -> DueDay {
        if let known = dueDays[day] { return known[person] ?? DueDay() }
        let all = DueDay.byPerson(try store.histories(dueOn: day...day, of: self.person), on: day, until: end(of: day))
        dueDays[day] = all
        return all[person] ?? DueDay()
    }

    /// What stood planned for the person's next working day at the end of a day.
    func planned(_ person: Person.ID, _ day: Day) throws -> PlannedDay {
        let end = end(of: day)
        let key = PlanKey(end: day, day: try workingDays().workingDay(of: person, after: day, knownBefore: end))
        if let known = plans[key] { return known[person] ?? PlannedDay() }
        let histories = try store.histories(dueOn: key.day...key.day, of: self.person)
        let all = PlannedDay.byPerson(histories, on: key.day, until: end, policy: policy)
        plans[key] = all
        return all[person] ?? PlannedDay()
    }

    /// The tasks that stood open at the end of a day, due by then.
    func left(_ person: Person.ID, _ day: Day) throws -> [TaskItem.ID] {
        let end = end(of: day)
        return try store.histories(leftOpenAtEndOf: day, of: person).filter { history in
            guard let state = history.state(before: end) else { return false }
            return state.status == .open && state.assignee == person && state.due <= day
        }.map(\.id)
    }

    /// The minute of the day at which the person first opened the day's plan.
    func firstOpening(_ person: Person.ID, _ day: Day) throws -> Int? {
        var query = JournalQuery()
        query.actor = person
        query.verbs = [.openDay]
        query.from = Timestamp(Moment(day, .midnight))
        query.to = Timestamp(Moment(day + 1, .midnight))
        query.withChanges = false
        return try store.journal(query).map(\.at.time.minutes).min()
    }

    /// The figures of a person's day; those of a past day are kept.
    func snapshot(_ person: Person.ID, _ day: Day) throws -> DaySnapshot {
        let key = SnapshotKey(person: person, day: day)
        if let known = snapshots[key] { return known }
        if day < today {
            for snapshot in try store.daySnapshots(of: person, on: day - 6...day) {
                snapshots[SnapshotKey(person: person, day: snapshot.day)] = snapshot
            }
            if let kept = snapshots[key] { return kept }
        }
        let due = try due(person, day), planned = try planned(person, day)
        let snapshot = DaySnapshot(person: person, day: day, opened: try firstOpening(person, day), due: due, planned: planned)
        snapshots[key] = snapshot
        if day < today { try store.keep([snapshot]) }
        return snapshot
    }
}

/// A day, and the day that is planned at its end.
private struct PlanKey: Hashable {
    let end: Day
    let day: Day
}

private struct SnapshotKey: Hashable {
    let person: Person.ID
    let day: Day
}
