import Dates

/// «карточка Веги», "show client Acme": a manager sees those of its tasks that they may see.
struct ShowClient: Operation {
    let client: Client.ID

    func perform(in transaction: inout Transaction) throws -> Reply {
        let client = try transaction.active(client: client), path = SalesPath(transaction)
        let actor = transaction.actor.person.id, rights = transaction.rights
        let isLed = client.manager == actor
        let closed = try path.closedTasks(with: client.id).filter { rights.maySee($0, leadBy: isLed ? actor : nil) }
        return .client(
            ClientCard(
                client: client, open: try path.openTasks(with: client.id, visibleTo: isLed ? nil : rights.visibleTo),
                history: Array(closed.prefix(ClientCard.remembered)), next: try path.next(with: client)))
    }
}
