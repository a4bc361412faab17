import Dates

/// What is done: ids of Contract, “Slot values”.
package enum TaskKind: String, Sendable, CaseIterable {
    case call, meeting, email, message, proposal, contract, invoice, payment, visit, demo

    /// The kinds that the department deals with from its second stage on.
    package static let documents: Set<TaskKind> = [.contract, .invoice, .payment]
}
