import Dates

extension Recurrence {
    /// The rule as seen from now, and its first moment if an hour or a start was said (Contract, “How a phrase is read” 12).
    ///
    /// `start` is what was said beside the rule: the hour («в 17:00»), the first day («с 1 декабря»), the last
    /// («до конца года» → UNTIL), or all three.
    package func settled(start: TimeExpression?, now: Moment) throws(ImpossibleTime) -> (rule: Recurrence, when: When?) {
        guard let start else { return (self, nil) }
        var rule = self
        let clock = try start.clock?.time
        var anchor: Day?
        if let last = start.lastDay, let first = start.day {
            let days = TimeExpression(day: first, lastDay: last)
            (anchor, rule.until) = try days.resolved(now: now, direction: .order).dayBounds
        } else if let day = start.day {
            let bounds = try TimeExpression(day: day, edge: start.edge).resolved(now: now, direction: .order).dayBounds
            if start.edge == .until { rule.until = bounds.to } else { anchor = bounds.from }
        }
        guard clock != nil || anchor != nil else { return (rule, nil) }
        let earliest = anchor ?? (clock.map { $0 >= now.time } == false ? now.day + 1 : now.day)
        guard let first = rule.first(onOrAfter: earliest) else { return (rule, nil) }
        return (rule, clock.map { .moment(Moment(first, $0)) } ?? .day(first))
    }
}
