import Dates

/// «сделано 2: договорились на вторник», "the call with Acme is done".
struct CompleteTasks: TaskOperation {
    let selection: Selection
    let closing: Closing

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        let tasks = try transaction.chosen(selection, for: .work) { filter in
            recorded(from: filter).map { .recordAsDone($0, closing) }
        }
        for task in tasks {
            var done = task
            try done.complete(with: closing.of(task.id), in: &transaction)
            transaction.change(task, to: done)
            try task.bringNext(in: &transaction)
        }
        return .complete
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        var change = TaskChange(written, in: transaction)
        change.step = try SalesPath(transaction).step(after: change.after)
        return .changed(change)
    }

    /// A described task that does not exist, as one to be entered as done; nil if nothing but its words is known.
    private func recorded(from filter: TaskFilter) -> NewTask? {
        guard let kind = filter.kind ?? filter.name?.kind else { return nil }
        var new = NewTask()
        new.kind = kind
        new.title = filter.name?.text
        new.client = filter.client ?? filter.name?.client.map(ClientChoice.known)
        new.participant = filter.participant
        new.assignee = filter.assignee
        new.due = filter.when
        new.money = closing.money
        return new
    }
}
