import Dates
import Text

// The regulation and all other settings of the department.
extension Transaction {
    /// «требуй результат в звонках», "calls no longer need a result".
    mutating func setRule(_ kind: TaskKind, _ field: RequiredField, isRequired: Bool) throws -> Reply {
        try checkRunsDesk()
        var fields = policy.regulation.required[kind] ?? []
        if isRequired { fields.insert(field) } else { fields.remove(field) }
        return .noted(try settle(Setting.rule(of: kind), SettingText.fields(fields), as: isRequired ? .setRule : .unsetRule))
    }

    /// «регламент», "which fields are required for calls": the required fields of each kind.
    func rules(of kind: TaskKind?) -> Report {
        let kinds = (kind.map { [$0] } ?? TaskKind.allCases).filter(policy.knows)
        let rows = kinds.map { kind in
            let fields = RequiredField.allCases.filter(policy.demanded(of: kind).contains).map { Figure.word($0.rawValue) }
            return Report.Row([
                Report.Field("kind", .word(kind.rawValue)), Report.Field("fields", .list(fields), visibility: .data),
                Report.Field("fields", .list(fields.isEmpty ? [.word(SettingText.nothing)] : fields), visibility: .words),
            ])
        }
        let silent = Report.Note(rows.isEmpty ? "hidden" : "skip")
        return Report(name: "rule.show", tables: [Report.Table("rules", rows)], notes: [silent], isPersonal: false)
    }

    /// «измени настройку bands: 95, 80, 60», "set the setting week to mon-fri"; «default» gives the default back.
    mutating func set(setting name: String, to text: String) throws -> Reply {
        try checkRunsDesk()
        let setting = try core.setting(named: name)
        return .noted(try settle(setting.name, text, as: .setSetting))
    }

    private mutating func settle(_ name: String, _ text: String, as verb: JournalEntry.Verb) throws -> ManagementChange {
        guard let change = try core.change(of: try core.setting(named: name), to: text) else {
            let value = StoredSetting(name: name, value: try core.value(of: try core.setting(named: name)).value)
            return ManagementChange(verb: verb, settings: [value])
        }
        add(change)
        _ = try write(verb)
        return ManagementChange(
            verb: verb, settings: [StoredSetting(name: name, value: try core.value(of: try core.setting(named: name)).value)])
    }

    func settings(named name: String?) throws -> [SettingValue] {
        guard let name else { return try core.settings() }
        return [try core.value(of: try core.setting(named: name))]
    }
}

extension Core {
    /// All settings, as they stand.
    package func settings() throws -> [SettingValue] { try Setting.all.map(value) }

    package func setting(named name: String) throws -> Setting {
        guard let setting = Setting.named(name) else { throw CommandOutcome.refusal(.noSuchSetting(name)) }
        return setting
    }

    package func value(of setting: Setting) throws -> SettingValue {
        SettingValue(name: setting.name, value: setting.read(try policy()), standard: setting.read(defaults), unit: setting.unit)
    }

    /// Changes a setting for whoever has the store's file. Returns a refusal if the value is not valid. Throws `StoreFailure`.
    package func set(_ name: String, to text: String, at now: Timestamp, clockWasSet: Bool, by person: Person.ID?) throws -> Refusal? {
        do {
            guard let change = try change(of: try setting(named: name), to: text) else { return nil }
            _ = try store.commit(
                JournalEntry(at: now, clockWasSet: clockWasSet, actor: person, verb: .setSetting, changes: [change]))
            return nil
        } catch let stop as CommandOutcome {
            guard case .refused(let refusal) = stop.reply else { return nil }
            return refusal
        }
    }

    /// The value of one setting by name, or why it has none. Throws `StoreFailure`.
    package func setting(_ name: String) throws -> Result<SettingValue, Refusal> {
        guard let setting = Setting.named(name) else { return .failure(.noSuchSetting(name)) }
        return .success(try value(of: setting))
    }

    /// The change in the store; nil if nothing changes.
    func change(of setting: Setting, to text: String) throws -> Change? {
        guard let text = CleanText.of(text) else { throw CommandOutcome.refusal(.invalidSetting(try value(of: setting))) }
        var wanted = try policy()
        if text.lowercased() == Setting.standard {
            guard setting.write(&wanted, setting.read(defaults)) else { return nil }
        } else {
            guard setting.write(&wanted, text) else { throw CommandOutcome.refusal(.invalidSetting(try value(of: setting))) }
        }
        let before = StoredSetting(name: setting.name, value: try store.settings()[setting.name])
        let value = setting.read(wanted)
        let after = StoredSetting(name: setting.name, value: value == setting.read(defaults) ? nil : value)
        return before == after ? nil : .setting(before: before, after: after)
    }
}
