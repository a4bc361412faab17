import Dates
import Text

/// «отмени встречу: клиент уехал», "cancel it, they are away".
struct CancelTasks: TaskOperation {
    let selection: Selection
    let reason: String?

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        transaction.note = CleanText.of(reason)
        for task in try transaction.chosen(selection, for: .takeBack) {
            var cancelled = task
            cancelled.reason = transaction.note
            try cancelled.close(as: .cancelled, in: &transaction)
            transaction.change(task, to: cancelled)
            try task.bringNext(in: &transaction)
        }
        return .cancel
    }
}
