import Dates
import Text

extension Transaction {
    /// «перенеси вторую на пятницу», "move it by a week".
    mutating func move(_ selection: Selection, to time: NewTime, reason: String?) throws -> JournalEntry.Verb {
        note = CleanText.of(reason)
        for task in try chosen(selection, for: .work) { change(task, to: try moved(task, to: time)) }
        return .move
    }

    /// The task at its new time. `origin` is where a correction counts from: the task as it was before the move that is being put
    /// right, or nil for one just added, which has no move to count.
    func moved(_ task: TaskItem, to time: NewTime, origin: TaskItem?? = .none) throws -> TaskItem {
        guard task.status == .open else { throw CommandOutcome.refusal(.alreadyClosed(task.id)) }
        var moved = task
        switch time {
        case .to(let when):
            let (due, length) = schedule.due(when, from: task.due)
            moved.due = due
            if let length { moved.duration = length }
        case .by(let step): moved.due = schedule.due(from: (origin ?? task)?.due ?? task.due, by: step)
        }
        if moved.due != task.due { moved.due = try checkedAhead(moved.due) }
        // Only a later day is a move that counts (contract §8.4).
        if let before = origin ?? task { moved.moves = before.moves + (moved.due.day > before.due.day ? 1 : 0) }
        return moved
    }
}
