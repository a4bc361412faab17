import Dates

/// Which way a time that could be both is read: contract §4.
package enum TimeDirection: Sendable {
    /// An order or a bare noun: the coming Friday; «за неделю» is a deadline.
    case order
    /// A review of the past: the last Friday; «за неделю» is the last seven days.
    case review
}

/// No such day or hour: 31 June, 25:70. The question names what was said.
package struct ImpossibleTime: Error, Equatable, Sendable {
    package let said: String

    package init(said: String) { self.said = said }
}

/// What words say of a time, before it is known which way they look and what else is said in the line.
///
/// «завтра» … «в 10» stand apart in «завтра звонок Ромашке в 10»; merged they are one moment.
package struct TimeExpression: Hashable, Sendable {
    /// Where the time stands to what it limits.
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
    /// The far end of days from–to: «с 25 по 27 ноября».
    package var lastDay: DayExpression?
    package var clock: ClockExpression?
    /// The far end of hours from–to: «с 10 до 11».
    package var lastClock: ClockExpression?
    /// A distance from now, where hours are counted («через час») or a span looks both ways («за 10 дней»);
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

    /// The same without its limit: in a move «до пятницы», "until Friday" names the new day.
    package var withoutEdge: TimeExpression {
        var plain = self
        plain.edge = .exact
        return plain
    }

    /// The hour, where nothing but an hour is said: in a move it keeps the task's own day.
    package var timeOnly: TimeOfDay? {
        guard day == nil, distance == nil, lastClock == nil, let clock else { return nil }
        return try? clock.time
    }
}
