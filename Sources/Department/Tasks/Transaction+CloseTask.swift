import Dates
import Text

extension Transaction {
    /// «сделано 2: договорились на вторник», "the call with Acme is done".
    mutating func complete(_ selection: Selection, _ closing: Closing) throws -> JournalEntry.Verb {
        let tasks = try chosen(selection, for: .work) { filter in
            recorded(from: filter, money: closing.money).map { .recordAsDone($0, closing) }
        }
        for task in tasks {
            var done = task
            try close(&done, with: closing.of(task.id))
            change(task, to: done)
            try bringNext(of: task)
        }
        return .complete
    }

    /// As done, with what is said of it.
    mutating func close(_ task: inout TaskItem, with closing: Closing) throws {
        task.result = CleanText.of(closing.result) ?? task.result
        task.money = closing.money ?? task.money
        if let choice = closing.client { task.client = try client(choice, ledBy: task.assignee) }
        try close(&task, as: .done, waiving: closing.waived)
    }

    /// «отмени встречу: клиент уехал», "cancel it, they are away".
    mutating func cancel(_ selection: Selection, reason: String?) throws -> JournalEntry.Verb {
        note = CleanText.of(reason)
        for task in try chosen(selection, for: .takeBack) {
            var cancelled = task
            cancelled.reason = note
            try close(&cancelled, as: .cancelled)
            change(task, to: cancelled)
            try bringNext(of: task)
        }
        return .cancel
    }

    /// «верни звонок в работу», "reopen 12": what it was closed with stays in the journal alone.
    mutating func reopen(_ selection: Selection) throws -> JournalEntry.Verb {
        for task in try chosen(selection, for: .work, closed: true) {
            guard task.status != .open else { throw CommandOutcome.refusal(.notClosed(task.id)) }
            var open = task
            open.status = .open
            (open.closed, open.result, open.reason, open.demanded) = (nil, nil, nil, [])
            // Its rule went on with the task that came next: one open task at a time.
            if let rule = task.recurrence, schedule.next(rule, after: task.due.day) != nil { open.recurrence = nil }
            change(task, to: open)
        }
        return .reopen
    }

    /// The one way to close a task, whoever does it: what the regulation wants must be there.
    private mutating func close(_ task: inout TaskItem, as status: TaskItem.Status, waiving waived: Set<RequiredField> = []) throws {
        guard task.status == .open else { throw CommandOutcome.refusal(.alreadyClosed(task.id)) }
        if status == .done {
            let missing = policy.missing(in: task)
            if let field = missing.first(where: { !waived.contains($0) }) { throw CommandOutcome.question(.missingField(field, of: task)) }
            for field in missing { waive(field, of: task.id) }
            task.demanded = policy.demanded(of: task.kind)
        }
        task.status = status
        task.closed = now
    }

    private mutating func bringNext(of task: TaskItem) throws {
        guard let rule = task.recurrence, let (day, ahead) = schedule.next(rule, after: task.due.day) else { return }
        var next = task
        next.id = 0
        next.due = Due(day, try usualTime(of: task))
        next.recurrence = ahead
        next.created = now
        (next.result, next.reason, next.notes, next.moves, next.externalID) = (nil, nil, [], 0, nil)
        (next.demanded, next.isEnteredDone) = ([], false)
        enter(next, isRepeated: true)
    }

    /// The hour of a repeating task; one that was moved to another hour was moved alone (contract §8.8).
    private func usualTime(of task: TaskItem) throws -> TimeOfDay? {
        var query = JournalQuery()
        query.task = task.id
        let entries = try store.journal(query)
        var isTakenBack = Set(entries.filter { $0.verb == .undo }.compactMap(\.reverts))
        isTakenBack.subtract(entries.filter { $0.verb == .redo }.compactMap(\.reverts))
        let firstMove = entries.last { $0.verb == .move && !isTakenBack.contains($0.sequence) }
        guard case .task(let before?, _)? = firstMove?.changes.first else { return task.due.time }
        return before.due.time
    }

    /// A described task that isn't there, as one to be entered as done; nil where its words alone are known.
    private func recorded(from filter: TaskFilter, money: Money?) -> NewTask? {
        guard let kind = filter.kind else { return nil }
        var new = NewTask()
        new.kind = kind
        new.client = filter.client
        new.participant = filter.participant
        new.assignee = filter.assignee
        new.due = filter.when
        new.money = money
        return new
    }
}
