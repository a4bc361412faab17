import Dates
import Text

// People and clients that a command names.
extension Transaction {
    /// The id of a chosen client; one that is not in the directory yet is entered in the same change.
    mutating func client(_ choice: ClientChoice, ledBy person: Person.ID) throws -> Client.ID {
        switch choice {
        case .known(let id):
            guard try store.clients([id]).first?.isActive == true else { throw EarlyReply.refusal(.noSuchClient) }
            return id
        case .new(let name):
            guard let name = CleanText.of(name), NameKey.isName(name) else {
                throw EarlyReply.refusal(.invalidValue(field: "client"))
            }
            if let known = try store.client(nameKey: NameKey.of(name)) { return known.id }
            let lead = try store.person(person).flatMap { $0.role == .manager ? $0.id : nil }
            return enter(client: Client(id: 0, name: name, manager: lead))
        }
    }

    /// The same new name in one command is one client.
    private mutating func enter(client: Client) -> Client.ID {
        for case .client(nil, let entered?) in changes where NameKey.of(entered.name) == NameKey.of(client.name) { return entered.id }
        var client = client
        client.id = placeholder()
        add(.client(before: nil, after: client))
        return client.id
    }

    /// Somebody who can be given work.
    func colleague(_ id: Person.ID) throws -> Person {
        guard let person = try store.person(id), person.isActive, person.role != .viewer else {
            throw EarlyReply.refusal(.noSuchPerson)
        }
        return person
    }

    /// The active managers, in the order they were entered.
    func managers() throws -> [Person] { try store.people().filter { $0.role == .manager } }

    func heads() throws -> [Person.ID] { try store.people().filter { $0.role == .head }.map(\.id) }
}
