/// A civil day, counted from 2000-01-01; no time zone, no clock.
///
/// «вторник 24 ноября», "Tuesday" → `Day(2026, 11, 24)`.
package struct Day: Hashable, Comparable, Sendable, Codable {
    /// Days since 2000-01-01 (a Saturday), negative before it.
    package let number: Int

    package init(number: Int) { self.number = number }

    /// Nil if the calendar has no such day (31 June, 29 February 2027) or the year is not in 1...9999.
    package init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, in: year) else { return nil }
        number = Day.number(year, month, day)
    }

    /// All days that can be named: years 1 to 9999.
    package static let calendar = Day(number: number(1, 1, 1))...Day(number: number(9999, 12, 31))

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let day = Day(iso: text) else {
            throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "not a day: \(text)"))
        }
        self = day
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }

    /// 0 is Monday, 6 is Sunday.
    package var weekday: Int { ((number + 5) % 7 + 7) % 7 }

    package var year: Int { parts.year }
    package var month: Int { parts.month }
    package var dayOfMonth: Int { parts.day }

    /// Year, month and day of the civil calendar, by Howard Hinnant's `civil_from_days` (epoch 0000-03-01).
    package var parts: (year: Int, month: Int, day: Int) {
        let shifted = number + 730_425
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
    package static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
    package static func - (day: Day, days: Int) -> Day { Day(number: day.number - days) }
    package static func - (left: Day, right: Day) -> Int { left.number - right.number }

    package static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    package static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// `days_from_civil`, the inverse of `parts`.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 730_425
    }
}

extension Day {
    /// The nearest such weekday after this day, never this day itself: «в пятницу», "on Friday".
    package func next(weekday wanted: Int) -> Day { self + ((wanted - weekday + 6) % 7 + 1) }

    /// The nearest such weekday before this day, never this day itself: «что сделано в четверг».
    package func last(weekday wanted: Int) -> Day { self - ((weekday - wanted + 6) % 7 + 1) }

    /// Monday of this day's week.
    package var startOfWeek: Day { self - weekday }

    package var startOfMonth: Day { self - (dayOfMonth - 1) }
    package var endOfMonth: Day { let (year, month, day) = parts; return self + (Day.length(ofMonth: month, in: year) - day) }

    /// The same day of another month, at most its last: 31 January plus a month → 28 February.
    package func adding(months: Int) -> Day {
        let (year, month, day) = parts
        let index = year * 12 + month - 1 + months
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        return Day(number: Day.number(newYear, newMonth, min(day, Day.length(ofMonth: newMonth, in: newYear))))
    }

    /// 1...366; 1 is 1 January.
    package var dayOfYear: Int { let year = parts.year; return number - Day.number(year, 1, 1) + 1 }

    /// The week by ISO 8601, 1...53. It belongs to the year of its Thursday: 2027-01-01 is in week 53 of 2026.
    package var isoWeek: (year: Int, week: Int) {
        let thursday = startOfWeek + 3
        return (thursday.year, (thursday.dayOfYear - 1) / 7 + 1)
    }

    /// Easter Sunday of the western churches, by the Gregorian rule of 1583.
    package static func easter(_ year: Int) -> Day {
        let century = year / 100, golden = year % 19
        let skipped = century - century / 4 - (8 * century + 13) / 25
        var moon = (19 * golden + skipped + 15) % 30
        moon -= moon / 28 * (1 - 29 / (moon + 1) * ((21 - golden) / 11))
        let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
        return Day(number: number(year, 3, 28) + moon - weekday)
    }

    /// Monday of a week by ISO 8601; nil if the year has no such week: «на 48-й неделе», "week 48".
    package init?(isoYear year: Int, week: Int) {
        guard (1...9998).contains(year), (1...53).contains(week) else { return nil }
        let monday = Day(number: Day.number(year, 1, 4)).startOfWeek + 7 * (week - 1)
        guard monday.isoWeek.year == year else { return nil }
        self = monday
    }

    /// `2026-11-24`.
    package var iso: String {
        let (year, month, day) = parts
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// Nil if the text is not `YYYY-MM-DD`, or no such day exists.
    package init?(iso: some StringProtocol) {
        let fields = iso.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].count == 4, fields[1].count == 2, fields[2].count == 2,
            let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
        else { return nil }
        self.init(year, month, day)
    }
}

/// The number with leading zeros, as ISO 8601 writes it.
package func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}

/// Makes ranges of days.
extension Day: Strideable {
    package func distance(to other: Day) -> Int { other.number - number }
    package func advanced(by days: Int) -> Day { self + days }
}
