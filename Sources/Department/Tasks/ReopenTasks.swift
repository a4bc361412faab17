import Dates

/// «верни звонок в работу», "reopen 12": what it was closed with stays in the journal alone.
struct ReopenTasks: TaskOperation {
    let selection: Selection

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        for task in try transaction.chosen(selection, for: .work, closed: true) {
            guard task.status != .open else { throw EarlyReply.refusal(.notClosed(task.id)) }
            var open = task
            open.status = .open
            (open.closed, open.result, open.reason, open.demanded) = (nil, nil, nil, [])
            // Its rule went on with the task that came next: one open task at a time.
            if let rule = task.recurrence, transaction.schedule.next(rule, after: task.due.day) != nil { open.recurrence = nil }
            transaction.change(task, to: open)
        }
        return .reopen
    }
}
