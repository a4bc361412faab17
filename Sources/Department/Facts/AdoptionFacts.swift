import Dates

/// What «как идёт внедрение», "is the rollout on track" is answered from.
struct AdoptionFacts: Sendable {
    /// The weeks that are shown, and all days of them.
    let days: ClosedRange<Day>
    var adoption: Adoption
    var heads: [HeadUse] = []
    var rewards: [RewardEffect] = []
    var checklist: AdoptionChecklist
}

/// How one head uses the system.
struct HeadUse: Sendable {
    let head: Person.ID
    /// Checks that were due, and made.
    var checks = Share()
    /// The managers' tasks, and those of them that the head gave.
    var given = Share()
}

/// What a reward brought: active managers in the week before it and in the week after.
struct RewardEffect: Sendable {
    let person: Person.ID?
    let day: Day
    let before: Int
    /// Nil while that week lasts.
    let after: Int?
}

extension ReportReader {
    private static let weeksShown = 8
    /// The running week is shown from its third day on: two days make no habit.
    private static let daysOfWeek = 3
    private static let rewardsShown = 5

    /// `checks`: all that were due up to today. A manager may not see the report.
    func adoptionFacts(_ query: ReportQuery, checks: () throws -> [ControlCheck]) throws -> AdoptionFacts {
        guard context.speaker.role != .manager else { throw EarlyReply.refusal(.notAllowed(role: .manager)) }
        let checks = try checks()
        let managers = try managers(), weeks = adoptionWeeks(query.when)
        let days = weeks.first.map { $0.lowerBound...(weeks.last ?? $0).upperBound } ?? today...today
        let log = try EntryLog(of: managers, on: min(days.lowerBound, today - 35)...max(days.upperBound, today), figures(of: nil))
        let adoption = Adoption(
            weeks: try weeks.map { try week($0, log, checks) }.drop { $0.rate.whole == 0 }.map(\.self),
            silent: try managers.map(\.id).filter { try log.isSilent($0, for: policy.silentDays) },
            missed: checks.count { $0.finding == nil && $0.day < today })
        let shown = adoption.weeks.first.map { $0.days.lowerBound...days.upperBound } ?? days
        return AdoptionFacts(
            days: shown, adoption: adoption, heads: try headUses(checks, shown, managers.map(\.id)),
            rewards: try rewardEffects(log, shown),
            checklist: try checklist(adoption, checks, hasManagers: !managers.isEmpty))
    }

    /// The weeks that were asked for; else the last eight, the running one once it is half over.
    private func adoptionWeeks(_ when: When?) -> [ClosedRange<Day>] {
        var last = today.startOfWeek
        let isYoung = (last...today).count { context.calendar.isWorking($0) && policy.isOver($0, at: context.now) } < Self.daysOfWeek
        if when == nil, isYoung { last = last - 7 }
        let asked = context.period(when, default: last - 7 * (Self.weeksShown - 1)...min(last + 6, today))
        let first = asked.lowerBound.startOfWeek, end = min(asked.upperBound, today)
        guard first <= end else { return [first...first + 6] }
        return stride(from: 0, through: end - first, by: 7).map { first + $0...first + $0 + 6 }
    }

    private func week(_ days: ClosedRange<Day>, _ log: EntryLog, _ checks: [ControlCheck]) throws -> Adoption.Week {
        let due = checks.filter { days.contains($0.day) && ($0.day < today || $0.finding != nil) }
        return Adoption.Week(
            days: days, lines: try log.lines(on: days), ahead: try log.ahead(on: days), checksDue: due.count,
            checksMade: due.count { $0.finding != nil })
    }

    private func headUses(_ checks: [ControlCheck], _ days: ClosedRange<Day>, _ managers: [Person.ID]) throws -> [HeadUse] {
        let heads = try store.people().filter { $0.role == .head && $0.isActive }
        let entries = try store.entries(by: managers + heads.map(\.id), on: days.lowerBound...min(days.upperBound, today))
            .filter { managers.contains($0.assignee) }
        let due = checks.filter { days.contains($0.day) && $0.day < today }
        return heads.map { head in
            HeadUse(
                head: head.id, checks: Share(due.count { $0.finding != nil }, of: due.count),
                given: Share(entries.count { $0.author == head.id }, of: entries.count))
        }
    }

    private func rewardEffects(_ log: EntryLog, _ days: ClosedRange<Day>) throws -> [RewardEffect] {
        var query = ManagementQuery(.reward)
        (query.enteredFrom, query.enteredTo) = (days.lowerBound, today)
        return try store.management(query).suffix(Self.rewardsShown).map { reward in
            let day = reward.at.day
            return RewardEffect(
                person: reward.person, day: day, before: try log.active(on: day - 7...day - 1),
                after: day + 7 < today ? try log.active(on: day + 1...day + 7) : nil)
        }
    }
}
