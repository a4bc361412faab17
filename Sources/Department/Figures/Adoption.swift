import Dates

/// How the system is taken up, week by week: «как идёт внедрение», "is the rollout on track".
///
/// Counted from the working days of each manager that are over: Figures, “Adoption: `adoption.show`”.
package struct Adoption: Equatable, Sendable {
    /// Why the rollout is at risk.
    package enum Cause: String, Sendable, CaseIterable {
        case entriesDown = "entries_down"
        case lateEntries = "late_entries"
        case checksMissed = "checks_missed"
        case silent
    }

    /// One manager's working days, and what they entered for themselves on them.
    package struct Line: Equatable, Sendable {
        package var person: Person.ID
        package var days: [Day]
        package var entries: [Timestamp]

        /// Entries of other days are left out.
        package init(person: Person.ID, days: [Day], entries: [Timestamp]) {
            self.person = person
            self.days = days
            let counted = Set(days)
            self.entries = entries.filter { counted.contains($0.day) }
        }

        func isActive(on least: Int) -> Bool { Set(entries.map(\.day)).count >= least }
    }

    package struct Week: Equatable, Sendable {
        package var days: ClosedRange<Day>
        package var lines: [Line]
        package var ahead: Share
        package var checksDue = 0
        package var checksMade = 0

        package init(days: ClosedRange<Day>, lines: [Line], ahead: Share, checksDue: Int = 0, checksMade: Int = 0) {
            self.days = days
            self.lines = lines
            self.ahead = ahead
            self.checksDue = checksDue
            self.checksMade = checksMade
        }

        var entries: [Timestamp] { lines.flatMap(\.entries) }
        /// Entries per manager and working day.
        var rate: Share { Share(entries.count, of: lines.reduce(0) { $0 + $1.days.count }) }
        func active(_ policy: Policy) -> Int { lines.count { $0.isActive(on: policy.activeDays) } }
        func late(_ policy: Policy) -> Share { Share(entries.count { $0.time.minutes > policy.lateAfter }, of: entries.count) }

        /// If the number of entries is even, the earlier of the two in the middle.
        var medianTime: TimeOfDay? {
            let times = entries.map(\.time.minutes).sorted()
            return times.isEmpty ? nil : TimeOfDay(minutes: times[(times.count - 1) / 2])
        }
    }

    /// Oldest first.
    package var weeks: [Week]
    /// Managers who entered nothing on their last working days.
    package var silent: [Person.ID]
    /// Checks that were due on earlier days and not made.
    package var missed: Int

    package init(weeks: [Week], silent: [Person.ID] = [], missed: Int = 0) {
        self.weeks = weeks
        self.silent = silent
        self.missed = missed
    }

    package func causes(_ policy: Policy) -> [Cause] {
        Cause.allCases.filter { cause in
            switch cause {
            case .entriesDown: areEntriesDown(by: policy.entriesFall)
            case .lateEntries: weeks.last.map { isMore($0.late(policy), than: policy.lateShare) } ?? false
            case .checksMissed: missed > 0
            case .silent: !silent.isEmpty
            }
        }
    }

    /// Compares the last week with the mean of the two before it.
    private func areEntriesDown(by fall: Ratio) -> Bool {
        let rates = weeks.suffix(3).map(\.rate)
        guard rates.count == 3, rates.allSatisfy({ $0.whole > 0 }), rates[0].part + rates[1].part > 0 else { return false }
        let mean = Share(rates[0].part * rates[1].whole + rates[1].part * rates[0].whole, of: 2 * rates[0].whole * rates[1].whole)
        return rates[2].part * mean.whole * fall.whole <= (fall.whole - fall.part) * mean.part * rates[2].whole
    }

    private func isMore(_ share: Share, than ratio: Ratio) -> Bool { share.part * ratio.whole > share.whole * ratio.part }
}
