import Dates
import Glibc

/// The machine's clock as the department's local time, and times that come from outside.
enum LocalClock {
    static func now() -> Timestamp { local(unix: time(nil)) }

    /// The UTC time of a local time. Of an hour that comes twice in autumn, the first is meant.
    static func universal(_ local: Timestamp) -> Timestamp {
        let (year, month, day) = local.day.parts
        var fields = tm()
        (fields.tm_year, fields.tm_mon, fields.tm_mday) = (Int32(year - 1900), Int32(month - 1), Int32(day))
        (fields.tm_min, fields.tm_sec) = (Int32(local.time.minutes), Int32((local.seconds % 60 + 60) % 60))
        fields.tm_isdst = -1
        let seconds = mktime(&fields)
        return Timestamp(seconds: Int(seconds) - 946_684_800)
    }

    /// Reads an ISO 8601 time of the years 2000…2199; nil for any other text. Without a zone it is local; a day alone is its midnight.
    static func timestamp(iso text: String) -> Timestamp? {
        guard text.utf8.count <= 40, text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let normal = text.uppercased().replacingFirst(" ", with: "T")
        guard let (clock, offset) = zone(of: normal), let stamp = strict(clock) else { return nil }
        guard (2000...2199).contains(stamp.day.year) else { return nil }
        guard let offset else { return stamp }
        return local(unix: stamp.seconds + 946_684_800 - offset * 60)
    }

    /// The text without its zone, and the zone's minutes east of UTC; nil if the zone is malformed.
    private static func zone(of text: String) -> (clock: Substring, offset: Int?)? {
        guard let hours = text.firstIndex(of: "T") else { return (text[...], nil) }
        if text.hasSuffix("Z") { return (text.dropLast(), 0) }
        guard let sign = text[hours...].lastIndex(where: { $0 == "+" || $0 == "-" }) else { return (text[...], nil) }
        let digits = text[text.index(after: sign)...].filter { $0 != ":" }
        guard digits.allSatisfy(\.isNumber), digits.count == 2 || digits.count == 4, let hour = Int(digits.prefix(2)) else { return nil }
        let minute = Int(digits.dropFirst(2)) ?? 0
        guard hour * 60 + minute <= 14 * 60, minute < 60 else { return nil }
        return (text[..<sign], (text[sign] == "-" ? -1 : 1) * (hour * 60 + minute))
    }

    /// `YYYY-MM-DD`, with `THH:MM`, `:SS` and a fraction of it.
    private static func strict(_ text: Substring) -> Timestamp? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard let whole = parts.first, [10, 16, 19].contains(whole.count), parts.count <= 2 else { return nil }
        if parts.count == 2 { guard whole.count == 19, !parts[1].isEmpty, parts[1].allSatisfy(\.isNumber) else { return nil } }
        return Timestamp(iso: whole)
    }

    private static func local(unix seconds: Int) -> Timestamp {
        var (clock, fields) = (time_t(seconds), tm())
        localtime_r(&clock, &fields)
        let day = Day(Int(fields.tm_year) + 1900, Int(fields.tm_mon) + 1, Int(fields.tm_mday)) ?? Day(number: 0)
        let time = TimeOfDay(Int(fields.tm_hour), Int(fields.tm_min)) ?? .midnight
        return Timestamp(Moment(day, time), second: min(Int(fields.tm_sec), 59))
    }
}

extension String {
    fileprivate func replacingFirst(_ old: Character, with new: Character) -> String {
        guard let place = firstIndex(of: old) else { return self }
        return String(self[..<place]) + String(new) + String(self[index(after: place)...])
    }
}
