import Dates

/// What a rule passes to its production: the meanings of some of its elements, and constants.
struct Arguments {
    /// The meanings of all pieces found so far.
    let meanings: [Meaning]
    /// The pieces that the elements of the rule matched.
    let path: [Int]
    let rule: ArraySlice<GrammarRule.Argument>

    subscript(place: Int) -> Meaning {
        guard place < rule.count else { return .absent }
        return switch rule[rule.startIndex + place] {
        case .element(let element): meanings[path[element]]
        case .constant(let value): .word(value)
        case .absent: .absent
        }
    }

    /// The number of the piece in the chart; negative for none.
    func piece(_ place: Int) -> Int {
        if place < rule.count, case .element(let element) = rule[rule.startIndex + place] { path[element] } else { -1 }
    }

    /// A word's value, a constant, or a whole number.
    func int(_ place: Int) -> Int? {
        switch self[place] {
        case .word(let value): value
        case .number(let number): number.whole
        default: nil
        }
    }

    func number(_ place: Int) -> Quantity? {
        switch self[place] {
        case .number(let number): number
        case .word(let value): Quantity(value)
        default: nil
        }
    }

    func day(_ place: Int) -> DayExpression? { if case .day(let day) = self[place] { day } else { nil } }
    func clock(_ place: Int) -> ClockExpression? { if case .clock(let clock) = self[place] { clock } else { nil } }
    func length(_ place: Int) -> Duration? { if case .duration(let duration) = self[place] { duration } else { nil } }
    func recurrence(_ place: Int) -> RepeatExpression? { if case .recurrence(let rule) = self[place] { rule } else { nil } }

    /// A time; a day or an hour is taken as one.
    func time(_ place: Int) -> TimeExpression? {
        switch self[place] {
        case .time(let time): time
        case .day(let day): TimeExpression(day: day)
        case .clock(let clock): TimeExpression(clock: clock)
        default: nil
        }
    }

    func has(_ place: Int) -> Bool { if case .absent = self[place] { false } else { true } }
}
