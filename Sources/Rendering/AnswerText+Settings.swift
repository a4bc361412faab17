import Department
import Dialogue
import Language
import Phrases

// Settings: value, default, unit, meaning.
extension AnswerText {
    func settings(_ settings: [SettingValue]) -> [String] {
        guard style.width != nil, settings.count > 1 else { return settings.map { row($0, named: $0.name) } }
        var table = RowTable(style: style, kinds: [.name, .prose])
        table.rows = settings.map { .init([$0.name, String(row($0, named: "").drop { $0 == " " })]) }
        return table.lines
    }

    private func row(_ setting: SettingValue, named name: String) -> String {
        var values: PhraseValues = [
            "name": .text(name), "value": .text(setting.value.visible), "meaning": .text(meaning(of: setting.name)),
        ]
        if setting.unit.isCounted { values["unit"] = .text(unit(of: setting)) }
        values["standard"] = setting.value == setting.standard ? nil : .text(setting.standard.visible)
        return speech.say("setting.row", values)
    }

    func unit(of setting: SettingValue) -> String { speech.unit(of: setting) }
    func meaning(of setting: String) -> String { speech.meaning(ofSetting: setting) }
}

extension Speech {
    func unit(of setting: SettingValue) -> String { sayIfKnown("setting.unit.\(setting.unit.rawValue)") ?? "" }

    /// The meaning of `minutes.call` is the phrase `setting.meaning.minutes` with the kind in it.
    func meaning(ofSetting name: String) -> String {
        let parts = name.split(separator: ".")
        guard parts.count == 2 else { return say("setting.meaning.\(name)") }
        return say("setting.meaning.\(parts[0])", ["kind": .text(sayIfKnown("kinds.\(parts[1])") ?? String(parts[1]))])
    }
}

extension TextRenderer {
    /// The unit and the meaning of a setting, for tables.
    package func words(of setting: SettingValue, in language: LanguageCode) -> (unit: String, meaning: String) {
        let speech = self.speech(in: language)
        return (speech.unit(of: setting), speech.meaning(ofSetting: setting.name))
    }
}
