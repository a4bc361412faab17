import Dates

/// What a piece of the line means while the line is being read: the value of a word, or what a rule made of several pieces.
enum Meaning: Hashable {
    /// An argument that was not said.
    case absent
    /// The value that a word has in its list: of «пятницу» 4, of «неделю» the unit; or a constant of a rule.
    case word(Int)
    case number(Quantity)
    case day(DayExpression)
    case clock(ClockExpression)
    case time(TimeExpression)
    case duration(Duration)
    case recurrence(RepeatExpression)
    case amount(Quantity, currency: Int)
    /// A reference to a task, and the piece with the references after it (negative: none).
    case reference(Int, rest: Int)
}

/// A decimal number as it was said: 1.2 is 12 tenths.
struct Quantity: Hashable {
    var units: Int
    private let shape: Shape

    private struct Shape: Hashable {
        let scale: Int8
        let digits: Int8
    }

    init(_ units: Int, scale: Int = 0, digits: Int = 0) {
        self.units = units
        shape = Shape(scale: Int8(clamping: scale), digits: Int8(clamping: digits))
    }

    /// Digits after the point, at most 4.
    var scale: Int { Int(shape.scale) }

    /// How many digits it was written with, 0 if it was said in words: «03» is an hour of a 24-hour clock, «2026» a year.
    var digits: Int { Int(shape.digits) }

    /// The number, if it has no fraction.
    var whole: Int? { scale == 0 ? units : units % Quantity.power(scale) == 0 ? units / Quantity.power(scale) : nil }

    func times(_ factor: Int) -> Quantity? {
        let (product, isTooLarge) = units.multipliedReportingOverflow(by: factor)
        return isTooLarge || product > 1_000_000_000_000_000_000 ? nil : Quantity(product, scale: scale)
    }

    /// A plain decimal: "1200000", "12500.50".
    var text: String {
        let whole = units / Quantity.power(scale)
        let fraction = units % Quantity.power(scale)
        guard fraction != 0 else { return String(whole) }
        var digits = padded(fraction, scale)
        while digits.utf8.count > 2, digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole).\(digits.utf8.count < 2 ? digits + "0" : digits)"
    }

    static func power(_ digits: Int) -> Int { (0..<digits).reduce(1) { power, _ in power * 10 } }
}
