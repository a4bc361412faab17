import Dates

/// What closed tasks brought: sums of payments, invoices and contracts, numbers of calls and meetings.
package struct SalesFigures: Equatable, Sendable {
    /// Sums in hundredths of a rouble.
    package var revenue = 0, invoicesAmount = 0, contractsAmount = 0
    package var payments = 0, invoices = 0, contracts = 0, calls = 0, meetings = 0
    /// How many sums in other currencies were left out: currencies are never added up.
    package var foreign = 0

    package init() {}

    package init(of done: [TaskItem]) {
        for task in done { add(task.kind, cents: task.money?.cents ?? 0, isForeign: task.money?.isForeign ?? false) }
    }

    package mutating func add(_ task: DoneTask) { add(task.kind, cents: task.cents, isForeign: task.isForeign) }

    private mutating func add(_ kind: TaskKind?, cents: Int, isForeign: Bool) {
        let cents = isForeign ? 0 : cents
        switch kind {
        case .payment: (payments, revenue) = (payments + 1, revenue + cents)
        case .invoice: (invoices, invoicesAmount) = (invoices + 1, invoicesAmount + cents)
        case .contract: (contracts, contractsAmount) = (contracts + 1, contractsAmount + cents)
        case .call: calls += 1
        case .meeting, .visit, .demo: meetings += 1
        default: return
        }
        if isForeign { foreign += 1 }
    }

    /// The mean payment, in hundredths of a rouble, halves up; nil without payments.
    package var average: Int? { payments == 0 ? nil : Self.mean(of: revenue, payments) }

    /// Rounded, halves up.
    static func mean(of sum: Int, _ count: Int) -> Int { (2 * sum + count) / (2 * count) }

    /// Whether nothing was counted at all.
    package var isEmpty: Bool { payments + invoices + contracts + calls + meetings == 0 }

    package subscript(metric: Metric) -> Int {
        switch metric {
        case .revenue: revenue
        case .contracts: contracts
        case .invoices: invoices
        case .payments: payments
        case .calls: calls
        case .meetings: meetings
        }
    }

    package static func + (left: SalesFigures, right: SalesFigures) -> SalesFigures {
        var sum = left
        sum.revenue += right.revenue
        sum.invoicesAmount += right.invoicesAmount
        sum.contractsAmount += right.contractsAmount
        sum.payments += right.payments
        sum.invoices += right.invoices
        sum.contracts += right.contracts
        sum.calls += right.calls
        sum.meetings += right.meetings
        sum.foreign += right.foreign
        return sum
    }
}

extension Money {
    package var isForeign: Bool { currency != nil && currency != "RUB" }
}

extension Metric {
    /// The kinds of task that count for it.
    var kinds: Set<TaskKind> {
        switch self {
        case .revenue, .payments: [.payment]
        case .contracts: [.contract]
        case .invoices: [.invoice]
        case .calls: [.call]
        case .meetings: [.meeting, .visit, .demo]
        }
    }

    /// Counted from the first stage on, which has tasks only.
    var isOfTasks: Bool { self == .calls || self == .meetings }

    func figure(_ amount: Int) -> Figure { self == .revenue ? .money(amount) : .count(amount) }
}
