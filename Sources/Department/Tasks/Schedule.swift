import Dates

/// When something that was asked for is due, by the calendar and the working hours.
struct Schedule {
    let calendar: WorkCalendar
    let hours: WorkingHours
    let now: Timestamp

    private var today: Day { now.day }

    /// The day of a task whose time was not said: today, or after hours the next working day.
    var assumedDay: Day {
        now.time.minutes >= hours.endMinute || !calendar.isWorking(today) ? calendar.workingDay(after: today) : today
    }

    /// When the words mean, and the minutes of a span of hours.
    ///
    /// `old` is when the task was due before: a new day keeps its hour, a bare hour its day (Contract, “How it behaves” 4).
    func due(_ when: When, from old: Due? = nil) -> (due: Due, duration: Int?) {
        switch when {
        case .day(let day), .untilDay(let day), .fromDay(let day): (Due(day, old?.time), nil)
        case .moment(let moment), .untilMoment(let moment), .fromMoment(let moment): (Due(moment.day, moment.time), nil)
        case .days(let from, let to): (Due(lastWorkingDay(from, to), old?.time), nil)
        case .hours(let from, let to): (Due(from.day, from.time), to > from ? to - from : nil)
        case .time(let time): (Due(old?.day ?? today, time), nil)
        }
    }

    /// A step from when a task is due; an overdue one is put off from today.
    func due(from old: Due, by step: Duration) -> Due {
        let base = step.isNegative ? old.day : max(old.day, today)
        guard step.minutes > 0 else { return Due(step.added(to: base), old.time) }
        let time = old.time ?? (base == today ? now.time : hours.start)
        let moment = step.added(to: Moment(base, time))
        return Due(moment.day, moment.time)
    }

    /// Of the days that are not past: the last working day, or else the last.
    private func lastWorkingDay(_ from: Day, _ to: Day) -> Day {
        guard !calendar.isWorking(to) else { return to }
        let day = calendar.workingDay(before: to)
        return day >= max(from, today) ? day : to
    }

    /// When a repeating task is due again: the first time after its day and after today (Contract, “How it behaves” 8).
    func next(_ rule: Recurrence, after day: Day) -> (day: Day, rule: Recurrence)? {
        var rule = rule
        var day = day
        repeat {
            // Step by step from the task's own day, so that "every second week" keeps its weeks and COUNT runs down.
            guard let next = rule.next(after: day) else { return nil }
            day = next
            rule.count = rule.count.map { $0 - 1 }
        } while day <= today
        return (day, rule)
    }
}

extension Transaction {
    var schedule: Schedule { Schedule(calendar: calendar, hours: policy.hours, now: now) }

    /// The due time, unless its day is past: that is asked about first (Contract, “How it behaves” 9).
    func checkedAhead(_ due: Due) throws(EarlyReply) -> Due {
        guard due.day >= today || isConfirmed else { throw .question(.pastDay(due.day)) }
        return due
    }
}
