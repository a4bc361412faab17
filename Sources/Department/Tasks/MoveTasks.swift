import Dates
import Text

/// «перенеси вторую на пятницу», "move it by a week".
struct MoveTasks: TaskOperation {
    let selection: Selection
    let time: NewTime
    let reason: String?

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        transaction.note = CleanText.of(reason)
        for task in try transaction.chosen(selection, for: .work) { transaction.change(task, to: try moved(task, in: transaction)) }
        return .move
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        var change = TaskChange(written, in: transaction)
        change.overlaps = try TaskOverlaps(transaction).of(change.after)
        return .changed(change)
    }

    /// The task at its new time.
    ///
    /// `origin` is where a correction counts from: the task as it was before the move that is corrected, or nil for a task just added,
    /// which has no move to count.
    func moved(_ task: TaskItem, origin: TaskItem?? = .none, in transaction: Transaction) throws(EarlyReply) -> TaskItem {
        guard task.status == .open else { throw .refusal(.alreadyClosed(task.id)) }
        var moved = task
        switch time {
        case .to(let when):
            let (due, length) = transaction.schedule.due(when, from: task.due)
            moved.due = due
            if let length { moved.duration = length }
        case .by(let step): moved.due = transaction.schedule.due(from: (origin ?? task)?.due ?? task.due, by: step)
        }
        if moved.due != task.due { moved.due = try transaction.checkedAhead(moved.due) }
        // Only a later day is a move that counts (Contract, “How it behaves” 4).
        if let before = origin ?? task { moved.moves = before.moves + (moved.due.day > before.due.day ? 1 : 0) }
        return moved
    }
}
