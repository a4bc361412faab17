import Dates

/// «мой день», "my day".
struct PlanDay: Operation {
    /// Nil is the actor.
    let person: Person.ID?

    func perform(in transaction: inout Transaction) throws -> Reply { .plan(try transaction.planDay(of: person)) }
}
