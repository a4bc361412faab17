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

/// When an account was last heard from, and in which language it was answered.
struct Hearing: Equatable {
    var at: Timestamp
    var language: Tongue

    init(at: Timestamp, language: Tongue) {
        self.at = at
        self.language = language
    }

    init?(of account: String, in store: any Store) throws {
        let parts = try store.setting(Hearing.name(account))?.split(separator: " ") ?? []
        guard parts.count == 2, let seconds = Int(parts[0]), let language = Tongue(rawValue: String(parts[1])) else { return nil }
        self.init(at: Timestamp(seconds: seconds), language: language)
    }

    func keep(of account: String, in store: any Store) throws {
        try store.setSetting(Hearing.name(account), "\(at.seconds) \(language.rawValue)")
    }

    private static func name(_ account: String) -> String { "heard " + account }
}

/// Tells people what waits for them: each thing once, at the account last heard from (contract §6).
struct Notifier {
    let conversation: any Conversation
    /// Empty: all.
    let networks: Set<String>
    /// For who hasn't been heard from yet.
    let language: Tongue

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
                for line in conversation.notifications(of: answer, to: account) { try write(line) }
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
        let heard = try accounts.map { ($0, try Hearing(of: $0, in: conversation.store)) }
        let last = heard.max { ($0.1?.at.seconds ?? Int.min) < ($1.1?.at.seconds ?? Int.min) }
        guard let account = last?.1 == nil ? heard.first : last else { return nil }
        return (account.0, account.1?.language ?? language)
    }
}
