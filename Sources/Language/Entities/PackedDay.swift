import Dates

/// `DayExpression.Base` in nine bytes: a line has hundreds of readings, which are copied and compared.
struct PackedBase: Hashable {
    private let kind: UInt8
    private let first: Int32
    private let second: Int16
    private let third: Int16

    private init(_ kind: UInt8, _ first: Int = 0, _ second: Int = 0, _ third: Int = 0) {
        self.kind = kind
        self.first = Int32(clamping: first)
        self.second = Int16(clamping: second)
        self.third = Int16(clamping: third)
    }

    init(_ base: DayExpression.Base) {
        switch base {
        case .offset(let days): self.init(0, days)
        case .weekday(let weekday, let pick):
            if case .week(let weeks) = pick { self.init(1, weeks, weekday) } else { self.init(PackedBase.kind(of: pick), 0, weekday) }
        case .date(let day, let month, let year): self.init(6, day, month, year)
        case .period(let unit, let count): self.init(7, count, unit.rawValue)
        case .month(let month, let year): self.init(8, month, 0, year)
        case .nearMonth(let month, let isPast): self.init(9, month, isPast ? 1 : 0)
        case .monthOfYear(let month, let years): self.init(10, month, years)
        case .quarter(let quarter, let year): self.init(11, quarter, 0, year)
        case .year(let year): self.init(12, year)
        case .isoWeek(let week, let year): self.init(13, week, 0, year)
        case .window(let length, let window): self.init(14, length.days, length.months, window.rawValue)
        case .easter(let days, let year): self.init(15, days, 0, year)
        case .season(let month, let year): self.init(16, month, 0, year)
        }
    }

    var base: DayExpression.Base {
        let (first, second, third) = (Int(first), Int(second), Int(third))
        switch kind {
        case 1: return .weekday(second, .week(first))
        case 2: return .weekday(second, .nearest)
        case 3: return .weekday(second, .this)
        case 4: return .weekday(second, .coming)
        case 5: return .weekday(second, .past)
        case 6: return .date(day: first, month: second, year: third)
        case 7: return .period(DayExpression.Unit(rawValue: second) ?? .day, first)
        case 8: return .month(first, year: third)
        case 9: return .nearMonth(first, isPast: second == 1)
        case 10: return .monthOfYear(first, second)
        case 11: return .quarter(first, year: third)
        case 12: return .year(first)
        case 13: return .isoWeek(first, year: third)
        case 14: return .window(Duration(months: second, days: first), DayExpression.Window(rawValue: third) ?? .last)
        case 15: return .easter(first, year: third)
        case 16: return .season(first, year: third)
        default: return .offset(first)
        }
    }

    private static func kind(of pick: DayExpression.Pick) -> UInt8 {
        switch pick {
        case .nearest, .week: 2
        case .this: 3
        case .coming: 4
        case .past: 5
        }
    }
}

/// `DayExpression.Part` in three bytes.
struct PackedPart: Hashable {
    private let kind: UInt8
    private let ordinal: Int8
    /// Negative for none.
    private let weekday: Int8

    init(_ part: DayExpression.Part) {
        switch part {
        case .whole: (kind, ordinal, weekday) = (0, 0, 0)
        case .start: (kind, ordinal, weekday) = (1, 0, 0)
        case .end: (kind, ordinal, weekday) = (2, 0, 0)
        case .nth(let number, let weekday): (kind, ordinal, self.weekday) = (3, Int8(clamping: number), Int8(clamping: weekday ?? -1))
        case .middle: (kind, ordinal, weekday) = (4, 0, 0)
        case .week(let number): (kind, ordinal, weekday) = (5, Int8(clamping: number), 0)
        case .rest: (kind, ordinal, weekday) = (7, 0, 0)
        case .after: (kind, ordinal, weekday) = (8, 0, 0)
        case .weekOf: (kind, ordinal, weekday) = (6, 0, 0)
        }
    }

    var part: DayExpression.Part {
        switch kind {
        case 0: .whole
        case 1: .start
        case 2: .end
        case 4: .middle
        case 5: .week(Int(ordinal))
        case 6: .weekOf
        case 7: .rest
        case 8: .after
        default: .nth(Int(ordinal), weekday: weekday < 0 ? nil : Int(weekday))
        }
    }
}
