import Dates

/// What sales are planned and counted by: the ids of contract §3.
package enum Metric: String, Sendable, CaseIterable { case revenue, contracts, invoices, payments, calls, meetings }
