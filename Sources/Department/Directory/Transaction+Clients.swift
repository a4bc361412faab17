import Dates
import Text

// Clients: their cards, and what is changed in them.
extension Transaction {
    /// «карточка Веги», "show client Acme": a manager sees of its tasks what they may see.
    func card(of id: Client.ID) throws -> ClientCard {
        let client = try known(client: id)
        return ClientCard(
            client: client, open: Array(try openTasks(with: client)),
            history: Array(try closedTasks(with: client).prefix(ClientCard.remembered)), next: try next(with: client))
    }

    /// «передай Ромашку Киму»: by the head, by whoever leads the client, or by anybody where nobody does.
    mutating func assign(client id: Client.ID, to person: Person.ID) throws -> DirectoryChange {
        let client = try changeable(id)
        var led = client
        led.manager = try colleague(person).id
        recipients.insert(person)
        return try change(client, to: led, as: .assignClient)
    }

    /// «телефон Ромашки +7 495 123-45-67», "rename client Vega to Vega Plus".
    mutating func edit(client id: Client.ID, name: String?, phone: String?) throws -> DirectoryChange {
        let client = try changeable(id)
        var edited = client
        if let name = CleanText.of(name) {
            guard !NameKey.of(name).isEmpty else { throw CommandOutcome.refusal(.invalidValue(field: "name")) }
            if let other = try store.client(nameKey: NameKey.of(name)), other.id != id { throw CommandOutcome.refusal(.nameTaken(name)) }
            edited.name = name
        }
        edited.phone = CleanText.of(phone) ?? client.phone
        var told = try change(client, to: edited, as: .editClient)
        if edited.name != client.name { told.formerName = client.name }
        return told
    }

    /// «удали клиента Ладога»: named in no list any more; its tasks stay as they are.
    mutating func remove(client id: Client.ID) throws -> DirectoryChange {
        let client = try changeable(id)
        var gone = client
        gone.isActive = false
        return try change(client, to: gone, as: .removeClient)
    }

    private mutating func change(_ before: Client, to after: Client, as verb: JournalEntry.Verb) throws -> DirectoryChange {
        if before != after {
            add(.client(before: before, after: after))
            _ = try write(verb)
        }
        return DirectoryChange(verb: verb, clients: [after])
    }

    private func known(client id: Client.ID) throws -> Client {
        guard let client = try store.clients([id]).first, client.isActive else { throw CommandOutcome.refusal(.noSuchClient) }
        return client
    }

    private func changeable(_ id: Client.ID) throws -> Client {
        let client = try known(client: id)
        guard rights.mayRunDesk || client.manager == nil || client.manager == actor.person.id else {
            throw CommandOutcome.refusal(.notAllowed(role: actor.person.role))
        }
        return client
    }
}
