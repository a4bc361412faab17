import Testing

@testable import Dates

@Suite("Repeats as RRULE values") struct RecurrenceTests {
    @Test(
        "read and written alike",
        arguments: [
            "FREQ=DAILY", "FREQ=DAILY;INTERVAL=2", "FREQ=WEEKLY;BYDAY=TU,TH", "FREQ=MONTHLY;BYDAY=-1FR", "FREQ=MONTHLY;BYMONTHDAY=5,20,-1",
            "FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;COUNT=10", "FREQ=DAILY;UNTIL=20261231",
        ])
    func text(rule: String) { #expect(Recurrence(rrule: rule)?.rrule == rule) }

    @Test("parts in any order, a time after UNTIL's day is dropped")
    func order() {
        #expect(Recurrence(rrule: "UNTIL=20261231T235959Z;BYDAY=FR;FREQ=WEEKLY")?.rrule == "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261231")
    }

    @Test(
        "no rule",
        arguments: [
            "", "FREQ=MINUTELY", "BYDAY=MO", "FREQ=DAILY;INTERVAL=0", "FREQ=WEEKLY;BYDAY=XX", "FREQ=WEEKLY;BYDAY=0MO",
            "FREQ=DAILY;UNTIL=20261331",
            "FREQ=DAILY;UNTIL=+2026121", "FREQ=MONTHLY;BYMONTHDAY=32", "FREQ=DAILY;COUNT=0", "FREQ=DAILY;WKST=MO", "FREQ=DAILY;INTERVAL",
            "FREQ=DAILY;",
        ])
    func absent(text: String) { #expect(Recurrence(rrule: text) == nil) }

    /// rule, first day, the days that follow
    @Test(
        "the days of a rule",
        arguments: [
            ("FREQ=DAILY;INTERVAL=2", "2026-11-23", ["2026-11-25", "2026-11-27"]),
            ("FREQ=WEEKLY;BYDAY=TU,TH", "2026-11-24", ["2026-11-26", "2026-12-01"]),
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH", "2026-11-24", ["2026-11-26", "2026-12-08", "2026-12-10"]),
            ("FREQ=WEEKLY", "2026-11-25", ["2026-12-02"]),
            ("FREQ=MONTHLY;BYMONTHDAY=31", "2027-01-31", ["2027-03-31", "2027-05-31"]),
            ("FREQ=MONTHLY;BYMONTHDAY=-1", "2027-01-31", ["2027-02-28", "2027-03-31"]),
            ("FREQ=MONTHLY", "2027-01-30", ["2027-03-30"]),
            ("FREQ=MONTHLY;BYDAY=-1FR", "2026-11-27", ["2026-12-25", "2027-01-29"]),
            ("FREQ=MONTHLY;BYDAY=5MO", "2026-11-30", ["2027-03-29", "2027-05-31"]),
            ("FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=5", "2026-11-05", ["2027-02-05", "2027-05-05"]),
            ("FREQ=YEARLY;BYMONTHDAY=25;BYMONTH=12", "2026-12-25", ["2027-12-25"]),
            ("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2", "2028-02-29", ["2032-02-29"]),
            ("FREQ=YEARLY", "2028-02-29", ["2032-02-29"]),
            ("FREQ=YEARLY;BYDAY=4TH;BYMONTH=11", "2026-11-26", ["2027-11-25"]),
            ("FREQ=YEARLY;BYDAY=1MO", "2026-01-05", ["2027-01-04"]),
            ("FREQ=YEARLY;BYDAY=-1FR", "2026-12-25", ["2027-12-31"]),
            ("FREQ=WEEKLY;BYDAY=TH", "2026-12-31", ["2027-01-07"]),
        ])
    func days(text: String, start: String, days: [String]) {
        let rule = Recurrence(rrule: text)!, start = Day(iso: start)!
        #expect(rule.first(onOrAfter: start) == start)
        var day = start
        for next in days {
            #expect(rule.next(after: day, start: start)?.iso == next)
            day = Day(iso: next)!
        }
    }

    @Test(
        "the first day not before another",
        arguments: [
            ("FREQ=WEEKLY;INTERVAL=2;BYDAY=TU", "2026-11-25", "2026-12-01"), ("FREQ=MONTHLY;BYMONTHDAY=5", "2026-11-23", "2026-12-05"),
            ("FREQ=DAILY", "2026-11-23", "2026-11-23"), ("FREQ=YEARLY;BYMONTHDAY=29;BYMONTH=2", "2096-03-01", "2104-02-29"),
        ])
    func first(text: String, day: String, first: String) {
        #expect(Recurrence(rrule: text)?.first(onOrAfter: Day(iso: day)!)?.iso == first)
    }

    @Test("INTERVAL counts from the first day, also where days were left out")
    func anchor() {
        let rule = Recurrence(rrule: "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU")!
        #expect(rule.next(after: Day(2026, 12, 2)!, start: Day(2026, 11, 24)!)?.iso == "2026-12-08")
    }

    @Test("an end by day or by number", arguments: ["FREQ=DAILY;UNTIL=20261124", "FREQ=DAILY;COUNT=2"])
    func end(text: String) {
        let rule = Recurrence(rrule: text)!, start = Day(2026, 11, 23)!
        #expect(rule.next(after: start, start: start) == start + 1)
        #expect(rule.next(after: start + 1, start: start) == nil)
    }

    @Test("a day that never comes")
    func never() { #expect(Recurrence(rrule: "FREQ=YEARLY;BYMONTHDAY=31;BYMONTH=6")?.first(onOrAfter: Day(2026, 11, 23)!) == nil) }
}
