import Department
import Dialogue
import Rendering

/// `planerka settings`: whoever has the store's file is trusted, so no speaker is needed.
struct SettingCall {
    let container: AppContainer

    func run(_ action: SettingAction) throws -> ExitStatus {
        let assistant = try container.open(style: TextStyle())
        switch action {
        case .list:
            for setting in try assistant.core.settings() { try Output.standard.write(row(setting, assistant)) }
        case .get(let name):
            try Output.standard.write(TerminalText.text(try checked(try assistant.core.setting(name), name).value) + "\n")
        case .set(let name, let value):
            let speaker = try container.settings.speaker.map { try Speaker(service: assistant).person(named: $0) }
            let clock = Clock(fixed: container.settings.now)
            if let refusal = try assistant.core.set(name, to: value, at: clock.now, clockWasSet: clock.isSet, by: speaker?.id) {
                throw failure(refusal, name)
            }
            let now = try checked(try assistant.core.setting(name), name)
            let confirmation = assistant.phrase("setting.set", container.language, ["name": now.name, "value": now.value])
            try Output.standard.write(TerminalText.text(confirmation) + "\n")
        }
        return .done
    }

    /// Name, value, default, unit and meaning, separated by tabs.
    private func row(_ setting: SettingValue, _ assistant: LocalAssistant) -> String {
        let words = assistant.words(of: setting, in: container.language)
        return TerminalText.text([setting.name, setting.value, setting.standard, words.unit, words.meaning].joined(separator: "\t")) + "\n"
    }

    private func checked(_ result: Result<SettingValue, Refusal>, _ name: String) throws -> SettingValue {
        switch result {
        case .success(let setting): return setting
        case .failure(let refusal): throw failure(refusal, name)
        }
    }

    private func failure(_ refusal: Refusal, _ name: String) -> Failure {
        guard case .invalidSetting(let setting) = refusal else {
            return .noSuchSetting(name: name)
        }
        return .invalidSetting(name: setting.name, value: setting.value)
    }
}
