import Testing

@testable import Dates

@Suite("Civil days") struct DayTests {
    let monday = Day(2026, 11, 23)!

    @Test("no such day", arguments: [(2026, 6, 31), (2027, 2, 29), (2026, 13, 1), (2026, 1, 0), (2100, 2, 29), (0, 1, 1)])
    func absent(year: Int, month: Int, day: Int) { #expect(Day(year, month, day) == nil) }

    @Test("every day of four centuries is itself again")
    func roundTrip() {
        for number in stride(from: -73_049, through: 73_049, by: 1) {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.parts
            #expect(Day(year, month, dayOfMonth) == day)
        }
    }

    @Test(
        "nearest weekday, today excluded",
        arguments: [(0, "2026-11-30", "2026-11-16"), (1, "2026-11-24", "2026-11-17"), (6, "2026-11-29", "2026-11-22")])
    func weekday(weekday: Int, next: String, last: String) {
        #expect(monday.next(weekday: weekday).iso == next)
        #expect(monday.last(weekday: weekday).iso == last)
    }

    @Test(
        "a month on, clamped to its end",
        arguments: [
            ("2027-01-31", 1, "2027-02-28"), ("2028-01-31", 1, "2028-02-29"), ("2026-12-31", 2, "2027-02-28"),
            ("2026-03-31", -1, "2026-02-28"),
            ("2026-01-15", -1, "2025-12-15"), ("2026-11-23", 14, "2028-01-23"),
        ])
    func months(day: String, count: Int, expected: String) { #expect(Day(iso: day)?.adding(months: count).iso == expected) }

    @Test(
        "weeks by ISO 8601",
        arguments: [
            ("2026-11-23", 2026, 48), ("2027-01-01", 2026, 53), ("2027-01-04", 2027, 1), ("2024-12-30", 2025, 1), ("2021-01-03", 2020, 53),
        ])
    func isoWeek(day: String, year: Int, week: Int) {
        let day = Day(iso: day)!
        #expect(day.isoWeek == (year, week))
        #expect(Day(isoYear: year, week: week) == day.startOfWeek)
    }

    @Test("no such week", arguments: [(2026, 0), (2027, 53), (2026, 54)])
    func noWeek(year: Int, week: Int) { #expect(Day(isoYear: year, week: week) == nil) }

    @Test("day of the year", arguments: [("2026-01-01", 1), ("2026-12-31", 365), ("2028-12-31", 366), ("2028-03-01", 61)])
    func dayOfYear(day: String, number: Int) { #expect(Day(iso: day)?.dayOfYear == number) }

    @Test("no day", arguments: ["2026-11-31", "26-11-23", "2026-11-23T09:00", "", "2026/11/23", "2026-1-1"])
    func noIso(text: String) { #expect(Day(iso: text) == nil) }
}
