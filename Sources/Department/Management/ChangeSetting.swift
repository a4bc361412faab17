import Dates

/// «измени настройку bands: 95, 80, 60», "set the setting week to mon-fri"; «default» gives the default back.
struct ChangeSetting: Operation {
    let name: String
    let text: String

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        return .noted(try transaction.change(try transaction.setting(name), to: text, as: .setSetting))
    }
}
