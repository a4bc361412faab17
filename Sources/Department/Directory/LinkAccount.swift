import Dates

/// «привяжи telegram:2044 к Смирновой», "link telegram:2044 to Kim": the head links anybody's accounts, others their own.
///
/// One account speaks for one person.
struct LinkAccount: Operation {
    /// `network:id`.
    let account: String
    let person: Person.ID

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.require(transaction.rights.mayManage || person == transaction.actor.person.id)
        let person = try transaction.active(person)
        if let owner = try transaction.store.person(account: account), owner.id != person.id {
            guard transaction.rights.mayManage else { throw EarlyReply.refusal(.nameTaken(account)) }
            var without = owner
            without.accounts.removeAll { $0 == account }
            transaction.add(.person(before: owner, after: without))
        }
        var linked = person
        if !linked.accounts.contains(account) { linked.accounts = (linked.accounts + [account]).sorted() }
        var change = try transaction.change(person, to: linked, as: .linkAccount)
        change.account = account
        return .directory(change)
    }
}
