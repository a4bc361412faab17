import Dates

/// A task entered after it was done: «позвонил Ромашке» where no such task is open, "called Acme".
///
/// A day that is claimed goes into the journal, not into the task.
struct RecordDone: TaskOperation {
    let new: NewTask
    let closing: Closing

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        transaction.note = new.due?.iso
        var new = new
        new.due = .day(transaction.today)
        new.recurrence = nil
        var task = try new.task(in: &transaction)
        try transaction.require(transaction.rights.may(.work, task))
        task.isEnteredDone = true
        try task.complete(with: closing.of(task.id), in: &transaction)
        transaction.enter(task)
        return .complete
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        var change = TaskChange(written, in: transaction)
        change.step = try SalesPath(transaction).step(after: change.after)
        return .changed(change)
    }
}
