import Dates

/// «нет, на пятницу», "I meant Kim": corrects one of the actor's changes, as one change with it and with no move of its own.
///
/// An added task is replaced by the one that was meant and keeps its number. A moved one counts its moves from where it was before.
/// Undo takes both back together.
struct CorrectChange: Operation {
    /// What was meant in place of the change.
    let operations: [any Operation]
    /// The entry that is corrected; nil is the last one.
    let corrected: Int?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let history = LineHistory(transaction)
        guard let last = try history.lines(1).first?.first, last.at.day == transaction.today else {
            throw EarlyReply.refusal(.nothingToUndo)
        }
        guard let corrected, corrected != last.entry.sequence else { return try correct(last.entry, in: &transaction) }
        // Something was changed since, so a move is a change of its own; an added task can still be replaced.
        guard operations.contains(where: { $0 is AddTask }) else { return try performEach(in: &transaction) }
        guard try history.isInEffect(corrected), let entry = try OwnJournal(transaction).line(corrected), entry.at.day == transaction.today
        else { throw EarlyReply.refusal(.nothingToUndo) }
        return try correct(entry, in: &transaction)
    }

    private func performEach(in transaction: inout Transaction) throws -> Reply {
        var reply = Reply.refused(.nothingToUndo)
        for operation in operations { reply = try operation.perform(in: &transaction) }
        return reply
    }

    private func correct(_ entry: JournalEntry, in transaction: inout Transaction) throws -> Reply {
        let effect = try LineHistory(transaction).whole(entry).changes
        for operation in operations {
            switch operation {
            case let add as AddTask: try replace(oneOf: effect, by: add, in: &transaction)
            case let move as MoveTasks: try moveAgain(move, after: effect, in: &transaction)
            case let other as any ChangeOperation: _ = try other.plan(in: &transaction)
            default: throw EarlyReply.refusal(.invalidValue(field: "command"))
            }
        }
        let written = try transaction.write(.correct, reverts: entry.sequence, line: entry.line)
        var change = TaskChange(written, as: .corrected, in: transaction)
        change.overlaps = try TaskOverlaps(transaction).of(change.after)
        return .changed(change)
    }

    /// The first added task that this correction has not replaced yet becomes the one that was meant.
    private func replace(oneOf effect: [Change], by add: AddTask, in transaction: inout Transaction) throws {
        for case .task(nil, let added?) in effect where !isChanged(added.id, in: transaction) {
            guard let stored = try transaction.store.task(added.id), stored == added else { continue }
            var meant = try add.new.task(in: &transaction)
            (meant.id, meant.author, meant.created) = (added.id, added.author, added.created)
            transaction.recipients.insert(meant.assignee)
            return transaction.change(added, to: meant)
        }
        _ = try add.plan(in: &transaction)
    }

    private func moveAgain(_ move: MoveTasks, after effect: [Change], in transaction: inout Transaction) throws {
        for task in try transaction.chosen(move.selection, for: .work) {
            transaction.change(task, to: try move.moved(task, origin: origin(of: task, in: effect), in: transaction))
        }
    }

    /// Where a task was before the change that is corrected; `.some(nil)` if that change added it.
    private func origin(of task: TaskItem, in effect: [Change]) -> TaskItem?? {
        for case .task(let before, let after) in effect where (before ?? after)?.id == task.id { return .some(before) }
        return .none
    }

    private func isChanged(_ id: TaskItem.ID, in transaction: Transaction) -> Bool {
        transaction.changes.contains { if case .task(let before?, _) = $0 { before.id == id } else { false } }
    }
}
