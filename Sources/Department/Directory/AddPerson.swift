import Dates
import Text

/// A new colleague, a manager unless another role is said: «новый сотрудник Ким Павел», "add Kim to the team".
struct AddPerson: ChangeOperation {
    let name: String
    let role: Role?

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        try transaction.require(transaction.rights.mayEnterPeople)
        guard let name = CleanText.of(name), NameKey.isName(name) else { throw EarlyReply.refusal(.invalidValue(field: "name")) }
        guard try transaction.store.person(nameKey: NameKey.of(name)) == nil else { throw EarlyReply.refusal(.nameTaken(name)) }
        let person = Person(id: transaction.placeholder(), name: name, role: role ?? .manager, entered: transaction.now)
        transaction.add(.person(before: nil, after: person))
        return .enterPerson
    }

    func reply(to written: JournalEntry, in transaction: Transaction) -> Reply { .entered(Entered(written)) }
}

extension Entered {
    /// The people and clients that an entry left in the directory.
    init(_ written: JournalEntry) {
        self.init()
        for change in written.changes {
            switch change {
            case .person(_, let person?): people.append(person)
            case .client(_, let client?): clients.append(client)
            default: continue
            }
        }
    }
}
