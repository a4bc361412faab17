import Dates

/// What sales are planned and counted by: ids of Contract, “Slot values”.
package enum Metric: String, Sendable, CaseIterable { case revenue, contracts, invoices, payments, calls, meetings }
