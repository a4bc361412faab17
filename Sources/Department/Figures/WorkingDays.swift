import Dates

/// Who works on which day: the department's calendar less each person's absences.
package struct WorkingDays: Sendable {
    private struct Absence: Sendable {
        let days: ClosedRange<Day>
        let entered: Timestamp
    }

    let policy: Policy
    let now: Timestamp
    private let absences: [Person.ID: [Absence]]

    /// Entries other than agreed absences are ignored.
    package init(policy: Policy, now: Timestamp, absences entries: [ManagementEntry] = []) {
        self.policy = policy
        self.now = now
        var absences: [Person.ID: [Absence]] = [:]
        for entry in entries {
            guard case .absence(let days, isAgreed: true) = entry.content, let person = entry.person else { continue }
            absences[person, default: []].append(Absence(days: days, entered: entry.at))
        }
        self.absences = absences
    }

    /// Whether the person is away on a day, by what was entered before a moment.
    package func isAbsent(_ person: Person.ID, on day: Day, knownBefore moment: Timestamp = .latest) -> Bool {
        absences[person]?.contains { $0.entered < moment && $0.days.contains(day) } ?? false
    }

    package func works(_ person: Person.ID, on day: Day) -> Bool { policy.calendar.isWorking(day) && !isAbsent(person, on: day) }

    /// The person's next working day after a day, by what was known before a moment.
    package func workingDay(of person: Person.ID, after day: Day, knownBefore moment: Timestamp = .latest) -> Day {
        var next = policy.calendar.workingDay(after: day)
        for _ in 0..<366 where isAbsent(person, on: next, knownBefore: moment) { next = policy.calendar.workingDay(after: next) }
        return next
    }

    /// The day on which somebody is back; nil if they are still away a year later.
    package func back(_ person: Person.ID, after day: Day) -> Day? {
        let next = workingDay(of: person, after: day)
        return isAbsent(person, on: next) ? nil : next
    }

    /// `Days(p, period)`: the person's working days that are over, from the day on which the person was entered.
    package func days(of person: Person, in period: ClosedRange<Day>) -> [Day] {
        let first = max(period.lowerBound, person.entered.day), last = min(period.upperBound, now.day)
        guard first <= last else { return [] }
        return (first...last).filter { isOver($0, for: person) }
    }

    /// The last of these days, oldest first: those of a KPI without a period.
    package func lastDays(of person: Person, _ count: Int = 5) -> [Day] {
        var days: [Day] = [], day = now.day
        while days.count < count, day >= person.entered.day, now.day - day < 366 {
            if isOver(day, for: person) { days.append(day) }
            day = day - 1
        }
        return days.reversed()
    }

    /// Working days of a person that are not over, today included; the department's without a person.
    package func daysLeft(of person: Person.ID?, in period: ClosedRange<Day>) -> Int {
        let first = max(period.lowerBound, now.day)
        guard first <= period.upperBound else { return 0 }
        return (first...period.upperBound).count { day in
            !policy.isOver(day, at: now) && (person.map { works($0, on: day) } ?? policy.calendar.isWorking(day))
        }
    }

    private func isOver(_ day: Day, for person: Person) -> Bool { policy.isOver(day, at: now) && works(person.id, on: day) }
}

extension Timestamp {
    /// Later than anything that is entered.
    package static let latest = Timestamp(seconds: .max)
}
