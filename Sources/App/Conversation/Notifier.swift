import Dates
import Department
import Dialogue
import Language

/// Sends people what waits for them, each thing once, to the account they last wrote from (Contract, “`pipe --format jsonl`”).
struct Notifier {
    let service: any AssistantService
    /// Empty means all networks.
    let networks: Set<String>
    /// For people who never wrote.
    let language: LanguageCode
    var limits = ReplyLimits()

    /// In seconds. Other processes write to the store too, so it is checked at least this often.
    private static let longestPause = 5

    /// Milliseconds until something may be due, 5,000 at most.
    func pause(from now: Timestamp) -> Int { Notifier.pause(from: now, in: service.store) }

    static func pause(from now: Timestamp, in store: any NoticeStore, atMost longest: Int = longestPause) -> Int {
        let ahead = try? store.notices(of: nil, until: Timestamp(seconds: now.seconds + longest))
        let next = ahead?.lazy.map(\.at.seconds).filter { $0 > now.seconds }.min()
        return 1000 * min(longest, next.map { $0 - now.seconds } ?? longest)
    }

    /// Writes all that is due, a line each. What could not be written keeps waiting. Throws what `write` throws, and `StoreFailure`.
    func tell(at now: Timestamp, clockWasSet: Bool, _ write: (String) throws -> Void) throws {
        let store = service.store
        for id in Set(try store.notices(of: nil, until: now).map(\.person)).sorted() {
            guard let person = try store.person(id), person.isActive, let (account, language) = try address(of: person) else { continue }
            let waiting = try store.notices(of: id, until: now)
            guard let answer = try service.news(for: person, at: now, clockWasSet: clockWasSet, in: language) else { continue }
            do {
                let lines = service.notifications(of: answer, to: account) {
                    limits.isNone ? $0 : limits.broken($0).joined(separator: "\n")
                }
                for line in lines { try write(line) }
            } catch {
                for notice in waiting { try store.add(notice) }
                throw error
            }
        }
    }

    /// The account the person last wrote from, among the chosen networks; the first account if they never wrote.
    private func address(of person: Person) throws -> (String, LanguageCode)? {
        let accounts = person.accounts.filter { account in
            networks.isEmpty || networks.contains(String(account.prefix { $0 != ":" }))
        }
        let heard = try LastHeard(of: person, in: service.store)
        let account = heard.accounts.first(where: accounts.contains) ?? accounts.first
        return account.map { ($0, heard.language ?? language) }
    }
}
