import Dates

/// «передай Ромашку Киму», "assign Acme to Kim": by the head, by the client's manager, or by anybody if the client has none.
struct AssignClient: Operation {
    let client: Client.ID
    let person: Person.ID

    func perform(in transaction: inout Transaction) throws -> Reply {
        let client = try transaction.changeable(client: client)
        var led = client
        led.manager = try transaction.colleague(person).id
        transaction.recipients.insert(person)
        return .directory(try transaction.change(client, to: led, as: .assignClient))
    }
}
