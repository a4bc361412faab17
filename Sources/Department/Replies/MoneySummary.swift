import Dates

/// The sums of tasks by currency, which are never added up: «5 оплат на 2 187 000 ₽ и EUR 1200, больше всех у Globex».
package struct MoneySummary: Equatable, Sendable {
    /// How many tasks there are, with a sum or without.
    package let count: Int
    /// One for each currency, roubles first, then by code.
    package let sums: [Money]
    /// How many tasks have no sum.
    package let unpriced: Int
    /// What the tasks of each kind come to, the largest in roubles first.
    package let kinds: [KindSum]
    /// The clients with the largest sums in roubles; those with other currencies alone come after them. At most `mostClients`.
    package let clients: [ClientSum]

    package static let mostClients = 3

    package struct KindSum: Equatable, Sendable {
        /// Nil: tasks without a kind.
        package let kind: TaskKind?
        package let count: Int
        package let sums: [Money]
    }

    package struct ClientSum: Equatable, Sendable {
        /// Nil: tasks without a client.
        package let client: Client.ID?
        package let sums: [Money]
    }

    package init(of tasks: [TaskItem]) {
        let priced = tasks.filter { $0.money != nil }
        sums = priced.sums
        (count, unpriced) = (tasks.count, tasks.count - priced.count)
        kinds = Dictionary(grouping: tasks, by: \.kind).map { KindSum(kind: $0, count: $1.count, sums: $1.sums) }
            .sorted { $0.rank.isBefore($1.rank) }
        clients = Array(
            Dictionary(grouping: priced, by: \.client).map { ClientSum(client: $0, sums: $1.sums) }
                .sorted { $0.rank.isBefore($1.rank) }.prefix(MoneySummary.mostClients))
    }
}

extension [TaskItem] {
    /// Their sums by currency, roubles first.
    fileprivate var sums: [Money] {
        let byCurrency = Dictionary(grouping: compactMap(\.money)) { $0.isForeign ? $0.currency ?? "" : "" }
        return byCurrency.sorted { $0.key < $1.key }.map { currency, money in
            Money(cents: money.reduce(0) { $0 + $1.cents }, currency: currency.isEmpty ? nil : currency)
        }
    }
}

/// The largest sum in roubles first; equal ones in a fixed order.
private struct SumRank {
    let roubles: Int
    let place: String

    init(_ sums: [Money], place: String) {
        roubles = sums.first { !$0.isForeign }?.cents ?? -1
        self.place = place
    }

    func isBefore(_ other: SumRank) -> Bool { roubles == other.roubles ? place < other.place : roubles > other.roubles }
}

extension MoneySummary.KindSum {
    fileprivate var rank: SumRank { SumRank(sums, place: kind?.rawValue ?? "") }
}

extension MoneySummary.ClientSum {
    fileprivate var rank: SumRank { SumRank(sums, place: client.map { padded($0, 12) } ?? "~") }
}
