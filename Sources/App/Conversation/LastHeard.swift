import Dates
import Department
import Dialogue
import Language

/// The accounts a person wrote from, the latest first, and the language of the last answer.
///
/// Written only when it changes, so that a line which changes nothing else is not written to disk.
struct LastHeard: Equatable {
    struct Account: Equatable {
        let name: String
        /// The last channel in which the account spoke to the bot alone; nil if none is known.
        var channel: String?
    }

    var language: LanguageCode?
    var accounts: [Account]

    /// Empty if the person never wrote.
    init(of person: Person, in store: any AppSettingStore) throws {
        let parts = try store.setting(LastHeard.name(person))?.split(separator: "\n").map(String.init) ?? []
        language = parts.first.flatMap(LanguageCode.init)
        accounts = parts.dropFirst().map { part in
            let cells = part.split(separator: "\t", maxSplits: 1).map(String.init)
            return Account(name: cells[0], channel: cells.count > 1 ? cells[1] : nil)
        }
    }

    /// Records that the person wrote from this account; `channel` is nil where others read along.
    static func keep(
        _ name: String, channel: String?, _ language: LanguageCode, of person: Person, in store: any AppSettingStore
    ) throws {
        let before = try LastHeard(of: person, in: store)
        var now = before
        now.language = language
        let known = before.accounts.first { $0.name == name }
        let channel = channel.flatMap { $0.isEmpty ? nil : $0 } ?? known?.channel
        now.accounts =
            [Account(name: name, channel: channel)]
            + before.accounts.filter { $0.name != name && person.accounts.contains($0.name) }
        guard now != before else { return }
        let lines = now.accounts.map { ([$0.name] + [$0.channel].compactMap(\.self)).joined(separator: "\t") }
        try store.setSetting(LastHeard.name(person), ([language.rawValue] + lines).joined(separator: "\n"))
    }

    private static func name(_ person: Person) -> String { "heard.\(person.id)" }
}
