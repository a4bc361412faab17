import Department
import Dialogue
import Rendering

/// `planerka settings`: whoever has the store's file is trusted, so nobody need speak.
struct SettingCall {
    enum Action: Equatable {
        case list
        case get(String)
        case set(String, to: String)

        /// Nil where the words are none of these.
        init?(_ words: [String]) {
            switch (words.first, words.count) {
            case (nil, _), ("list", 1): self = .list
            case ("get", 2): self = .get(words[1])
            case ("set", 3...): self = .set(words[1], to: words.dropFirst(2).joined(separator: " "))
            default: return nil
            }
        }
    }

    let wiring: AppContainer

    func run(_ action: Action) throws -> ExitStatus {
        let office = try wiring.open(style: TextStyle())
        switch action {
        case .list:
            for setting in try office.core.settings() { try Output.standard.write(row(setting, office)) }
        case .get(let name):
            try Output.standard.write(TerminalText.text(try checked(try office.core.setting(name), name).value) + "\n")
        case .set(let name, let value):
            let speaker = try wiring.settings.speaker.map { try Speaker(conversation: office).person(named: $0) }
            let clock = Clock(fixed: wiring.settings.now)
            if let refusal = try office.core.set(name, to: value, at: clock.now, clockWasSet: clock.isSet, by: speaker?.id) {
                throw failure(refusal, name)
            }
            let now = try checked(try office.core.setting(name), name)
            let told = office.phrase("setting.set", wiring.language, ["name": now.name, "value": now.value])
            try Output.standard.write(TerminalText.text(told) + "\n")
        }
        return .done
    }

    /// Name, value, default, unit and meaning, a tab between.
    private func row(_ setting: SettingValue, _ office: LocalAssistant) -> String {
        let words = office.words(of: setting, in: wiring.language)
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
            return .told(.badData, key: "refusal.noSuchSetting", values: ["name": name])
        }
        return .told(.badData, key: "refusal.invalidSetting", values: ["name": setting.name, "value": setting.value])
    }
}
