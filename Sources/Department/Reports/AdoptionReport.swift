import Dates

/// «как идёт внедрение», "is the rollout on track": on track or at risk, week by week; the heads' own rows; what rewards brought; which
/// steps are done and which is next.
func adoptionReport(_ facts: AdoptionFacts, in context: ReportContext) -> Report {
    let policy = context.policy, adoption = facts.adoption
    let causes = adoption.causes(policy)
    var report = Report(name: "adoption", days: facts.days)
    report.lead = policy.goal.map { [.init("goal", ["text": .text($0)])] } ?? []
    report.lead += [causes.isEmpty ? .init("onTrack") : .init("atRisk")]
    report.lead += causes.map { .init("cause.\($0.rawValue)", adoption.values(of: $0, policy)) }
    report.tables = [
        .init("weeks", adoption.weeks.map { $0.row(policy) }), .init("head", facts.heads.map(\.row)),
        .init("rewards", facts.rewards.map(\.row)),
    ]
    report.facts = [
        .init("at_risk", .flag(!causes.isEmpty), visibility: .data),
        .init("causes", .list(causes.map { .word($0.rawValue) }), visibility: .data),
        .init("silent", .list(adoption.silent.map(Figure.person)), visibility: .data),
    ]
    report.notes = facts.checklist.notes(stage: policy.stage)
    return report
}

extension Adoption {
    /// What the sentence of a cause says.
    fileprivate func values(of cause: Cause, _ policy: Policy) -> [String: Figure] {
        switch cause {
        case .entriesDown, .lateEntries: ["share": weeks.last?.late(policy).figure ?? .none]
        case .checksMissed: ["count": .count(missed)]
        case .silent: ["people": .list(silent.map(Figure.person)), "days": .count(policy.silentDays)]
        }
    }
}

extension Adoption.Week {
    func row(_ policy: Policy) -> Report.Row {
        let rate = rate.whole == 0 ? Figure.none : .tenths((20 * rate.part + rate.whole) / (2 * rate.whole))
        return Report.Row([
            .init("from", .day(days.lowerBound)), .init("entries_per_day", rate), .init("active", .count(active(policy))),
            .init("median_time", medianTime.map(Figure.time) ?? .none), .init("ahead", ahead.figure),
            .init("late_share", late(policy).figure), .init("checks_due", .count(checksDue), visibility: .data),
            .init("checks_made", .count(checksMade), visibility: .data),
            .init("checks", checksDue == 0 ? .none : .text("\(checksMade)/\(checksDue)"), visibility: .words),
        ])
    }
}

extension HeadUse {
    fileprivate var row: Report.Row {
        Report.Row([
            .init("person", .person(head)), .init("checks", checks.figure), .init("given", given.figure),
            .init("tasks", .count(given.part)),
        ])
    }
}

extension RewardEffect {
    fileprivate var row: Report.Row {
        Report.Row([
            .init("person", .person(person)), .init("day", .day(day)), .init("before", .count(before)),
            .init("after", after.map(Figure.count) ?? .none),
        ])
    }
}

extension AdoptionChecklist {
    /// The steps that are done, and the next one with the words that take it.
    fileprivate func notes(stage: Int) -> [Report.Note] {
        var notes: [Report.Note] = [.init("stage.\(stage)")]
        if !done.isEmpty { notes.append(.init("done", ["step": .list(done.map { .word($0.rawValue) })])) }
        if left.count > 1 { notes.append(.init("left", ["step": .list(left.dropFirst().map { .word($0.rawValue) })])) }
        return notes + [left.first.map { .init("next.\($0.rawValue)") } ?? .init("next.none")]
    }
}
