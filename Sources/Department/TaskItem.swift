import Dates

/// One piece of work: who does what for whom, until when, and what came of it.
package struct TaskItem: Hashable, Sendable {
    package typealias ID = Int

    package enum Status: String, Sendable { case open, done, cancelled }
    package enum Priority: String, Sendable { case high, low }

    package var id: ID
    /// The wording where it says more than kind and client; else nil.
    package var title: String?
    package var kind: Kind?
    package var assignee: Person.ID
    package var client: Client.ID?
    /// An employee one meets or calls.
    package var participant: Person.ID?
    package var due: Due
    /// Minutes, where said.
    package var duration: Int?
    package var status: Status
    package var priority: Priority?
    package var money: Money?
    package var recurrence: Recurrence?
    /// Minutes before the task.
    package var remind: Int?
    package var result: String?
    /// Why it was cancelled.
    package var reason: String?
    package var notes: [String]
    /// How often the due day was changed to a later one.
    package var moves: Int
    package var author: Person.ID
    package var created: Timestamp
    package var closed: Timestamp?
    /// Brought in already closed by an import: stands in no figure.
    package var isHistory: Bool
    /// The number that an import gave it.
    package var externalID: String?
    /// What the regulation required as it was closed; a later change of the rules judges no closed task.
    package var demanded: Set<RequiredField> = []
    /// Entered and closed in one change: «позвонил Ромашке», where no such task was open.
    package var isEnteredDone = false

    package init(
        id: ID = 0, title: String? = nil, kind: Kind? = nil, assignee: Person.ID, client: Client.ID? = nil, participant: Person.ID? = nil,
        due: Due, duration: Int? = nil, status: Status = .open, priority: Priority? = nil, money: Money? = nil,
        recurrence: Recurrence? = nil, remind: Int? = nil, result: String? = nil, reason: String? = nil, notes: [String] = [],
        moves: Int = 0, author: Person.ID, created: Timestamp, closed: Timestamp? = nil, isHistory: Bool = false, externalID: String? = nil
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.assignee = assignee
        self.client = client
        self.participant = participant
        self.due = due
        self.duration = duration
        self.status = status
        self.priority = priority
        self.money = money
        self.recurrence = recurrence
        self.remind = remind
        self.result = result
        self.reason = reason
        self.notes = notes
        self.moves = moves
        self.author = author
        self.created = created
        self.closed = closed
        self.isHistory = isHistory
        self.externalID = externalID
    }
}

/// What is done: the ids of contract §3.
package enum Kind: String, Sendable, CaseIterable {
    case call, meeting, email, message, proposal, contract, invoice, payment, visit, demo

    /// What comes with the second stage.
    package static let documents: Set<Kind> = [.contract, .invoice, .payment]
}

/// When a task is to be done: a day, and an hour where one was said.
package struct Due: Hashable, Comparable, Sendable {
    package var day: Day
    package var time: TimeOfDay?

    package init(_ day: Day, _ time: TimeOfDay? = nil) {
        self.day = day
        self.time = time
    }

    package var iso: String { time.map { Moment(day, $0).iso } ?? day.iso }

    /// By day, tasks without an hour first.
    package static func < (left: Due, right: Due) -> Bool {
        (left.day, left.time?.minutes ?? -1) < (right.day, right.time?.minutes ?? -1)
    }
}

/// A sum in hundredths of a currency; decimals are exact, never floating.
package struct Money: Hashable, Sendable {
    package let cents: Int
    /// ISO 4217; nil is the rouble.
    package let currency: String?

    package init(cents: Int, currency: String? = nil) {
        self.cents = cents
        self.currency = currency
    }

    /// From a plain decimal ("12500.50"); nil where it is none, negative, or past 10^15.
    package init?(decimal: some StringProtocol, currency: String? = nil) {
        let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            parts[0].count <= 15, let whole = Int(parts[0]), parts.count == 1 || parts[1].count <= 2
        else { return nil }
        let fraction = parts.count == 2 ? Int(parts[1] + (parts[1].count == 1 ? "0" : "")) ?? 0 : 0
        self.init(cents: whole * 100 + fraction, currency: currency)
    }

    /// "12500.50", "1500000": two decimals or none.
    package var decimal: String { cents % 100 == 0 ? String(cents / 100) : "\(cents / 100)." + padded(cents % 100, 2) }
}
