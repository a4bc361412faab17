import Dates

/// What every report depends on beside its own facts: who asks, by which policy, and when.
struct ReportContext: Sendable {
    let speaker: Person
    let policy: Policy
    let now: Timestamp

    init(speaker: Person, policy: Policy = Policy(), now: Timestamp) {
        (self.speaker, self.policy, self.now) = (speaker, policy, now)
    }

    var rights: Rights { Rights(person: speaker) }
    var today: Day { now.day }
    var calendar: WorkCalendar { policy.calendar }

    /// The last of the department's days that is over: Friday on a Monday morning.
    var lastDay: Day {
        policy.isOver(today, at: now) && calendar.isWorking(today) ? today : calendar.workingDay(before: today)
    }

    /// The days of a query; an open beginning is the month's, an open end is today.
    func period(_ when: When?, default days: ClosedRange<Day>) -> ClosedRange<Day> {
        let (from, to) = when?.dayBounds ?? (nil, nil)
        if let from { return from...max(from, to ?? today) }
        return to.map { $0.startOfMonth...$0 } ?? days
    }
}

extension Policy {
    /// Whether the metric is counted at the department's stage.
    func counts(_ metric: Metric) -> Bool { stage > 1 || metric.isOfTasks }
}
