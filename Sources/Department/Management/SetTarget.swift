import Dates

/// «план Иванову 800 тысяч выручки на декабрь», "set the team a goal of 5 contracts".
///
/// There is one target for each person (or the team), metric and period; a new one replaces it.
struct SetTarget: Operation {
    /// Nil is the team.
    let person: Person.ID?
    let metric: Metric
    /// A sum of money; for a count, 100 for each piece.
    let amount: Money
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        guard transaction.policy.stage > 1 else { throw EarlyReply.refusal(.notAtThisStage) }
        try transaction.requireHead()
        let person = try person.map { try transaction.colleague($0).id }
        guard amount.cents > 0, metric == .revenue || amount.cents % 100 == 0 else {
            throw EarlyReply.refusal(.invalidValue(field: "amount"))
        }
        let period = period(from: transaction.today)
        let goal: ManagementEntry.Goal = metric == .revenue ? .revenue(amount) : .count(metric, amount.cents / 100)
        var target = transaction.managementEntry(.target(goal, period: period), of: person)
        var query = ManagementQuery(.target)
        query.person = person
        query.days = period
        let before = try transaction.store.management(query).last { $0.person == person && $0.isTarget(for: metric, in: period) }
        if let before, before.content == target.content { return .noted(.same(.setTarget, before)) }
        if let before { target.id = before.id }
        return .noted(try transaction.change(before, to: target, as: .setTarget, telling: person.map { [$0] } ?? []))
    }

    /// This month if no days are said; a deadline («до 20 декабря») counts from today.
    private func period(from today: Day) -> ClosedRange<Day> {
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
