import Dates

extension Transaction {
    /// «нет, на пятницу», "I meant Kim": puts right the speaker's last change, as one change with it and with no move of its own.
    ///
    /// An added task is replaced by the one that was meant and keeps its number; a moved one counts its moves from where it stood
    /// before; undo takes back both together.
    mutating func correct(with commands: [Command]) throws -> Reply {
        guard let last = try lastInEffect(), last.at.day == today else { throw CommandOutcome.refusal(.nothingToUndo) }
        let effect = try effect(of: last)
        for command in commands {
            switch command {
            case .addTask(let new): try replace(oneOf: effect, by: new)
            case .moveTasks(let selection, let time, _): try moveAgain(selection, to: time, after: effect)
            default: _ = try plan(command)
            }
        }
        let written = try write(.correct, reverts: last.sequence)
        var told = told(of: written, as: .correct, isCorrection: true)
        told.overlaps = try overlaps(of: told.after)
        return .changed(told)
    }

    /// The first added task that this correction hasn't replaced yet becomes the one that was meant.
    private mutating func replace(oneOf effect: [Change], by new: NewTask) throws {
        for case .task(nil, let added?) in effect where !isChanged(added.id) {
            guard let stored = try store.task(added.id), stored == added else { continue }
            var meant = try made(from: new)
            (meant.id, meant.author, meant.created) = (added.id, added.author, added.created)
            recipients.insert(meant.assignee)
            return change(added, to: meant)
        }
        _ = try add(new)
    }

    private mutating func moveAgain(_ selection: Selection, to time: NewTime, after effect: [Change]) throws {
        for task in try chosen(selection, for: .work) { change(task, to: try moved(task, to: time, origin: origin(of: task, in: effect))) }
    }

    /// Where a task stood before the change that is put right; `.some(nil)` where that change brought it.
    private func origin(of task: TaskItem, in effect: [Change]) -> TaskItem?? {
        for case .task(let before, let after) in effect where (before ?? after)?.id == task.id { return .some(before) }
        return .none
    }

    private func isChanged(_ id: TaskItem.ID) -> Bool {
        changes.contains { if case .task(let before?, _) = $0 { before.id == id } else { false } }
    }
}
