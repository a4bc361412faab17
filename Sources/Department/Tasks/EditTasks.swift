import Dates
import Text

/// «переименуй вторую», «сумма 150 тысяч», "make it high priority".
struct EditTasks: TaskOperation {
    let selection: Selection
    let edit: TaskEdit

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard edit.duration.map({ $0 > 0 }) ?? true else { throw EarlyReply.refusal(.invalidValue(field: "duration")) }
        for task in try transaction.chosen(selection, for: .work) { transaction.change(task, to: try edited(task, in: &transaction)) }
        return .edit
    }

    private func edited(_ task: TaskItem, in transaction: inout Transaction) throws -> TaskItem {
        var edited = task
        edited.title = CleanText.of(edit.title) ?? task.title
        edited.kind = edit.kind ?? task.kind
        if let choice = edit.client { edited.client = try transaction.client(choice, ledBy: task.assignee) }
        edited.participant = edit.participant ?? task.participant
        edited.money = edit.money ?? task.money
        edited.priority = edit.priority ?? task.priority
        edited.duration = edit.duration ?? task.duration
        edited.remind = edit.remind ?? task.remind
        edited.recurrence = edit.stopsRepeating ? nil : edit.recurrence ?? task.recurrence
        return edited
    }
}
