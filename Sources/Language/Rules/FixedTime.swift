/// A time that a sentence sets by itself where the line says none: «календарь» is this week's.
enum FixedTime: String, CaseIterable {
    case today, week

    var expression: TimeExpression {
        switch self {
        case .today: TimeExpression(day: DayExpression(.offset(0)))
        case .week: TimeExpression(day: DayExpression(.period(.week, 0)))
        }
    }

    /// What a sentence may set in this slot. The period `previous` to another one is a word: the other may yet be asked for or corrected.
    static func words(for slot: SlotName) -> [String] { slot == .compare ? ["previous"] : allCases.map(\.rawValue) }
}

extension Rule.FixedSlot {
    /// Nil for a slot that holds no time, and for `previous`.
    var time: FixedTime? { slot.type == .time ? FixedTime(rawValue: value) : nil }
}
