import Dates

/// «карточка Веги», "show client Acme": a manager sees those of its tasks that they may see.
struct ShowClient: Operation {
    let client: Client.ID
    /// What is told first.
    var question: ClientQuestion?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let client = try transaction.active(client: client), path = SalesPath(transaction)
        return .client(
            ClientCard(
                client: client, open: Array(try path.openTasks(with: client.id)),
                history: Array(try path.closedTasks(with: client).prefix(ClientCard.remembered)), next: try path.next(with: client),
                question: question))
    }
}
