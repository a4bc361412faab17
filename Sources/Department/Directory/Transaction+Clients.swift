import Dates

// What the operations on clients share.
extension Transaction {
    func active(client id: Client.ID) throws -> Client {
        guard let client = try store.clients([id]).first, client.isActive else { throw EarlyReply.refusal(.noSuchClient) }
        return client
    }

    /// A client that the actor may change: the head may change any, others those that they lead or that have no manager.
    func changeable(client id: Client.ID) throws -> Client {
        let client = try active(client: id)
        try require(rights.mayLead(client))
        return client
    }

    mutating func change(_ before: Client, to after: Client, as verb: JournalEntry.Verb) throws -> DirectoryChange {
        var change = DirectoryChange(verb: verb, clients: [after])
        change.isSame = before == after
        if !change.isSame {
            add(.client(before: before, after: after))
            _ = try write(verb)
        }
        return change
    }
}
