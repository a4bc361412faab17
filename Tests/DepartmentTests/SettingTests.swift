import Testing

@testable import Department

/// Settings by name: every default reads back as itself, and an invalid value is refused.
@Suite("Settings") struct SettingTests {
    @Test("every default is a value of its setting", arguments: Setting.all.map(\.name)) func defaults(name: String) throws {
        let setting = try #require(Setting.named(name))
        var policy = Policy()
        #expect(setting.write(&policy, setting.read(policy)))
        #expect(setting.read(policy) == setting.read(Policy()))
    }

    @Test(
        "forms of values",
        arguments: [
            ("week", "mon,wed,fri", "mon, wed, fri"), ("week", "1-5", "mon-fri"), ("lunch", "12-13", "12:00-13:00"),
            ("planned_share", "50%", "1/2"), ("bonus", "5.5%", "5.5"), ("holidays", "1.01-3.01, 8.03", "1.01-3.01, 8.03"),
            ("days_off", "31.12.2026", "2026-12-31"), ("rule.call", "result", "result"), ("rule.call", "none", "none"),
            ("zone", "Europe/Moscow", "Europe/Moscow"), ("Opened-By", "9", "09:00"),
        ]) func forms(name: String, said: String, kept: String) throws
    {
        let setting = try #require(Setting.named(name))
        var policy = Policy()
        #expect(setting.write(&policy, said))
        #expect(setting.read(policy) == kept)
    }

    @Test(
        "what is none",
        arguments: [
            ("week", "someday"), ("lunch", "13"), ("lunch", "14-13"), ("bands", "60, 80, 95"), ("bands", "95, 80"), ("stage", "3"),
            ("holidays", "31.02"), ("rule.call", "phone"), ("zone", "../etc"), ("minutes.call", "0"), ("opened_by", "25:00"),
        ]) func refused(name: String, said: String) throws
    {
        var policy = Policy()
        #expect(try #require(Setting.named(name)).write(&policy, said) == false)
    }

    @Test("a change is in the journal, can be undone, and is open to the head alone") func kept() throws {
        let office = try Office()
        _ = try office.perform(.management(.set(setting: "ahead", to: "30")), by: office.orlova)
        #expect(try office.core.policy().aheadMinutes == 30)
        _ = try office.perform(.undo, by: office.orlova)
        #expect(try office.core.policy().aheadMinutes == 15)
        #expect(try office.perform(.management(.set(setting: "ahead", to: "30")), by: office.ivanov).refusal == .notAllowed(role: .manager))
        #expect(
            try office.perform(.management(.set(setting: "weather", to: "fine")), by: office.orlova).refusal == .noSuchSetting("weather"))
    }
}
