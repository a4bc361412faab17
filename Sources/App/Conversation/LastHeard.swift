import Dates
import Department
import Dialogue
import Language

/// The accounts a person wrote from, the latest first, and the language of the last answer.
///
/// Written only when it changes, so that a line which changes nothing else is not written to disk.
struct LastHeard: Equatable {
    var language: LanguageCode?
    var accounts: [String]

    /// Empty if the person never wrote.
    init(of person: Person, in store: any AppSettingStore) throws {
        let parts = try store.setting(LastHeard.name(person))?.split(separator: "\n").map(String.init) ?? []
        (language, accounts) = (parts.first.flatMap(LanguageCode.init), Array(parts.dropFirst()))
    }

    /// Records that the person wrote from this account.
    static func keep(_ account: String, _ language: LanguageCode, of person: Person, in store: any AppSettingStore) throws {
        let before = try LastHeard(of: person, in: store)
        var now = before
        now.language = language
        now.accounts = [account] + before.accounts.filter { $0 != account && person.accounts.contains($0) }
        guard now != before else { return }
        try store.setSetting(name(person), ([language.rawValue] + now.accounts).joined(separator: "\n"))
    }

    private static func name(_ person: Person) -> String { "heard.\(person.id)" }
}
