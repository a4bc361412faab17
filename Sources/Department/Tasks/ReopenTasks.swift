import Dates

/// «верни звонок в работу», "reopen 12": its result and reason stay in the journal alone.
struct ReopenTasks: TaskOperation {
    let selection: Selection

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        for task in try transaction.chosen(selection, for: .work, closed: true) {
            guard task.status != .open else { throw EarlyReply.refusal(.notClosed(task.id)) }
            var open = task
            open.status = .open
            (open.closed, open.result, open.reason, open.demanded) = (nil, nil, nil, [])
            // The task that came next has the rule now, so that only one open task repeats.
            if let rule = task.recurrence, transaction.schedule.next(rule, after: task.due.day) != nil { open.recurrence = nil }
            transaction.change(task, to: open)
        }
        return .reopen
    }
}
