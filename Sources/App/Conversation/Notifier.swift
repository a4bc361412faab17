import Dates
import Department
import Dialogue
import Language

/// Sends people what waits for them to the account they last wrote from (Contract, “`pipe --format jsonl`”): once, or with receipts
/// again and again until one comes in.
final class Notifier {
    private let service: any AssistantService
    private let options: NotifyOptions
    /// For people who never wrote.
    private let language: LanguageCode
    private let limits: ReplyLimits
    private let delivery: NewsDelivery
    /// What was sent and waits for its receipt. Another process sees only that it is being told.
    private var sent: [Notice.ID: Sending] = [:]
    /// Accounts that the network could not reach.
    private var unreached: [Notice.ID: Set<String>] = [:]

    /// In seconds. Other processes write to the store too, so it is checked at least this often.
    private static let longestPause = 5
    /// In seconds: when a notification without a receipt is sent again.
    private static let patience = 60

    private struct Sending {
        let person: Person.ID
        let address: Address
        let at: Timestamp
    }

    private struct Address: Hashable {
        let account: String
        let channel: String?
        let language: LanguageCode
    }

    init(
        service: any AssistantService, options: NotifyOptions, language: LanguageCode, limits: ReplyLimits = ReplyLimits(),
        delivery: NewsDelivery
    ) {
        self.service = service
        self.options = options
        self.language = language
        self.limits = limits
        self.delivery = delivery
    }

    var wantsReceipts: Bool { options.wantsReceipts }

    /// Milliseconds until something may be due, 5,000 at most.
    func pause(from now: Timestamp) -> Int { Notifier.pause(from: now, in: service.store) }

    static func pause(from now: Timestamp, in store: any NoticeStore, atMost longest: Int = longestPause) -> Int {
        let ahead = try? store.notices(of: nil, until: Timestamp(seconds: now.seconds + longest))
        let next = ahead?.lazy.map(\.at.seconds).filter { $0 > now.seconds }.min()
        return 1000 * min(longest, next.map { $0 - now.seconds } ?? longest)
    }

    /// Writes all that is due, a line each. What could not be written keeps waiting. Throws what `write` throws, and `StoreFailure`.
    func tell(at now: Timestamp, _ write: (String) throws -> Void) throws {
        try sendAgain(at: now, write)
        let waiting = Dictionary(grouping: try service.store.notices(of: nil, until: now), by: \.person)
        for (id, notices) in waiting.sorted(by: { $0.key < $1.key }) {
            guard let person = try service.store.person(id), person.isActive else { continue }
            let routes = try Dictionary(grouping: notices.map(\.id)) { try address(of: person, for: $0) }
            for (address, ids) in routes {
                guard let address else { continue }
                let answers = try service.notifications(to: person, at: now, in: address.language) { ids.contains($0.id) }
                let written = try send(answers, to: person.id, address, at: now, write)
                if !wantsReceipts { delivery.finish(written, at: now) }
            }
        }
    }

    /// What the network said of a notification.
    func take(_ receipt: NoticeReceipt, at now: Timestamp) throws {
        switch receipt {
        case .received(let id):
            sent[id] = nil
            delivery.finish([id], at: now)
        case .failed(let id):
            let person = try service.store.notices([id]).first.flatMap { try service.store.person($0.person) }
            let account = try sent[id]?.address.account ?? person.flatMap { try address(of: $0, for: id)?.account }
            sent[id] = nil
            if let account { unreached[id, default: []].insert(account) }
            delivery.cancel([id])
        }
    }

    private func sendAgain(at now: Timestamp, _ write: (String) throws -> Void) throws {
        let late = sent.filter { now.seconds - $0.value.at.seconds >= Notifier.patience }
        for (id, sending) in late.sorted(by: { $0.key < $1.key }) {
            guard let person = try service.store.person(sending.person), person.isActive, person.accounts.contains(sending.address.account)
            else {
                // The account is somebody else's by now.
                sent[id] = nil
                delivery.cancel([id])
                continue
            }
            let answers = try service.notificationsAgain([id], to: person, at: now, in: sending.address.language)
            sent[id] = nil
            _ = try send(answers, to: person.id, sending.address, at: now, write)
        }
    }

    /// Returns the notices that were written; if one can't be, it and those after it wait again.
    private func send(
        _ answers: [Answer], to person: Person.ID, _ address: Address, at now: Timestamp, _ write: (String) throws -> Void
    ) throws -> [Notice.ID] {
        // All are put into words first: a process that is killed between a write and its removal tells it twice.
        let lines = answers.map { answer in
            service.line(of: answer, to: address.account, channel: address.channel) {
                limits.isNone ? $0 : limits.broken($0).joined(separator: "\n")
            }
        }
        var written: [Notice.ID] = []
        for (place, answer) in answers.enumerated() {
            do { try write(lines[place]) } catch {
                if !wantsReceipts { delivery.finish(written, at: now) }
                delivery.cancel(answers[place...].flatMap(\.notices))
                throw error
            }
            written += answer.notices
            if wantsReceipts { for id in answer.notices { sent[id] = Sending(person: person, address: address, at: now) } }
        }
        return written
    }

    /// The account the person last wrote from, among the chosen networks and without those that failed; the first one if they never wrote.
    private func address(of person: Person, for notice: Notice.ID) throws -> Address? {
        let accounts = person.accounts.filter { account in
            options.networks.contains(String(account.prefix { $0 != ":" })) && unreached[notice]?.contains(account) != true
        }
        let heard = try LastHeard(of: person, in: service.store)
        let known = heard.accounts.first { accounts.contains($0.name) }
        guard let account = known?.name ?? accounts.first else { return nil }
        return Address(account: account, channel: known?.channel, language: heard.language ?? language)
    }
}
