import Dates

/// All that is known of a client.
package struct ClientCard: Equatable, Sendable {
    package var client: Client
    package var open: [TaskItem]
    /// The tasks closed last, newest first.
    package var history: [TaskItem]
    package var next: NextStep?

    /// How much of the history a card shows.
    static let remembered = 5
}

/// What a sale goes on with: call → meeting → proposal → contract → invoice → payment.
package struct NextStep: Equatable, Sendable {
    package var kind: Kind?
    package var client: Client.ID
    package var assignee: Person.ID
    package var due: Due
    /// The task, where it is planned already; else the step is on offer.
    package var planned: TaskItem?
}

extension Kind {
    /// The step of a sale that follows; nil where it is none, or the last.
    var nextStep: Kind? {
        switch self {
        case .call: .meeting
        case .meeting, .visit, .demo: .proposal
        case .proposal: .contract
        case .contract: .invoice
        case .invoice: .payment
        case .payment, .email, .message: nil
        }
    }
}
