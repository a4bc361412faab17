/// A length of time, or a step to move by: «на полтора часа» → `PT1H30M`, «на неделю раньше» → `-P7D`.
package struct Duration: Hashable, Sendable {
    /// Small numbers: hundreds of readings of a line are copied.
    private var monthCount: Int32
    private var dayCount: Int32
    private var minuteCount: Int32
    private var secondCount: Int8 = 0
    package var isNegative: Bool

    package init(months: Int = 0, days: Int = 0, minutes: Int = 0, seconds: Int = 0, isNegative: Bool = false) {
        monthCount = Int32(clamping: months)
        dayCount = Int32(clamping: days)
        minuteCount = Int32(clamping: minutes + seconds / 60)
        secondCount = Int8(clamping: seconds % 60)
        self.isNegative = isNegative
    }

    /// Calendar months, without the sign: it applies to all parts.
    package var months: Int {
        get { Int(monthCount) }
        set { monthCount = Int32(clamping: newValue) }
    }

    package var days: Int {
        get { Int(dayCount) }
        set { dayCount = Int32(clamping: newValue) }
    }

    package var minutes: Int {
        get { Int(minuteCount) }
        set { minuteCount = Int32(clamping: newValue) }
    }

    /// 0...59; whole minutes count as minutes.
    package var seconds: Int { Int(secondCount) }

    /// Whether it has hours, minutes or seconds, so that it starts at a moment and not on a day.
    package var isOfClock: Bool { minutes != 0 || seconds != 0 }

    package var isZero: Bool { months == 0 && days == 0 && !isOfClock }

    /// The same length the other way.
    package var negated: Duration { Duration(months: months, days: days, minutes: minutes, seconds: seconds, isNegative: !isNegative) }

    /// `P1D`, `PT1H30M`, `-P7D`, `P1M`, `P1Y`; weeks are written as days.
    package var iso: String {
        var text = isNegative ? "-P" : "P"
        if months / 12 > 0 { text += "\(months / 12)Y" }
        if months % 12 > 0 { text += "\(months % 12)M" }
        if days > 0 { text += "\(days)D" }
        if isOfClock || isZero {
            text += "T"
            if minutes / 60 > 0 { text += "\(minutes / 60)H" }
            if minutes % 60 > 0 || isZero { text += "\(minutes % 60)M" }
            if seconds > 0 { text += "\(seconds)S" }
        }
        return text
    }

    /// Nil if the text is not an ISO 8601 duration.
    package init?(iso: some StringProtocol) {
        self.init()
        var rest = iso[...]
        if rest.hasPrefix("-") {
            isNegative = true
            rest = rest.dropFirst()
        }
        guard rest.hasPrefix("P") else { return nil }
        rest = rest.dropFirst()
        var number = "", inTime = false, any = false
        for character in rest {
            if character.isNumber { number.append(character); continue }
            if character == "T", number.isEmpty, !inTime { inTime = true; continue }
            guard let count = Int(number), count <= 1_000_000 else { return nil }
            switch (character, inTime) {
            case ("Y", false): months += count * 12
            case ("M", false): months += count
            case ("W", false): days += count * 7
            case ("D", false): days += count
            case ("H", true): minutes += count * 60
            case ("M", true): minutes += count
            case ("S", true): self = Duration(months: months, days: days, minutes: minutes, seconds: count, isNegative: isNegative)
            default: return nil
            }
            (number, any) = ("", true)
        }
        guard number.isEmpty, any else { return nil }
    }

    /// The day this far from a day; minutes don't move a day.
    package func added(to day: Day) -> Day {
        let sign = isNegative ? -1 : 1
        return day.adding(months: sign * months) + sign * days
    }

    /// The moment this far from a moment, with seconds rounded down to the minute.
    package func added(to moment: Moment) -> Moment {
        Moment(added(to: moment.day), moment.time) + (isNegative ? -minutes - (seconds > 0 ? 1 : 0) : minutes)
    }
}
