import Dates

/// What is done: the ids of contract §3.
package enum TaskKind: String, Sendable, CaseIterable {
    case call, meeting, email, message, proposal, contract, invoice, payment, visit, demo

    /// What comes with the second stage.
    package static let documents: Set<TaskKind> = [.contract, .invoice, .payment]
}
