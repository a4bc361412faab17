import Dates
import Department
import Dialogue
import Language

/// `--notify`, and for accounts of which networks; none named are all.
struct Notifying: Equatable {
    var isOn = false
    var networks: Set<String> = []

    init() {}

    init(isOn: Bool, networks: String?) {
        self.isOn = isOn
        self.networks = Set((networks ?? "").split(separator: ",").map { $0.filter { $0 != " " } })
    }
}

/// From which of their accounts a person was heard, the last one first, and in which language they were answered.
///
/// Written only where it changes: a line that changes nothing else has no need to reach the disk.
struct Hearing: Equatable {
    var language: Tongue?
    var accounts: [String]

    /// Of who was never heard from, nothing.
    init(of person: Person, in store: any Store) throws {
        let parts = try store.setting(Hearing.name(person))?.split(separator: "\n").map(String.init) ?? []
        (language, accounts) = (parts.first.flatMap(Tongue.init), Array(parts.dropFirst()))
    }

    /// Notes a line from an account.
    static func keep(_ account: String, _ language: Tongue, of person: Person, in store: any Store) throws {
        let before = try Hearing(of: person, in: store)
        var now = before
        now.language = language
        now.accounts = [account] + before.accounts.filter { $0 != account && person.accounts.contains($0) }
        guard now != before else { return }
        try store.setSetting(name(person), ([language.rawValue] + now.accounts).joined(separator: "\n"))
    }

    private static func name(_ person: Person) -> String { "heard.\(person.id)" }
}

/// Tells people what waits for them: each thing once, at the account last heard from (contract §6).
struct Notifier {
    let conversation: any Conversation
    /// Empty: all.
    let networks: Set<String>
    /// For who hasn't been heard from yet.
    let language: Tongue
    var limits = ReplyLimits()

    /// Other processes write to the store too, so it is looked into at least so often.
    private static let longestPause = 5

    /// Milliseconds until something may be due.
    func pause(from now: Timestamp) -> Int { Notifier.pause(from: now, in: conversation.store) }

    static func pause(from now: Timestamp, in store: any Store, atMost longest: Int = longestPause) -> Int {
        let ahead = try? store.notices(of: nil, until: Timestamp(seconds: now.seconds + longest))
        let next = ahead?.lazy.map(\.at.seconds).filter { $0 > now.seconds }.min()
        return 1000 * min(longest, next.map { $0 - now.seconds } ?? longest)
    }

    /// Tells all that is due, a line each. What couldn't be told goes on waiting.
    func tell(at now: Timestamp, clockWasSet: Bool, _ write: (String) throws -> Void) throws {
        let store = conversation.store
        for id in Set(try store.notices(of: nil, until: now).map(\.person)).sorted() {
            guard let person = try store.person(id), person.isActive, let (account, language) = try address(of: person) else { continue }
            let waiting = try store.notices(of: id, until: now)
            guard let answer = try conversation.news(for: person, at: now, clockWasSet: clockWasSet, in: language) else { continue }
            do {
                let lines = conversation.notifications(of: answer, to: account) {
                    limits.isNone ? $0 : limits.broken($0).joined(separator: "\n")
                }
                for line in lines { try write(line) }
            } catch {
                for notice in waiting { try store.add(notice) }
                throw error
            }
        }
    }

    /// The account last heard from among the networks; of who never wrote, the first.
    private func address(of person: Person) throws -> (String, Tongue)? {
        let accounts = person.accounts.filter { account in
            networks.isEmpty || networks.contains(String(account.prefix { $0 != ":" }))
        }
        let hearing = try Hearing(of: person, in: conversation.store)
        let account = hearing.accounts.first(where: accounts.contains) ?? accounts.first
        return account.map { ($0, hearing.language ?? language) }
    }
}
