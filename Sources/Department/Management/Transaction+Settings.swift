import Dates

// What the operations on settings share.
extension Transaction {
    func setting(_ name: String) throws(EarlyReply) -> Setting {
        guard let setting = Setting.named(name) else { throw .refusal(.noSuchSetting(name)) }
        return setting
    }

    mutating func change(_ setting: Setting, to text: String, as verb: JournalEntry.Verb) throws -> ManagementChange {
        switch try settings.revision(of: setting, to: text) {
        case .unchanged: return .same(verb, settings: [try stored(setting)])
        case .invalid: throw EarlyReply.refusal(.invalidSetting(try settings.value(of: setting)))
        case .changed(let change):
            add(change)
            _ = try write(verb)
            return ManagementChange(verb: verb, settings: [try stored(setting)])
        }
    }

    private func stored(_ setting: Setting) throws -> StoredSetting {
        StoredSetting(name: setting.name, value: try settings.value(of: setting).value)
    }
}
