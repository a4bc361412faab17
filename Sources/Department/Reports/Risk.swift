import Dates

/// Something that is at risk, and what to do about it: part of the director's page.
struct Risk: Equatable, Sendable {
    let risk: Report.Note
    let deed: Report.Note
    /// The greater, the more pressing.
    let weight: Int

    init(_ key: String, weight: Int, _ values: [String: Figure]) {
        risk = .init("risk.\(key)", values)
        deed = .init("deed.\(key)", values)
        self.weight = weight
    }
}

extension DirectorsPageFacts {
    /// All that is at risk, the most pressing first.
    func risks(_ context: ReportContext) -> [Risk] {
        var risks = targets.compactMap { $0.risk(context) } + overdueRisk + useRisk(context.policy)
        if let team { risks += team.risks(next: context.calendar.workingDay(after: context.today)) }
        return risks.sorted { $0.weight > $1.weight }
    }

    private var overdueRisk: [Risk] {
        guard !overdue.isEmpty else { return [] }
        let cents = overdue.filter { $0.kind == .payment && $0.money?.isForeign == false }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
        let most = Dictionary(grouping: overdue, by: \.assignee).max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
        return [
            Risk(
                "overdue", weight: 50 + overdue.count,
                [
                    "count": .count(overdue.count), "money": cents > 0 ? .money(cents) : .none,
                    "person": .person(most?.key), "most": .count(most?.value.count ?? 0),
                ])
        ]
    }

    /// The person who uses the system worst, if their KPI is not good.
    private func useRisk(_ policy: Policy) -> [Risk] {
        let weak = people.filter { $0.kpi.tenths.map { $0 < policy.bands[1] * 10 } ?? false }
        guard let worst = weak.min(by: { ($0.kpi.tenths ?? 0) < ($1.kpi.tenths ?? 0) }) else { return [] }
        let reason = worst.kpi.weak(policy).first.map { Figure.word($0.rawValue) } ?? .none
        return [
            Risk("use", weight: 40, ["person": .person(worst.person), "kpi": worst.kpi.figure, "reason": reason, "reasons": reason])
        ]
    }
}

extension TargetFacts {
    /// A target that is further behind than the time that has passed.
    fileprivate func risk(_ context: ReportContext) -> Risk? {
        guard case .tenths(let percent) = target.percent.figure, context.today <= period.upperBound else { return nil }
        let working = period.filter(context.calendar.isWorking)
        let gone = working.count { context.policy.isOver($0, at: context.now) }
        guard !working.isEmpty, gone > 0, percent * working.count < 1000 * gone else { return nil }
        let values: [String: Figure] = [
            "person": .person(owner), "metric": .word(target.metric.rawValue), "percent": .tenths(percent),
            "time": .share(gone, of: working.count), "day": target.perDay, "left": target.metric.figure(target.left),
        ]
        return Risk(target.perDay == .none ? "targetLost" : "target", weight: 100, values)
    }
}

extension TeamRisks {
    fileprivate func risks(next: Day) -> [Risk] {
        var risks: [Risk] = []
        if !idle.isEmpty { risks.append(Risk("idle", weight: 30, ["people": .list(idle.map(Figure.person)), "day": .day(next)])) }
        if missedChecks > 0 { risks.append(Risk("checks", weight: 35, ["count": .count(missedChecks)])) }
        if !withoutFeedback.isEmpty { risks.append(Risk("words", weight: 10, ["people": .list(withoutFeedback.map(Figure.person))])) }
        return risks
    }
}
