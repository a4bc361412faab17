import Dates

// What the operations on people share.
extension Transaction {
    func active(_ id: Person.ID) throws -> Person {
        guard let person = try store.person(id), person.isActive else { throw EarlyReply.refusal(.noSuchPerson) }
        return person
    }

    /// Refuses to remove or demote the last head: a department always has one.
    func checkOtherHead(than person: Person) throws {
        guard person.role == .head else { return }
        guard try store.people().contains(where: { $0.role == .head && $0.id != person.id }) else {
            throw EarlyReply.refusal(.lastHead)
        }
    }

    mutating func change(_ before: Person, to after: Person, as verb: JournalEntry.Verb) throws -> DirectoryChange {
        var change = DirectoryChange(verb: verb, people: [after])
        change.isSame = before == after
        if !change.isSame {
            add(.person(before: before, after: after))
            _ = try write(verb)
        }
        return change
    }
}
