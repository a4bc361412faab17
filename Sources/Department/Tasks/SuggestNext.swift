import Dates

/// «что дальше по Вектору», "next step for #31": the next step of the sale with a client, or with the client of a task.
struct SuggestNext: Operation {
    let client: Client.ID?
    let selection: Selection?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let tasks = try selection.map { try transaction.matched($0) } ?? []
        guard let id = client ?? tasks.lazy.compactMap(\.client).first, let client = try transaction.store.clients([id]).first else {
            throw EarlyReply.question(.whichClient)
        }
        return .step(try SalesPath(transaction).next(with: client), with: client)
    }
}
