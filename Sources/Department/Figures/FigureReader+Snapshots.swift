import Dates

/// What of a person's day is fixed for ever at its end, kept so that no report reads it again from the past of tasks.
package struct DaySnapshot: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    /// The minute at which the person first looked at the day.
    package var opened: Int?
    /// `Due(p, d)` done on time.
    package var onTime: Share
    /// What stood planned for the next working day.
    package var plannedTasks: Int
    package var plannedMinutes: Int
    /// What was due and wasn't done on time.
    package var missed: [TaskItem.ID]

    package init(
        person: Person.ID, day: Day, opened: Int?, onTime: Share, plannedTasks: Int, plannedMinutes: Int, missed: [TaskItem.ID]
    ) {
        self.person = person
        self.day = day
        self.opened = opened
        self.onTime = onTime
        self.plannedTasks = plannedTasks
        self.plannedMinutes = plannedMinutes
        self.missed = missed
    }
}

/// What a person closed as done on a day; kept until one of those tasks, or one with the same result nearby, changes.
package struct WorkSnapshot: Equatable, Sendable {
    package var person: Person.ID
    package var day: Day
    package var ahead = Share()
    package var filled = Share()
    package var result = Share()
    package var sales = SalesFigures()
    /// Tasks that were entered late, with gaps or with nonsense.
    package var flaws: [TaskItem.ID] = []

    package init(person: Person.ID, day: Day) {
        self.person = person
        self.day = day
    }

    init(person: Person.ID, day: Day, _ work: WorkFigures) {
        self.init(person: person, day: day)
        (ahead, filled, result, sales) = (work.ahead, work.filled, work.result, SalesFigures(of: work.tasks))
        flaws = work.done.filter { !$0.isAhead || !$0.gaps.isEmpty || $0.isSham }.map(\.task.id)
    }
}

extension FigureReader {
    /// A person's day; one that is over for good is kept.
    func snapshot(_ person: Person.ID, _ day: Day) throws -> DaySnapshot {
        let key = SnapshotKey(person: person, day: day)
        if let known = daySnapshots[key] { return known }
        if day < today {
            for snapshot in try store.daySnapshots(of: person, on: day - 6...day) {
                daySnapshots[SnapshotKey(person: person, day: snapshot.day)] = snapshot
            }
            if let kept = daySnapshots[key] { return kept }
        }
        let due = try due(person, day), planned = try planned(person, day)
        let snapshot = DaySnapshot(
            person: person, day: day, opened: try firstOpening(person, day), onTime: due.share, plannedTasks: planned.tasks.count,
            plannedMinutes: planned.minutes, missed: due.missed)
        daySnapshots[key] = snapshot
        if day < today { try store.keep([snapshot]) }
        return snapshot
    }

    /// What a person closed on each day of a period up to today.
    func snapshots(_ person: Person.ID, _ period: ClosedRange<Day>) throws -> [WorkSnapshot] {
        let last = min(period.upperBound, today)
        guard period.lowerBound <= last else { return [] }
        let days = period.lowerBound...last
        let kept = try store.workSnapshots(of: person, on: days)
        guard kept.count < days.count else { return kept }
        let known = Set(kept.map(\.day))
        let missing = days.filter { !known.contains($0) }
        guard let first = missing.first, let end = missing.last else { return kept }
        let done = Dictionary(grouping: try work(person, first...end).done) { $0.task.closed?.day ?? today }
        let new = missing.map { WorkSnapshot(person: person, day: $0, WorkFigures(done: done[$0] ?? [])) }
        try store.keep(new)
        return kept + new
    }

    /// What the person sold in a period.
    func sales(of person: Person.ID, _ period: ClosedRange<Day>) throws -> SalesFigures {
        try snapshots(person, period).reduce(SalesFigures()) { $0 + $1.sales }
    }

    /// Whether so much is a planned day.
    func isEnough(_ tasks: Int, minutes: Int) -> Bool {
        tasks >= policy.plannedTasks && policy.plannedShare.isReached(by: minutes, of: policy.workingMinutes)
    }

    func isEnough(_ planned: PlannedDay) -> Bool { isEnough(planned.tasks.count, minutes: planned.minutes) }

    /// The six shares over these days of the person.
    func kpi(_ person: Person.ID, on days: [Day]) throws -> KPI {
        var kpi = KPI()
        guard let first = days.first, let last = days.last else { return kpi }
        for day in days {
            let snapshot = try snapshot(person, day)
            kpi[.opened] = kpi[.opened] + Share(snapshot.opened.map { $0 < policy.openedBy ? 1 : 0 } ?? 0, of: 1)
            kpi[.planned] = kpi[.planned] + Share(isEnough(snapshot.plannedTasks, minutes: snapshot.plannedMinutes) ? 1 : 0, of: 1)
            kpi[.onTime] = kpi[.onTime] + snapshot.onTime
        }
        let worked = Set(days)
        for snapshot in try snapshots(person, first...last) where worked.contains(snapshot.day) {
            kpi[.ahead] = kpi[.ahead] + snapshot.ahead
            kpi[.filled] = kpi[.filled] + snapshot.filled
            kpi[.result] = kpi[.result] + snapshot.result
        }
        return kpi
    }
}

struct SnapshotKey: Hashable, Sendable {
    let person: Person.ID
    let day: Day
}
