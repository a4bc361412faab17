import Dates

extension Transaction {
    private static let weeksShown = 8
    /// The running week is told from its third day on: two days make no habit.
    private static let daysOfWeek = 3

    /// «как идёт внедрение»: on track or at risk, week by week; the head's own row; what rewards brought; what is done and what is next.
    func showAdoption(_ query: ReportQuery) throws -> Report {
        guard actor.person.role != .manager else { throw EarlyReply.refusal(.notAllowed(role: .manager)) }
        let managers = try managers(), weeks = adoptionWeeks(query)
        let days = weeks.first.map { $0.lowerBound...(weeks.last ?? $0).upperBound } ?? today...today
        let log = try EntryLog(of: managers, on: min(days.lowerBound, today - 35)...max(days.upperBound, today), figures(of: nil))
        let checks = try checks(upTo: today)
        let adoption = Adoption(
            weeks: try weeks.map { try week($0, log, checks) }.drop { $0.rate.whole == 0 }.map(\.self),
            silent: try managers.map(\.id).filter { try log.isSilent($0, for: policy.silentDays) },
            missed: checks.count { $0.finding == nil && $0.day < today })
        let shown = adoption.weeks.first.map { $0.days.lowerBound...days.upperBound } ?? days
        return try report(adoption, log, checks, shown)
    }

    private func report(_ adoption: Adoption, _ log: EntryLog, _ checks: [ControlCheck], _ days: ClosedRange<Day>) throws -> Report {
        let causes = adoption.causes(policy)
        var report = Report(name: "adoption", days: days)
        report.lead = goal + [causes.isEmpty ? .init("onTrack") : .init("atRisk")]
        report.lead += causes.map { .init("cause.\($0.rawValue)", cause($0, adoption)) }
        report.tables = [
            .init("weeks", adoption.weeks.map { $0.row(policy) }), .init("head", try headRows(checks, days)),
            .init("rewards", try rewardRows(log, days)),
        ]
        report.facts = [
            .init("at_risk", .flag(!causes.isEmpty), visibility: .data),
            .init("causes", .list(causes.map { .word($0.rawValue) }), visibility: .data),
            .init("silent", .list(adoption.silent.map(Figure.person)), visibility: .data),
        ]
        report.notes = try checklist(adoption, checks)
        return report
    }

    private var goal: [Report.Note] { policy.goal.map { [.init("goal", ["text": .text($0)])] } ?? [] }

    private func cause(_ cause: Adoption.Cause, _ adoption: Adoption) -> [String: Figure] {
        switch cause {
        case .entriesDown, .lateEntries: ["share": adoption.weeks.last?.late(policy).figure ?? .none]
        case .checksMissed: ["count": .count(adoption.missed)]
        case .silent: ["people": .list(adoption.silent.map(Figure.person)), "days": .count(policy.silentDays)]
        }
    }

    /// The weeks that were asked for; else the last eight, the running one once it is half over.
    private func adoptionWeeks(_ query: ReportQuery) -> [ClosedRange<Day>] {
        var last = today.startOfWeek
        if query.when == nil, (last...today).count(where: { calendar.isWorking($0) && policy.isOver($0, at: now) }) < Self.daysOfWeek {
            last = last - 7
        }
        let asked = period(query, default: last - 7 * (Self.weeksShown - 1)...min(last + 6, today))
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

    /// Each head: due checks made, and how much of the managers' work was given through the system.
    private func headRows(_ checks: [ControlCheck], _ days: ClosedRange<Day>) throws -> [Report.Row] {
        let heads = try store.people().filter { $0.role == .head && $0.isActive }, managers = try managers().map(\.id)
        let entries = try store.entries(by: managers + heads.map(\.id), on: days.lowerBound...min(days.upperBound, today))
            .filter { managers.contains($0.assignee) }
        let due = checks.filter { days.contains($0.day) && $0.day < today }
        return heads.map { head in
            let given = entries.count { $0.author == head.id }
            return Report.Row([
                .init("person", .person(head.id)), .init("checks", .share(due.count { $0.finding != nil }, of: due.count)),
                .init("given", .share(given, of: entries.count)), .init("tasks", .count(given)),
            ])
        }
    }

    /// Active managers in the week before each of the last rewards, and in the week after it.
    private func rewardRows(_ log: EntryLog, _ days: ClosedRange<Day>) throws -> [Report.Row] {
        var query = ManagementQuery(.reward)
        (query.enteredFrom, query.enteredTo) = (days.lowerBound, today)
        return try store.management(query).suffix(5).map { reward in
            let day = reward.at.day
            let isOver = day + 7 < today
            return Report.Row([
                .init("person", .person(reward.person)), .init("day", .day(day)),
                .init("before", .count(try log.active(on: day - 7...day - 1))),
                .init("after", isOver ? .count(try log.active(on: day + 1...day + 7)) : .none),
            ])
        }
    }
}

/// Who entered what on which of their days; each week is counted from it.
private struct EntryLog {
    let managers: [Person]
    let figures: Figures
    private let entries: [Person.ID: [Timestamp]]

    init(of managers: [Person], on days: ClosedRange<Day>, _ figures: Figures) throws {
        self.managers = managers
        self.figures = figures
        let own = try figures.store.entries(by: managers.map(\.id), on: days).filter { $0.author == $0.assignee }
        entries = Dictionary(grouping: own, by: \.author).mapValues { $0.map(\.at) }
    }

    func lines(on days: ClosedRange<Day>) throws -> [Adoption.Line] {
        try managers.map { person in
            .init(person: person.id, days: try figures.days(of: person, in: days), entries: entries[person.id] ?? [])
        }
    }

    func ahead(on days: ClosedRange<Day>) throws -> Share {
        try managers.reduce(Share()) { sum, person in
            let worked = Set(try figures.days(of: person, in: days))
            return try figures.snapshots(person.id, days).filter { worked.contains($0.day) }.reduce(sum) { $0 + $1.ahead }
        }
    }

    func active(on days: ClosedRange<Day>) throws -> Int {
        try lines(on: days).count { $0.isActive(on: figures.policy.activeDays) }
    }

    /// No entry on their last working days, and there were so many.
    func isSilent(_ id: Person.ID, for count: Int) throws -> Bool {
        guard let person = managers.first(where: { $0.id == id }) else { return false }
        let last = try figures.lastDays(of: person, count)
        guard last.count == count, let first = last.first else { return false }
        return !(entries[id] ?? []).contains { $0.day >= first }
    }
}
