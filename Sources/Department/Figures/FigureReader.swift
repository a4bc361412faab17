import Dates

/// All figures of scores.md as they stand at one moment; each day that is asked for is read once.
final class FigureReader {
    let store: any FigureStore
    let policy: Policy
    let words: EntryWords
    let now: Timestamp
    /// The only one whose figures are asked for, so that no more is read; nil is the team.
    let person: Person.ID?

    private lazy var absences = Result { try readAbsences() }
    var days: [Day: [Person.ID: DueDay]] = [:]
    var plans: [PlanKey: [Person.ID: PlannedDay]] = [:]
    var daySnapshots: [SnapshotKey: DaySnapshot] = [:]

    init(store: any FigureStore, policy: Policy, words: EntryWords, now: Timestamp, person: Person.ID?) {
        self.store = store
        self.policy = policy
        self.words = words
        self.now = now
        self.person = person
    }

    var today: Day { now.day }

    /// The moment that a day's figures are counted from: its end, or, while it lasts, after all that was entered.
    func end(of day: Day) -> Timestamp { day < today ? Timestamp(Moment(day + 1, .midnight)) : Timestamp(seconds: .max) }

    // MARK: Working days

    private func readAbsences() throws -> [Person.ID: [ManagementEntry]] {
        var query = ManagementQuery(.absence)
        query.person = person
        query.isSettled = true
        return Dictionary(grouping: try store.management(query)) { $0.person ?? 0 }
    }

    /// Whether they are away that day, by what was entered before a moment.
    func isAbsent(_ person: Person.ID, on day: Day, knownBefore moment: Timestamp = Timestamp(seconds: .max)) throws -> Bool {
        try absences.get()[person]?.contains { $0.at < moment && $0.days?.contains(day) == true } ?? false
    }

    func works(_ person: Person.ID, on day: Day, knownBefore moment: Timestamp = Timestamp(seconds: .max)) throws -> Bool {
        try policy.calendar.isWorking(day) && !isAbsent(person, on: day, knownBefore: moment)
    }

    /// Their next working day after a day, by what was known then.
    func workingDay(of person: Person.ID, after day: Day, knownBefore moment: Timestamp) throws -> Day {
        var next = policy.calendar.workingDay(after: day)
        for _ in 0..<366 where try isAbsent(person, on: next, knownBefore: moment) { next = policy.calendar.workingDay(after: next) }
        return next
    }

    /// `Days(p, period)`: their working days that are over, from the day they were entered on.
    func days(of person: Person, in period: ClosedRange<Day>) throws -> [Day] {
        let first = max(period.lowerBound, person.entered.day), last = min(period.upperBound, today)
        guard first <= last else { return [] }
        return try (first...last).filter { day in try policy.isOver(day, at: now) && works(person.id, on: day) }
    }

    /// The last of them: what a KPI is of where no period was said.
    func lastDays(of person: Person, _ count: Int = 5) throws -> [Day] {
        var days: [Day] = [], day = today
        while days.count < count, day >= person.entered.day, today - day < 366 {
            if try policy.isOver(day, at: now) && works(person.id, on: day) { days.append(day) }
            day = day - 1
        }
        return days.reversed()
    }
}
