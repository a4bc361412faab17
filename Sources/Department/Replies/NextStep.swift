import Dates

/// What a sale goes on with: call → meeting → proposal → contract → invoice → payment.
package struct NextStep: Equatable, Sendable {
    package var kind: TaskKind?
    package var client: Client.ID
    package var assignee: Person.ID
    package var due: Due
    /// The task, where it is planned already; else the step is on offer.
    package var planned: TaskItem?
}

extension TaskKind {
    /// The step of a sale that follows; nil where it is none, or the last.
    var nextStep: TaskKind? {
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
