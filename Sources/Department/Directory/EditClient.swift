import Dates
import Text

/// «телефон Ромашки +7 495 123-45-67», "rename client Vega to Vega Plus".
struct EditClient: Operation {
    let client: Client.ID
    let name: String?
    let phone: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let client = try transaction.changeable(client: client)
        var edited = client
        if let name = CleanText.of(name) {
            guard NameKey.isName(name) else { throw EarlyReply.refusal(.invalidValue(field: "name")) }
            if let other = try transaction.store.client(nameKey: NameKey.of(name)), other.id != client.id {
                throw EarlyReply.refusal(.nameTaken(name))
            }
            edited.name = name
        }
        edited.phone = CleanText.of(phone) ?? client.phone
        var change = try transaction.change(client, to: edited, as: .editClient)
        if edited.name != client.name { change.formerName = client.name }
        return .directory(change)
    }
}
