import Dates

/// A task closed as done, as far as sales and the steps of sales are counted from it.
///
/// A report of several years looks through a million of them, so they are small.
package struct DoneTask: Hashable, Sendable {
    package let id: TaskItem.ID
    package let closed: Timestamp
    /// In hundredths; 0 without a sum.
    package let cents: Int
    private let personNumber: Int32
    private let clientNumber: Int32
    package let kind: TaskKind
    /// The sum is in another currency than the rouble.
    package let isForeign: Bool

    package init(
        id: TaskItem.ID, closed: Timestamp, person: Person.ID, client: Client.ID?, kind: TaskKind, cents: Int, isForeign: Bool
    ) {
        (self.id, self.closed, self.kind, self.cents, self.isForeign) = (id, closed, kind, cents, isForeign)
        personNumber = Int32(truncatingIfNeeded: person)
        clientNumber = Int32(truncatingIfNeeded: client ?? 0)
    }

    /// Who was to do it when it was closed.
    package var person: Person.ID { Int(personNumber) }
    package var client: Client.ID? { clientNumber == 0 ? nil : Int(clientNumber) }
    package var day: Day { closed.day }

    /// The kinds that sales are counted from.
    package static let kinds: [TaskKind] = [.call, .meeting, .visit, .demo, .proposal, .contract, .invoice, .payment]
}

/// An active client, and what happened last.
package struct ClientContact: Equatable, Sendable {
    package let client: Client.ID
    /// Who leads the client.
    package let manager: Person.ID?
    /// When the last task of any kind was closed as done; nil if none ever was. Imported history is excluded.
    package let last: Timestamp?

    package init(client: Client.ID, manager: Person.ID?, last: Timestamp?) {
        (self.client, self.manager, self.last) = (client, manager, last)
    }
}

/// Tasks as the sales reports count them. Each call throws `StoreFailure` if the store can't be read.
package protocol SalesStore: AnyObject {
    /// Tasks of the kinds `DoneTask.kinds` that are done and were closed on these days, by closing time, then id; of one person or
    /// client, or of all if nil. Imported history is excluded.
    func doneTasks(on days: ClosedRange<Day>, by person: Person.ID?, with client: Client.ID?) throws(StoreFailure) -> [DoneTask]
    /// The active clients that this person leads, or all if nil, with whom no task is open or none was closed as done since this day
    /// began, by id.
    func idleContacts(ledBy person: Person.ID?, since day: Day) throws(StoreFailure) -> [ClientContact]
}
