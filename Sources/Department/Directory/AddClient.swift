import Dates
import Text

/// A new client, led by the manager named, else by the manager who enters it: «новый клиент Вега», "add client Acme".
struct AddClient: ChangeOperation {
    let name: String
    let phone: String?
    let manager: Person.ID?

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard let name = CleanText.of(name), NameKey.isName(name) else { throw EarlyReply.refusal(.invalidValue(field: "name")) }
        guard try transaction.store.client(nameKey: NameKey.of(name)) == nil else { throw EarlyReply.refusal(.nameTaken(name)) }
        let actor = transaction.actor.person
        let lead = try manager.map { try transaction.colleague($0).id } ?? (actor.role == .manager ? actor.id : nil)
        let client = Client(id: transaction.placeholder(), name: name, phone: CleanText.of(phone), manager: lead)
        transaction.add(.client(before: nil, after: client))
        return .enterClient
    }

    func reply(to written: JournalEntry, in transaction: Transaction) -> Reply { .entered(Entered(written)) }
}
