/// The values that word lists and rules may use: numbers, and names of units, parts of the day, currencies.
enum GrammarConstant {
    static func value(of name: String) -> Int? {
        if let number = Int(name) { return number.magnitude <= RuleLimit.number ? number : nil }
        let name = name.hasPrefix(".") ? String(name.dropFirst()) : name
        if let unit = TimeUnit.allCases.first(where: { "\($0)" == name }) { return unit.rawValue }
        if let half = ClockExpression.Half.allCases.first(where: { "\($0)" == name }) { return half.rawValue }
        if let edge = TimeExpression.Edge.allCases.first(where: { "\($0)" == name }) { return edge.rawValue }
        if let window = DayExpression.Window.allCases.first(where: { "\($0)" == name }) { return window.rawValue }
        if let reference = TaskReference.allCases.first(where: { "\($0)" == name }) { return reference.rawValue }
        return Currency(code: name)?.number
    }
}

/// A unit of times and lengths.
enum TimeUnit: Int, CaseIterable {
    case second, minute, hour, day, week, fortnight, month, quarter, halfYear, year, weekend, workweek, workday
}

/// A currency as a number, so that it can be the value of a word: three letters of ISO 4217.
struct Currency {
    let number: Int

    /// Nil if the text is not three capital letters.
    init?(code: String) {
        let letters = Array(code.utf8)
        guard letters.count == 3, letters.allSatisfy({ (0x41...0x5A).contains($0) }) else { return nil }
        number = letters.reduce(0) { $0 << 8 | Int($1) }
    }

    init(number: Int) { self.number = number }

    /// Nil for the rouble, the currency of sums without one.
    var code: String? {
        let code = String(decoding: [16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }, as: UTF8.self)
        return code == "RUB" ? nil : code
    }
}

/// What a reference to a task refers by.
enum TaskReference: Int, CaseIterable {
    /// A place in the list last shown: «вторую».
    case place
    /// A task's own number: «#118».
    case own
    /// The one last spoken of: «её».
    case recent
    /// «все».
    case every
    /// «остальные».
    case others
    /// Places that follow each other: «1-3».
    case span

    /// No list has so many places.
    static let mostPlaces = 1000
    /// More places are not named by their ends.
    static let longestSpan = 50

    private static let bits = 3

    func code(_ number: Int) -> Int { number << TaskReference.bits | rawValue }

    /// As in Contract, “Slot values”: `2`, `#118`, `last`, `all`, `rest`.
    static func texts(code: Int) -> [String] {
        let number = code >> bits
        switch TaskReference(rawValue: code & (1 << bits - 1)) {
        case .own: return ["#\(number)"]
        case .recent: return ["last"]
        case .every: return ["all"]
        case .others: return ["rest"]
        case .span: return (number / mostPlaces...max(number / mostPlaces, number % mostPlaces)).map(String.init)
        case .place, nil: return ["\(number)"]
        }
    }
}
