import Dates

/// Which way an ambiguous time is read (Contract, “Time conventions”).
package enum TimeDirection: Sendable {
    /// An order or a bare noun: the coming Friday; «за неделю» is a deadline.
    case order
    /// A review of the past: the last Friday; «за неделю» is the last seven days.
    case review
}

/// There is no such day or hour: 31 June, 25:70. The question quotes what was said.
package struct ImpossibleTime: Error, Equatable, Sendable {
    package let said: String

    package init(said: String) { self.said = said }
}

/// A time as it was said: not resolved to past or future yet, and not merged with the other times of the line.
///
/// «завтра» … «в 10» stand apart in «завтра звонок Ромашке в 10»; merged they are one moment.
package struct TimeExpression: Hashable, Sendable {
    /// Whether the time is the exact time of a task, or a bound of it.
    package enum Edge: Int, CaseIterable, Hashable, Sendable {
        /// «в пятницу», "on Friday".
        case exact
        /// «до пятницы», «к пятнице», "by Friday".
        case until
        /// «со среды», "from Wednesday".
        case from
        /// «за неделю», «за ноябрь», "for the last 7 days", "within a week".
        case over
    }

    package var day: DayExpression?
    /// The last day of a range: «с 25 по 27 ноября».
    package var lastDay: DayExpression?
    package var clock: ClockExpression?
    /// The last hour of a range: «с 10 до 11».
    package var lastClock: ClockExpression?
    /// A distance from now: in hours («через час»), or a span that may lie before or after now («за 10 дней»);
    /// with the edge `.from` the hours between now and there («следующие 3 часа»).
    package var distance: Duration?
    package var edge: Edge
    /// It belongs to the noun after it: «завтрашний звонок», "Friday's call".
    package var isAttributive: Bool

    package init(
        day: DayExpression? = nil, lastDay: DayExpression? = nil, clock: ClockExpression? = nil, lastClock: ClockExpression? = nil,
        distance: Duration? = nil, edge: Edge = .exact, isAttributive: Bool = false
    ) {
        self.day = day
        self.lastDay = lastDay
        self.clock = clock
        self.lastClock = lastClock
        self.distance = distance
        self.edge = edge
        self.isAttributive = isAttributive
    }

    package var hasDay: Bool { day != nil || distance != nil }
    package var hasTime: Bool { clock != nil || distance?.isOfClock ?? false }

    /// The same with the edge `.exact`: in a move, «до пятницы», "until Friday" names the new day.
    package var withoutEdge: TimeExpression {
        var plain = self
        plain.edge = .exact
        return plain
    }

    /// The hour, if only an hour is said: a move then keeps the task's own day.
    package var timeOnly: TimeOfDay? {
        guard day == nil, distance == nil, lastClock == nil, let clock else { return nil }
        return try? clock.time
    }
}
