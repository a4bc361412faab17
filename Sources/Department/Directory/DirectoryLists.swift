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

/// «наши фразы», "our phrases".
struct ListPhrases: Operation {
    func perform(in transaction: inout Transaction) throws -> Reply { .phrases(try transaction.store.phrases()) }
}
