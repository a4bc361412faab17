import Dates

// Settings read and changed outside a command: `planerka settings`.
extension Core {
    /// All settings with their current values, in the order in which they are listed.
    ///
    /// - Throws: `StoreFailure`.
    package func settings() throws -> [SettingValue] { try Setting.all.map(departmentSettings.value) }

    /// The setting of that name, or the refusal if there is none.
    ///
    /// - Throws: `StoreFailure`.
    package func setting(_ name: String) throws -> Result<SettingValue, Refusal> {
        guard let setting = Setting.named(name) else { return .failure(.noSuchSetting(name)) }
        return .success(try departmentSettings.value(of: setting))
    }

    /// Changes a setting for anybody who can open the store. Returns the refusal if it can't have that value.
    ///
    /// - Throws: `StoreFailure`.
    package func set(_ name: String, to text: String, at now: Timestamp, clockWasSet: Bool, by person: Person.ID?) throws -> Refusal? {
        guard let setting = Setting.named(name) else { return .noSuchSetting(name) }
        switch try departmentSettings.revision(of: setting, to: text) {
        case .unchanged: return nil
        case .invalid: return .invalidSetting(try departmentSettings.value(of: setting))
        case .changed(let change):
            _ = try store.commit(
                JournalEntry(at: now, clockWasSet: clockWasSet, actor: person, verb: .setSetting, changes: [change]))
            return nil
        }
    }
}
