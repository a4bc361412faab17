import Dates
import Text

/// «поставить звонок Ромашке на завтра», "call Acme tomorrow".
struct AddTask: TaskOperation {
    let new: NewTask

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        let task = try new.task(in: &transaction)
        transaction.recipients.insert(task.assignee)
        transaction.enter(task)
        return .add
    }

    func reply(to written: JournalEntry, in transaction: Transaction) throws -> Reply {
        var change = TaskChange(written, in: transaction)
        change.overlaps = try TaskOverlaps(transaction).of(change.after)
        return .changed(change)
    }
}

extension NewTask {
    /// The task with everything filled in that was not said: the actor as assignee, today, or after hours the next working day.
    func task(in transaction: inout Transaction) throws -> TaskItem {
        let title = CleanText.of(title)
        guard title != nil || kind != nil else { throw EarlyReply.refusal(.invalidValue(field: "title")) }
        let assignee = try transaction.colleague(assignee ?? transaction.actor.person.id)
        let (due, length) = try due(in: &transaction)
        let duration = duration ?? length
        guard duration.map({ $0 > 0 }) ?? true else { throw EarlyReply.refusal(.invalidValue(field: "duration")) }
        return TaskItem(
            title: title, kind: kind, assignee: assignee.id, client: try client.map { try transaction.client($0, ledBy: assignee.id) },
            participant: participant, due: due, duration: duration, priority: priority, money: money, recurrence: recurrence,
            remind: remind, author: transaction.actor.person.id, created: transaction.now)
    }

    private func due(in transaction: inout Transaction) throws -> (Due, Int?) {
        if let when = due {
            let (due, length) = transaction.schedule.due(when)
            return (try transaction.checkedAhead(due), length)
        }
        if let rule = recurrence {
            guard let day = rule.first(onOrAfter: transaction.today) else { throw EarlyReply.refusal(.invalidValue(field: "repeat")) }
            return (Due(day), nil)
        }
        transaction.dayWasAssumed = true
        return (Due(transaction.schedule.assumedDay), nil)
    }
}
