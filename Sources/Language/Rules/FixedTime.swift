/// A time that a sentence sets by itself where the line says none: «календарь» is this week's.
enum FixedTime: String, CaseIterable {
    case today, week

    var expression: TimeExpression {
        switch self {
        case .today: TimeExpression(day: DayExpression(.offset(0)))
        case .week: TimeExpression(day: DayExpression(.period(.week, 0)))
        }
    }
}

extension Rule.FixedSlot {
    /// Nil for a slot that holds no time.
    var time: FixedTime? { slot.type == .time ? FixedTime(rawValue: value) : nil }
}
