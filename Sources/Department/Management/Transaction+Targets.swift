import Dates

extension Transaction {
    /// «план Иванову 800 тысяч выручки на декабрь», "set the team a goal of 5 contracts": one plan for each person (or the team), metric
    /// and period; said again, it is replaced.
    mutating func setTarget(for person: Person.ID?, _ metric: Metric, _ amount: Money, _ when: When?) throws -> Reply {
        try checkRunsDesk()
        let person = try person.map { try colleague($0).id }
        guard amount.cents > 0, metric == .revenue || amount.cents % 100 == 0 else {
            throw CommandOutcome.refusal(.invalidValue(field: "amount"))
        }
        let period = targetPeriod(when)
        let goal: ManagementEntry.Goal = metric == .revenue ? .revenue(amount) : .count(metric, amount.cents / 100)
        var target = ManagementEntry(.target(goal, period: period), person: person, author: actor.person.id, at: now)
        var query = ManagementQuery(.target)
        query.person = person
        query.days = period
        let before = try store.management(query).last { $0.person == person && $0.isTarget(for: metric, in: period) }
        if let before { target.id = before.id }
        return .noted(try change(before, to: target, as: .setTarget, telling: person.map { [$0] } ?? []))
    }

    /// This month where none is said; up to a day from today on.
    private func targetPeriod(_ when: When?) -> ClosedRange<Day> {
        switch when?.dayBounds {
        case (let from?, let to?)?: from...max(from, to)
        case (let from?, nil)?: from...from.endOfMonth
        case (nil, let to?)?: min(today, to)...to
        case (nil, nil)?, nil: today.startOfMonth...today.endOfMonth
        }
    }
}

extension ManagementEntry {
    fileprivate func isTarget(for metric: Metric, in period: ClosedRange<Day>) -> Bool {
        if case .target(let goal, period) = content { goal.metric == metric } else { false }
    }
}
