import Dates

extension Transaction {
    /// «кого мне сегодня проверить», "who is due for a check this week".
    func showControl(_ when: When?) throws -> Reply {
        if actor.person.role != .viewer { try checkMayCheck() }
        let days = when.map { ($0.dayBounds.from ?? today)...max($0.dayBounds.from ?? today, $0.dayBounds.to ?? today) } ?? today...today
        var facts = ControlFacts(days: days, plan: try controlPlan())
        facts.open = try checks(upTo: today).filter { $0.finding == nil }
        facts.ahead = try facts.plan.map { try checks(ahead: days, by: $0) } ?? []
        facts.dropped = try reader.droppedTasks(in: days)
        if facts.plan != nil, rights.mayCheck(besides: policy.controllers), let next = facts.next(for: actor.person.id, today) {
            facts.walk = try reader.walkFacts(next)
        }
        return .report(controlReport(facts, in: reportContext))
    }

    /// The walk through the team: who is next, with three facts, something to praise and something to ask.
    func walk(to check: ControlCheck) throws -> [Report.Note] { walkNotes(try reader.walkFacts(check), in: reportContext) }

    /// The checks of days to come.
    private func checks(ahead days: ClosedRange<Day>, by plan: ControlPlan) throws -> [ControlCheck] {
        guard days.upperBound > today else { return [] }
        let managers = try managers().map(\.id)
        return try plan.occasions(upTo: min(days.upperBound, today.adding(months: 12))).filter { $0.day > today && days.contains($0.day) }
            .flatMap { day, occasion -> [ControlCheck] in
                guard occasion == .everyone else { return [ControlCheck(person: nil, kind: .general, day: day)] }
                let absent = try absentees(on: day)
                return managers.filter { !absent.contains($0) }.map { ControlCheck(person: $0, kind: .detailed, day: day) }
            }
    }
}
