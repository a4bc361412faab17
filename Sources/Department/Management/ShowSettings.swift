import Dates

/// «настройки», "show the setting bands": one, or all if no name is said.
struct ShowSettings: Operation {
    let name: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let settings = try name.map { [try transaction.setting($0)] } ?? Setting.all
        return .settings(try settings.map(transaction.settings.value))
    }
}
