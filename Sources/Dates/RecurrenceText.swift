extension Recurrence {
    private static let names = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]

    /// The RRULE value, parts in the order FREQ, INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT, UNTIL.
    package var rrule: String {
        var parts = ["FREQ=\(frequency.rawValue)"]
        if interval != 1 { parts.append("INTERVAL=\(interval)") }
        if !byDay.isEmpty {
            parts.append(
                "BYDAY=" + byDay.map { "\($0.ordinal.map(String.init) ?? "")\(Recurrence.names[$0.weekday])" }.joined(separator: ","))
        }
        if !byMonthDay.isEmpty { parts.append("BYMONTHDAY=" + byMonthDay.map(String.init).joined(separator: ",")) }
        if !byMonth.isEmpty { parts.append("BYMONTH=" + byMonth.map(String.init).joined(separator: ",")) }
        if let count { parts.append("COUNT=\(count)") }
        if let until { parts.append("UNTIL=" + until.iso.filter { $0 != "-" }) }
        return parts.joined(separator: ";")
    }

    /// Nil if the text is not an RRULE value of the parts above, in any order; a time after UNTIL's day is dropped.
    package init?(rrule: some StringProtocol) {
        var frequency: Frequency?
        self.init(.daily)
        for part in rrule.split(separator: ";", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2 else { return nil }
            if sides[0] == "FREQ" {
                frequency = Frequency(rawValue: String(sides[1]))
            } else if !set(String(sides[0]), to: sides[1]) {
                return nil
            }
        }
        guard let frequency else { return nil }
        self.frequency = frequency
    }

    /// Sets a part by its name; false if there is no such part or value.
    private mutating func set(_ part: String, to value: some StringProtocol) -> Bool {
        switch part {
        case "INTERVAL":
            guard let number = Int(value), (1...1000).contains(number) else { return false }
            interval = number
        case "COUNT":
            guard let number = Int(value), number > 0 else { return false }
            count = number
        case "UNTIL":
            guard let day = Day(basic: value.prefix(8)) else { return false }
            until = day
        case "BYDAY": return set(\.byDay, to: value, Weekday.init(text:))
        case "BYMONTHDAY": return set(\.byMonthDay, to: value) { Int($0).flatMap { (1...31).contains(abs($0)) ? $0 : nil } }
        case "BYMONTH": return set(\.byMonth, to: value) { Int($0).flatMap { (1...12).contains($0) ? $0 : nil } }
        default: return false
        }
        return true
    }

    private mutating func set<Value>(
        _ list: WritableKeyPath<Recurrence, [Value]>, to text: some StringProtocol, _ read: (String) -> Value?
    ) -> Bool {
        let values = text.split(separator: ",", omittingEmptySubsequences: false).map { read(String($0)) }
        self[keyPath: list] = values.compactMap { $0 }
        return !values.contains { $0 == nil }
    }
}

extension Recurrence.Weekday {
    /// `FR`, `-1FR`, `2TU`.
    fileprivate init?(text: String) {
        guard let weekday = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"].firstIndex(of: String(text.suffix(2))) else { return nil }
        let number = text.dropLast(2)
        guard number.isEmpty || Int(number).map({ $0 != 0 && abs($0) <= 53 }) == true else { return nil }
        self.init(weekday, ordinal: Int(number))
    }
}

extension Day {
    /// `20261231`.
    fileprivate init?(basic text: some StringProtocol) {
        let digits = Array(text.utf8)
        guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) else { return nil }
        self.init(number / 10000, number / 100 % 100, number % 100)
    }
}
