import Dates
import Text

/// «Петрова теперь Соколова Ольга», "my name is Dave Miller": the head renames anybody, a manager themselves.
///
/// People go on saying the old name for a while, so it stays as an alias, unless it is somebody else's too.
struct RenamePerson: Operation {
    let person: Person.ID
    let name: String

    /// More former names than anybody remembers; the newest stand first.
    private static let mostAliases = 20

    func perform(in transaction: inout Transaction) throws -> Reply {
        let rights = transaction.rights
        try transaction.require(rights.mayManage || rights.mayChange && person == transaction.actor.person.id)
        let person = try transaction.active(person)
        guard let name = CleanText.of(name), NameKey.isName(name) else { throw EarlyReply.refusal(.invalidValue(field: "name")) }
        try checkFree(name, for: person, in: transaction)
        var renamed = person
        renamed.name = name
        renamed.aliases = try aliases(of: person, named: name, in: transaction)
        guard name != person.name else { return .directory(DirectoryChange(verb: .renamePerson, people: [person], isSame: true)) }
        var change = try transaction.change(person, to: renamed, as: .renamePerson)
        change.formerName = person.name
        return .directory(change)
    }

    /// No colleague's or client's full name; and nobody takes the name of somebody whom the head lets carry out checks.
    private func checkFree(_ name: String, for person: Person, in transaction: Transaction) throws {
        let key = NameKey.of(name)
        let isTaken = try transaction.store.person(nameKey: key).map { $0.id != person.id } ?? false
        let isClients = try transaction.store.client(nameKey: key) != nil
        let isController = transaction.policy.controllers.contains { NameKey.of($0) == key } && !person.isCalled(key)
        guard !isTaken, !isClients, !isController || transaction.rights.mayManage else { throw EarlyReply.refusal(.nameTaken(name)) }
    }

    private func aliases(of person: Person, named name: String, in transaction: Transaction) throws -> [String] {
        let key = NameKey.of(name), former = NameKey.of(person.name)
        let others = person.aliases.filter { NameKey.of($0) != key && NameKey.of($0) != former }
        guard key != former, try isFree(former, of: person, in: transaction) else { return others }
        return [person.name] + others.prefix(Self.mostAliases - 1)
    }

    private func isFree(_ key: String, of person: Person, in transaction: Transaction) throws -> Bool {
        guard try transaction.store.client(nameKey: key) == nil else { return false }
        return try !transaction.store.people().contains { $0.id != person.id && $0.isCalled(key) }
    }
}
