import Dates

/// A command as it is carried out: a value of its own type with what was asked for, `SetRole(person: 3, role: .viewer)`.
///
/// - Throws: `EarlyReply` if a question or a refusal comes back, `StoreFailure` if the store fails.
protocol Operation {
    func perform(in transaction: inout Transaction) throws -> Reply
}

/// An operation that plans its changes first and writes them all at once, so that a correction can plan several and write one entry.
protocol ChangeOperation: Operation {
    /// Adds the changes to the transaction and returns the verb of their journal entry.
    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb

    /// The reply once the changes are written.
    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply
}

extension ChangeOperation {
    func perform(in transaction: inout Transaction) throws -> Reply {
        let verb = try plan(in: &transaction)
        return try reply(to: try transaction.write(verb), in: transaction)
    }
}
