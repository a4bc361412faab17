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
}

/// What words say of a time, before it is known which way they look and what else is said in the line.
///
/// «завтра» … «в 10» stand apart in «завтра звонок Ромашке в 10»; merged they are one moment.
package struct TimeExpression: Hashable, Sendable {
}
