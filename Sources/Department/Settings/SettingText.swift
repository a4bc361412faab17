import Dates

/// Values of settings as text, and back; nil if the text is not a valid value.
enum SettingText {
    /// The text of an empty value.
    static let nothing = "none"

    static func list(_ items: [String]) -> String { items.joined(separator: ", ") }

    /// «95, 80, 60» or «95;80;60»; «none» is an empty list.
    static func items(_ text: String) -> [String] {
        guard text != nothing else { return [] }
        return text.split(whereSeparator: { $0 == "," || $0 == ";" }).map(trimmed).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    // MARK: Hours

    static func time(_ minutes: Int) -> String { TimeOfDay(minutes: minutes)?.iso ?? "24:00" }

    /// «10:00», «9:30», «9».
    static func time(_ text: some StringProtocol) -> Int? {
        let parts = trimmed(text).split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard (1...2).contains(parts.count), let hour = parts[0], let minute = parts.count == 2 ? parts[1] : 0 else { return nil }
        return hour == 24 && minute == 0 ? 1440 : TimeOfDay(hour, minute)?.minutes
    }

    static func hours(_ hours: Range<Int>) -> String { "\(time(hours.lowerBound))-\(time(hours.upperBound))" }

    /// «9-18», «13:00–14:00».
    static func hours(_ text: String) -> Range<Int>? {
        let ends = text.split(whereSeparator: isDash).map { time($0) }
        guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
        return from..<to
    }

    private static func isDash(_ character: Character) -> Bool { character == "-" || character == "–" || character == "—" }

    // MARK: Days

    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    static func week(_ week: Set<Int>) -> String {
        let days = week.sorted()
        guard let first = days.first, let last = days.last else { return nothing }
        guard days.count > 2, days == Array(first...last) else { return list(days.map { weekdays[$0] }) }
        return "\(weekdays[first])-\(weekdays[last])"
    }

    /// «mon-fri», «mon, wed, fri», «1-5».
    static func week(_ text: String) -> Set<Int>? {
        var week: Set<Int> = []
        for item in items(text.lowercased()) {
            let ends = item.split(whereSeparator: isDash).map { weekday(trimmed($0)) }
            guard (1...2).contains(ends.count), let from = ends[0], let to = ends[ends.count - 1], from <= to else { return nil }
            week.formUnion(from...to)
        }
        return week.isEmpty ? nil : week
    }

    private static func weekday(_ text: String) -> Int? {
        if let number = Int(text) { return (1...7).contains(number) ? number - 1 : nil }
        return text.count < 3 ? nil : weekdays.firstIndex { text.hasPrefix($0) }
    }

    static func yearDays(_ days: Set<WorkCalendar.YearDay>) -> String {
        // Of a year with a 29 February, so that neighbours are seen as such.
        let numbers = days.compactMap { Day(2028, $0.month, $0.day) }.sorted()
        let runs = numbers.reduce(into: [(Day, Day)]()) { runs, day in
            if let last = runs.last, last.1 + 1 == day { runs[runs.count - 1].1 = day } else { runs.append((day, day)) }
        }
        guard !runs.isEmpty else { return nothing }
        return list(runs.map { $0 == $1 ? written($0) : "\(written($0))-\(written($1))" })
    }

    private static func written(_ day: Day) -> String {
        let (_, month, number) = day.parts
        return "\(number)." + padded(month, 2)
    }

    /// «1.01-8.01, 23.02».
    static func yearDays(_ text: String) -> Set<WorkCalendar.YearDay>? {
        var days: Set<WorkCalendar.YearDay> = []
        for item in items(text) {
            let ends = item.split(whereSeparator: isDash).map { yearDay($0) }
            guard (1...2).contains(ends.count), let from = ends[0], let to = ends[ends.count - 1], from <= to else { return nil }
            for number in from.number...to.number {
                let (_, month, day) = Day(number: number).parts
                days.insert(WorkCalendar.YearDay(month: month, day: day))
            }
        }
        return days.isEmpty && text != nothing ? nil : days
    }

    private static func yearDay(_ text: some StringProtocol) -> Day? {
        let parts = trimmed(text).split(separator: ".").map { Int($0) ?? 0 }
        return parts.count == 2 ? Day(2028, parts[1], parts[0]) : nil
    }

    static func days(_ days: Set<Day>) -> String { days.isEmpty ? nothing : list(days.sorted().map(\.iso)) }

    /// «2026-12-31», «31.12.2026».
    static func days(_ text: String) -> Set<Day>? {
        let days = items(text).map { item -> Day? in
            if let day = Day(iso: item) { return day }
            let parts = item.split(separator: ".").map { Int($0) ?? 0 }
            return parts.count == 3 ? Day(parts[2], parts[1], parts[0]) : nil
        }
        guard !days.isEmpty || text == nothing, !days.contains(nil) else { return nil }
        return Set(days.compactMap(\.self))
    }

    // MARK: Numbers

    static func ratio(_ ratio: Ratio) -> String { ratio.whole == 1 ? String(ratio.part) : "\(ratio.part)/\(ratio.whole)" }

    /// «1/3», «0.5», «50%».
    static func ratio(_ text: String) -> Ratio? {
        let parts = text.split(separator: "/").map { Int(trimmed($0)) ?? 0 }
        if parts.count == 2 { return parts[0] > 0 && parts[1] > 0 && parts[1] <= 1000 ? Ratio(parts[0], parts[1]) : nil }
        let isPercent = text.hasSuffix("%")
        guard let value = hundredths(isPercent ? trimmed(text.dropLast()) : text), value > 0 else { return nil }
        let whole = isPercent ? 10_000 : 100, common = divisor(value, whole)
        return Ratio(value / common, whole / common)
    }

    private static func divisor(_ left: Int, _ right: Int) -> Int { right == 0 ? left : divisor(right, left % right) }

    static func hundredths(_ value: Int) -> String {
        let (whole, part) = value.quotientAndRemainder(dividingBy: 100)
        guard part != 0 else { return String(whole) }
        return "\(whole)." + (part % 10 == 0 ? String(part / 10) : padded(part, 2))
    }

    /// «5», «5.5», «5,5 %».
    static func hundredths(_ text: String) -> Int? {
        let plain = trimmed(text.filter { $0 != "%" }).map { $0 == "," ? "." : String($0) }.joined()
        return Money(decimal: plain)?.cents
    }

    // MARK: Words

    static func fields(_ fields: Set<RequiredField>) -> String {
        fields.isEmpty ? nothing : list(RequiredField.allCases.filter(fields.contains).map(\.rawValue))
    }

    static func fields(_ text: String) -> Set<RequiredField>? {
        let fields = items(text.lowercased()).map(RequiredField.init)
        guard !fields.isEmpty || text == nothing, !fields.contains(nil) else { return nil }
        return Set(fields.compactMap(\.self))
    }

    /// A name of the zone database, «Europe/Moscow»; empty is the machine's own.
    static func zone(_ text: String) -> String? {
        if text == nothing { return "" }
        let isName = text.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF) || [0x2B, 0x2D, 0x2F, 0x5F].contains(byte)
        }
        return isName && !text.isEmpty && text.first != "/" && text.utf8.count <= 60 ? text : nil
    }
}
