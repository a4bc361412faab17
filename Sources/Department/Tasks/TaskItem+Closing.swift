import Dates
import Text

// How a task is closed, whichever command does it.
extension TaskItem {
    /// Closes the task as done, with what is said of it.
    ///
    /// - Throws: `EarlyReply` if it is closed already or lacks a required field that was not passed by.
    mutating func complete(with closing: Closing, in transaction: inout Transaction) throws {
        result = CleanText.of(closing.result) ?? result
        money = closing.money ?? money
        if let choice = closing.client { client = try transaction.client(choice, ledBy: assignee) }
        try close(as: .done, waiving: closing.waived, in: &transaction)
    }

    /// The one way to close a task: what the regulation requires must be there.
    mutating func close(as status: Status, waiving waived: Set<RequiredField> = [], in transaction: inout Transaction) throws(EarlyReply) {
        guard self.status == .open else { throw .refusal(.alreadyClosed(id)) }
        if status == .done {
            let missing = transaction.policy.missing(in: self)
            if let field = missing.first(where: { !waived.contains($0) }) { throw .question(.missingField(field, of: self)) }
            for field in missing { transaction.waive(field, of: id) }
            demanded = transaction.policy.demanded(of: kind)
        }
        self.status = status
        closed = transaction.now
    }

    /// Enters the next task of a repeating one that is being closed.
    func bringNext(in transaction: inout Transaction) throws {
        guard let rule = recurrence, let (day, ahead) = transaction.schedule.next(rule, after: due.day) else { return }
        var next = self
        next.id = 0
        next.due = Due(day, try usualTime(in: transaction.store))
        next.recurrence = ahead
        next.created = transaction.now
        (next.result, next.reason, next.notes, next.moves, next.externalID) = (nil, nil, [], 0, nil)
        (next.demanded, next.isEnteredDone) = ([], false)
        transaction.enter(next, isRepeated: true)
    }

    /// The hour of a repeating task. A move to another hour holds for the moved task alone (Contract, “How it behaves” 8).
    private func usualTime(in store: any DepartmentStore) throws -> TimeOfDay? {
        var query = JournalQuery()
        query.task = id
        let firstMove = try store.journal(query).standing.last { $0.verb == .move }
        guard case .task(let before?, _)? = firstMove?.changes.first else { return due.time }
        return before.due.time
    }
}

extension [JournalEntry] {
    /// Of the entries of one thing, newest first, those that nobody took back for good.
    fileprivate var standing: [JournalEntry] {
        var stands: [Int: Bool] = [:]
        return filter { entry in
            guard entry.verb != .undo, entry.verb != .redo else {
                if let target = entry.reverts, stands[target] == nil { stands[target] = entry.verb == .redo }
                return false
            }
            let isStanding = stands[entry.sequence] ?? true
            // What was corrected shares the fate of its correction.
            if entry.verb == .correct, let corrected = entry.reverts, stands[corrected] == nil { stands[corrected] = isStanding }
            return isStanding
        }
    }
}
