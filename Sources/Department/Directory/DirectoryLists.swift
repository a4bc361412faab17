import Dates

/// «кто в отделе», "who is on the team".
struct ListPeople: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply { .people(try transaction.store.people()) }
}

/// «клиенты Кима», "Kim's clients"; all of them if no manager is given.
struct ListClients: Operation {
    let manager: Person.ID?

    func perform(in transaction: inout Transaction) throws -> Reply { .clients(try transaction.store.clients(manager: manager)) }
}

/// «мои слова», "my phrases": those that hold for the speaker.
struct ListPhrases: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply {
        let heads = Set(try transaction.heads())
        let held = try transaction.store.phrases().inForce(for: transaction.actor.person.id, heads: heads)
        return .phrases(held.map { HeldPhrase($0, isForAll: heads.contains($0.author)) })
    }
}
