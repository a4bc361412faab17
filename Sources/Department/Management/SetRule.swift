import Dates

/// «требуй результат в звонках», "calls no longer need a result".
struct SetRule: Operation {
    let kind: TaskKind
    let field: RequiredField
    let isRequired: Bool

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        var fields = transaction.policy.regulation.required[kind] ?? []
        if isRequired { fields.insert(field) } else { fields.remove(field) }
        let setting = try transaction.setting(Setting.rule(of: kind))
        return .noted(try transaction.change(setting, to: SettingText.fields(fields), as: isRequired ? .setRule : .unsetRule))
    }
}
