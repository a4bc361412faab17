import Dates

/// One piece of work: who does what for whom, when, and with what result.
package struct TaskItem: Hashable, Sendable {
    package typealias ID = Int

    package enum Status: String, Sendable { case open, done, cancelled }
    package enum Priority: String, Sendable { case high, low }

    package var id: ID
    /// The wording, if it says more than kind and client.
    package var title: String?
    package var kind: TaskKind?
    package var assignee: Person.ID
    package var client: Client.ID?
    /// The colleague to meet or call.
    package var participant: Person.ID?
    package var due: Due
    /// Minutes, if said.
    package var duration: Int?
    package var status: Status
    package var priority: Priority?
    package var money: Money?
    package var recurrence: Recurrence?
    /// Minutes before the task at which to remind of it.
    package var remind: Int?
    package var result: String?
    /// Why it was cancelled.
    package var reason: String?
    package var notes: [String]
    /// How often the task was moved to a later day.
    package var moves: Int
    package var author: Person.ID
    package var created: Timestamp
    package var closed: Timestamp?
    /// Imported as already closed; counts in no figure.
    package var isHistory: Bool
    /// The number that an import gave it.
    package var externalID: String?
    /// What the regulation required when it was closed, so that a later change of the rules does not affect it.
    package var demanded: Set<RequiredField> = []
    /// Entered and closed in one change: «позвонил Ромашке» where no such task was open.
    package var isEnteredDone = false

    package init(
        id: ID = 0, title: String? = nil, kind: TaskKind? = nil, assignee: Person.ID, client: Client.ID? = nil,
        participant: Person.ID? = nil,
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
