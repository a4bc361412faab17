import Dates
import Department
import Dialogue
import Language

/// From which of their accounts a person was heard, the last one first, and in which language they were answered.
///
/// Written only where it changes: a line that changes nothing else has no need to reach the disk.
struct Hearing: Equatable {
    var language: LanguageCode?
    var accounts: [String]

    /// Of who was never heard from, nothing.
    init(of person: Person, in store: any AppSettingStore) throws {
        let parts = try store.setting(Hearing.name(person))?.split(separator: "\n").map(String.init) ?? []
        (language, accounts) = (parts.first.flatMap(LanguageCode.init), Array(parts.dropFirst()))
    }

    /// Notes a line from an account.
    static func keep(_ account: String, _ language: LanguageCode, of person: Person, in store: any AppSettingStore) throws {
        let before = try Hearing(of: person, in: store)
        var now = before
        now.language = language
        now.accounts = [account] + before.accounts.filter { $0 != account && person.accounts.contains($0) }
        guard now != before else { return }
        try store.setSetting(name(person), ([language.rawValue] + now.accounts).joined(separator: "\n"))
    }

    private static func name(_ person: Person) -> String { "heard.\(person.id)" }
}
