import Dates

// Every setting, by name: the defaults in italics of “Figures”.
extension Setting {
    static let calendar: [Setting] = [
        Setting(name: "week", unit: .days) {
            SettingText.week($0.calendar.week)
        } write: {
            guard let week = SettingText.week($1) else { return false }
            $0.calendar.week = week
            return true
        },
        Setting(name: "holidays", unit: .days) {
            SettingText.yearDays($0.calendar.holidays)
        } write: {
            guard let days = SettingText.yearDays($1) else { return false }
            $0.calendar.holidays = days
            return true
        },
        Setting(name: "days_off", unit: .days) {
            SettingText.days($0.calendar.extraDaysOff)
        } write: {
            guard let days = SettingText.days($1) else { return false }
            $0.calendar.extraDaysOff = days
            return true
        },
        Setting(name: "working_days", unit: .days) {
            SettingText.days($0.calendar.extraWorkingDays)
        } write: {
            guard let days = SettingText.days($1) else { return false }
            $0.calendar.extraWorkingDays = days
            return true
        },
        Setting(name: "hours", unit: .hours) {
            SettingText.hours($0.hours.startMinute..<$0.hours.endMinute)
        } write: {
            guard let hours = SettingText.hours($1) else { return false }
            $0.hours = WorkingHours(startMinute: hours.lowerBound, endMinute: hours.upperBound)
            return true
        },
        Setting(name: "lunch", unit: .hours) {
            SettingText.hours($0.lunch)
        } write: {
            guard let lunch = SettingText.hours($1) else { return false }
            $0.lunch = lunch
            return true
        },
        Setting(name: "zone", unit: .none) {
            $0.zone ?? SettingText.nothing
        } write: {
            guard let zone = SettingText.zone($1) else { return false }
            $0.zone = zone.isEmpty ? nil : zone
            return true
        },
    ]

    static let work: [Setting] = [
        time("opened_by", \.openedBy), time("morning", \.morningEnds), number("ahead", .minutes, 0...1440, \.aheadMinutes),
        number("planned_tasks", .tasks, 0...100, \.plannedTasks), ratio("planned_share", \.plannedShare), ratio("overload", \.overload),
    ]

    static let judging: [Setting] = [
        Setting(name: "bands", unit: .percent) {
            SettingText.list($0.bands.map(String.init))
        } write: {
            let bands = SettingText.items($1).map { Int($0) ?? -1 }
            guard bands.count == 3, bands.allSatisfy((0...100).contains), bands == bands.sorted(by: >), Set(bands).count == 3 else {
                return false
            }
            $0.bands = bands
            return true
        },
        Setting(name: "bonus", unit: .percent) {
            SettingText.hundredths($0.bonusPercent)
        } write: {
            guard let percent = SettingText.hundredths($1), percent <= 10_000 else { return false }
            $0.bonusPercent = percent
            return true
        },
        Setting(name: "factors", unit: .none) {
            SettingText.list($0.bonusFactors.map(SettingText.hundredths))
        } write: {
            let factors = SettingText.items($1).map { SettingText.hundredths($0) ?? -1 }
            guard factors.count == 4, factors.allSatisfy((0...1000).contains) else { return false }
            $0.bonusFactors = factors
            return true
        },
        number("reward", .minutes, 1...480, \.rewardMinutes), number("link_pairs", .pairs, 3...1000, \.linkPairs),
        time("late", \.lateAfter), ratio("entries_fall", \.entriesFall), ratio("late_share", \.lateShare),
        number("silent_days", .days, 1...31, \.silentDays), number("active_days", .days, 1...7, \.activeDays),
        number("idle_days", .days, 1...366, \.idleDays),
        ratio("sample", \.sampleShare),
    ]

    static let stages: [Setting] = [
        number("stage", .none, 1...2, \.stage),
        Setting(name: "controllers", unit: .names) {
            $0.controllers.isEmpty ? SettingText.nothing : SettingText.list($0.controllers)
        } write: {
            $0.controllers = SettingText.items($1)
            return true
        },
        Setting(name: "goal", unit: .text) {
            $0.goal ?? SettingText.nothing
        } write: {
            $0.goal = $1 == SettingText.nothing ? nil : $1
            return true
        },
    ]

    /// `minutes.call` … `minutes.none`: how long a task takes that has no length of its own.
    static let minutes: [Setting] = (TaskKind.allCases.map { .some($0) } + [TaskKind?.none]).map { kind in
        Setting(name: "minutes.\(kind?.rawValue ?? SettingText.nothing)", unit: .minutes) {
            String($0.minutes[kind] ?? 0)
        } write: {
            guard let minutes = Int($1), (1...1440).contains(minutes) else { return false }
            $0.minutes[kind] = minutes
            return true
        }
    }

    /// `rule.call` …: the fields that closing a task of the kind requires.
    static let rules: [Setting] = TaskKind.allCases.map { kind in
        Setting(name: rule(of: kind), unit: .fields) {
            SettingText.fields($0.regulation.required[kind] ?? [])
        } write: {
            guard let fields = SettingText.fields($1) else { return false }
            $0.regulation.required[kind] = fields
            return true
        }
    }

    static func rule(of kind: TaskKind) -> String { "rule.\(kind.rawValue)" }

    private static func number(
        _ name: String, _ unit: Unit, _ range: ClosedRange<Int>, _ place: WritableKeyPath<Policy, Int> & Sendable
    ) -> Setting {
        Setting(name: name, unit: unit) {
            String($0[keyPath: place])
        } write: {
            guard let number = Int($1), range.contains(number) else { return false }
            $0[keyPath: place] = number
            return true
        }
    }

    private static func time(_ name: String, _ place: WritableKeyPath<Policy, Int> & Sendable) -> Setting {
        Setting(name: name, unit: .time) {
            SettingText.time($0[keyPath: place])
        } write: {
            guard let time = SettingText.time($1) else { return false }
            $0[keyPath: place] = time
            return true
        }
    }

    private static func ratio(_ name: String, _ place: WritableKeyPath<Policy, Ratio> & Sendable) -> Setting {
        Setting(name: name, unit: .share) {
            SettingText.ratio($0[keyPath: place])
        } write: {
            guard let ratio = SettingText.ratio($1) else { return false }
            $0[keyPath: place] = ratio
            return true
        }
    }
}
