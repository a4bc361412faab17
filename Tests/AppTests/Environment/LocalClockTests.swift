import Glibc
import Testing

@testable import App

@Suite("Times from outside", .serialized) struct LocalClockTests {
    init() {
        setenv("TZ", "Europe/Moscow", 1)
        tzset()
    }

    @Test(
        "local, and with a zone",
        arguments: [
            ("2026-11-23", "2026-11-23T00:00:00"),
            ("2026-11-23T09:00", "2026-11-23T09:00:00"),
            ("2026-11-23 09:00", "2026-11-23T09:00:00"),
            ("2026-11-23T09:00:07.250", "2026-11-23T09:00:07"),
            ("2026-11-23T09:00Z", "2026-11-23T12:00:00"),
            ("2026-11-23t09:00:30z", "2026-11-23T12:00:30"),
            ("2026-11-23T22:30:00+00:00", "2026-11-24T01:30:00"),
            ("2026-11-23T09:00+0300", "2026-11-23T09:00:00"),
            ("2026-11-23T09:00-05", "2026-11-23T17:00:00"),
        ])
    func read(text: String, local: String) { #expect(LocalClock.timestamp(iso: text)?.iso == local) }

    @Test(
        "no time",
        arguments: [
            "", "T", "9:00", "2026-11-23T9:00", "2026-06-31", "2026-11-23T24:00", "2026-11-23T09:00+99:00", "2026-11-23T09:00+1",
            "1970-01-01",
            "9999-01-01T00:00", "2026-11-23T09:00:00.", "2026-11-23T09:00 tomorrow", "2026-11-23T+9:00", "завтра",
        ])
    func none(text: String) { #expect(LocalClock.timestamp(iso: text) == nil) }
}
