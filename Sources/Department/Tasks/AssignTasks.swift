import Dates

/// «передай звонок Иванову», "assign 2 to Kim".
struct AssignTasks: TaskOperation {
    let selection: Selection
    let person: Person.ID

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        let assignee = try transaction.colleague(person)
        for task in try transaction.chosen(selection, for: .takeBack) {
            guard task.status == .open else { throw EarlyReply.refusal(.alreadyClosed(task.id)) }
            var given = task
            given.assignee = assignee.id
            transaction.recipients.insert(assignee.id)
            transaction.change(task, to: given)
        }
        return .assign
    }
}
