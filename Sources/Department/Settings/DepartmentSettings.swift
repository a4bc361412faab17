import Dates
import Text

/// The settings of the department: the values in the store on top of the defaults.
final class DepartmentSettings {
    let defaults: Policy
    private let store: any DirectoryStore & SettingStore
    private var known: (policy: Policy, revision: Int)?

    init(store: any DirectoryStore & SettingStore, defaults: Policy) {
        self.store = store
        self.defaults = defaults
    }

    /// The policy in force; read again after anybody has changed a setting.
    ///
    /// - Throws: `StoreFailure`.
    func policy() throws -> Policy {
        let revision = try store.directoryRevision()
        if let known, known.revision == revision { return known.policy }
        let stored = try store.settings()
        var policy = Policy(defaults, with: stored)
        policy.reminders = Reminder.defaults(in: stored)
        known = (policy, revision)
        return policy
    }

    func value(of setting: Setting) throws -> SettingValue {
        SettingValue(name: setting.name, value: setting.read(try policy()), standard: setting.read(defaults), unit: setting.unit)
    }

    /// What giving a setting a new text would do.
    enum Revision: Equatable {
        case unchanged
        case changed(Change)
        /// The setting can't have that value.
        case invalid
    }

    /// «bands: 95, 80, 60»; «default» gives the default back.
    ///
    /// - Throws: `StoreFailure`.
    func revision(of setting: Setting, to text: String) throws -> Revision {
        guard let text = CleanText.of(text) else { return .invalid }
        var wanted = try policy()
        if text.lowercased() == Setting.standard {
            guard setting.write(&wanted, setting.read(defaults)) else { return .unchanged }
        } else {
            guard setting.write(&wanted, text) else { return .invalid }
        }
        let before = StoredSetting(name: setting.name, value: try store.settings()[setting.name])
        let value = setting.read(wanted)
        let after = StoredSetting(name: setting.name, value: value == setting.read(defaults) ? nil : value)
        return before == after ? .unchanged : .changed(.setting(before: before, after: after))
    }
}
