import Testing

@testable import Dates

@Suite("Times and lengths as text") struct ValueTests {
    @Test(
        "times",
        arguments: [
            "2026-11-24", "2026-11-24T15:00", "2026-11-23/2026-11-29", "2026-11-24T15:00/2026-11-24T16:00", "/2026-11-27",
            "/2026-11-27T18:00",
            "2026-11-25/", "2026-11-25T10:00/", "T16:00",
        ])
    func when(text: String) { #expect(When(iso: text)?.iso == text) }

    @Test("no time", arguments: ["", "/", "T25:00", "2026-11-24/2026-11-24T10:00", "2026-11-31", "tomorrow", "2026-11-24T24:00"])
    func noWhen(text: String) { #expect(When(iso: text) == nil) }

    @Test(
        "lengths",
        arguments: [
            ("PT1H30M", "PT1H30M"), ("P7D", "P7D"), ("P1W", "P7D"), ("-P1D", "-P1D"), ("P1M", "P1M"), ("PT90M", "PT1H30M"), ("P12M", "P1Y"),
        ])
    func length(text: String, written: String) { #expect(Duration(iso: text)?.iso == written) }

    @Test("no length", arguments: ["", "P", "PT", "1H", "P1H", "PT1D", "P-1D", "P9999999999D", "PT1H30"])
    func noLength(text: String) { #expect(Duration(iso: text) == nil) }

    @Test(
        "a length from a moment",
        arguments: [
            ("2026-11-23T23:30", "PT1H", "2026-11-24T00:30"), ("2026-11-23T00:15", "-PT30M", "2026-11-22T23:45"),
            ("2027-01-31T09:00", "P1M", "2027-02-28T09:00"),
            ("2026-12-31T23:59", "PT1M", "2027-01-01T00:00"), ("2028-02-28T12:00", "P1D", "2028-02-29T12:00"),
        ])
    func added(moment: String, length: String, expected: String) {
        #expect(Duration(iso: length)?.added(to: Moment(iso: moment)!).iso == expected)
    }

    @Test("the other way") func negated() { #expect(Duration(days: 2).negated.iso == "-P2D") }

    @Test("working days", arguments: [("2026-11-27", "2026-11-30"), ("2026-12-31", "2027-01-11"), ("2026-11-03", "2026-11-05")])
    func workingDay(day: String, next: String) { #expect(WorkCalendar().workingDay(after: Day(iso: day)!).iso == next) }
}
