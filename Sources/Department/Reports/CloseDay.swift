import Dates

/// «итоги дня», "close the day".
struct CloseDay: Operation {
    /// Nil is the actor.
    let person: Person.ID?

    func perform(in transaction: inout Transaction) throws -> Reply { .outcome(try transaction.closeDay(of: person)) }
}
