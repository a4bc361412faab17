import Dates

/// A named setting of the department: contract §1, `planerka settings`. Its meaning and its unit are said by `Intents/replies/settings.yaml`.
///
/// `bands` is «95, 80, 60»; `lunch` «13:00-14:00»; `rule.call` «client, result».
package struct Setting: Sendable {
    /// What its value counts; words say it by `setting.unit.<unit>`.
    package enum Unit: String, Sendable {
        case none, minutes, tasks, percent, share, time, hours, days, pairs, fields, names, text

        /// Said after a number; the others only name a form of value.
        package var isCounted: Bool { [.minutes, .tasks, .percent, .pairs].contains(self) }
    }

    package let name: String
    package let unit: Unit
    /// The value that holds, as text.
    package let read: @Sendable (Policy) -> String
    /// Puts a value on; false where it is none that the setting can have.
    let write: @Sendable (inout Policy, String) -> Bool

    /// The word that gives a setting its default back.
    static let standard = "default"

    package static func named(_ name: String) -> Setting? { byName[key(of: name)] }

    /// «Opened by», "opened-by" → `opened_by`.
    private static func key(of name: String) -> String {
        String(name.lowercased().map { $0 == "-" || $0 == " " ? "_" : $0 })
    }

    private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

    /// In the order in which they are listed.
    package static let all: [Setting] = calendar + work + judging + stages + minutes + rules
}

/// A setting as it stands.
package struct SettingValue: Equatable, Sendable {
    package var name: String
    package var value: String
    package var standard: String
    package var unit: Setting.Unit
}

extension Policy {
    /// The defaults with what is stored by name put on top; a value that no version of the program can have written counts for nothing.
    init(_ defaults: Policy, with stored: [String: String]) {
        self = defaults
        for (name, value) in stored {
            guard let setting = Setting.named(name) else { continue }
            var changed = self
            if setting.write(&changed, value) { self = changed }
        }
    }
}
