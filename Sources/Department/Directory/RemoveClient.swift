import Dates

/// «удали клиента Ладога», "remove client Acme": shown in no list any more; its tasks stay as they are.
struct RemoveClient: Operation {
    let client: Client.ID

    func perform(in transaction: inout Transaction) throws -> Reply {
        let client = try transaction.changeable(client: client)
        var gone = client
        gone.isActive = false
        return .directory(try transaction.change(client, to: gone, as: .removeClient))
    }
}
