import Dates

/// The next step of a sale: call → meeting → proposal → contract → invoice → payment.
package struct NextStep: Equatable, Sendable {
    package var kind: TaskKind?
    package var client: Client.ID
    package var assignee: Person.ID
    package var due: Due
    /// The task, if the step is planned already; nil if it is only offered.
    package var planned: TaskItem?
}

extension TaskKind {
    /// The step that follows in a sale; nil after the last one, and for kinds that are no step.
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
