import Dates

/// «привяжи telegram:2044 к Смирновой», "link telegram:2044 to Kim": the head alone says who speaks from an account, so that nobody
/// takes another's words for their own (Contract, “How it behaves” 10).
///
/// One account speaks for one person; moving it from another is asked about first.
struct LinkAccount: Operation {
    /// `network:id`.
    let account: String
    let person: Person.ID

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.active(person)
        if let owner = try transaction.store.person(account: account), owner.id != person.id {
            guard transaction.isConfirmed || !owner.isActive else {
                throw EarlyReply.question(.moveAccount(account, from: owner, to: person))
            }
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
