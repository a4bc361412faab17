import Dates

/// A named setting of the department: `planerka settings`. Its meaning and its unit stand in `Intents/replies/settings.yaml`.
///
/// `bands` is «95, 80, 60»; `lunch` «13:00-14:00»; `rule.call` «client, result».
package struct Setting: Sendable {
    /// What its value counts; its words are `setting.unit.<unit>`.
    package enum Unit: String, Sendable {
        case none, minutes, tasks, percent, share, time, hours, days, pairs, fields, names, text

        /// Whether it is said after a number; other units only name a form of value.
        package var isCounted: Bool { [.minutes, .tasks, .percent, .pairs].contains(self) }
    }

    package let name: String
    package let unit: Unit
    /// The value in force, as text.
    package let read: @Sendable (Policy) -> String
    /// Sets a value; false if the text is not a valid value, and then nothing is changed.
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

/// A setting with its current value.
package struct SettingValue: Equatable, Sendable {
    package var name: String
    package var value: String
    package var standard: String
    package var unit: Setting.Unit
}

extension Policy {
    /// The defaults with the stored values on top; an invalid stored value is ignored.
    init(_ defaults: Policy, with stored: [String: String]) {
        self = defaults
        for (name, value) in stored {
            guard let setting = Setting.named(name) else { continue }
            var changed = self
            if setting.write(&changed, value) { self = changed }
        }
    }
}
