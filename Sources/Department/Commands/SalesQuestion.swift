import Dates

/// By what sales are split into rows: ids of Contract, “Slot values”.
package enum SalesDimension: String, Sendable, CaseIterable { case person, client, kind, week, month }

/// With what sales are compared.
package enum SalesComparison: Hashable, Sendable {
    /// The period before, as “Figures” defines it.
    case previous
    case period(When)
}
