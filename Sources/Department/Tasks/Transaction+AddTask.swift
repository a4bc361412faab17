import Dates
import Text

extension Transaction {
    /// «поставить звонок Ромашке на завтра», "call Acme tomorrow".
    mutating func add(_ new: NewTask) throws -> JournalEntry.Verb {
        let task = try made(from: new)
        recipients.insert(task.assignee)
        enter(task)
        return .add
    }

    /// Already done, entered afterwards: «позвонил Ромашке» where no such task is open. A day that is claimed goes into the
    /// journal, not into the task.
    mutating func recordDone(_ new: NewTask, _ closing: Closing) throws -> JournalEntry.Verb {
        var new = new
        note = new.due?.iso
        new.due = .day(today)
        new.recurrence = nil
        var task = try made(from: new)
        guard rights.may(.work, task) else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        task.isEnteredDone = true
        try close(&task, with: closing.of(task.id))
        enter(task)
        return .complete
    }

    /// A task with all that wasn't said filled in: the speaker, today, or after hours the next working day.
    mutating func made(from new: NewTask) throws -> TaskItem {
        let title = CleanText.of(new.title)
        guard title != nil || new.kind != nil else { throw CommandOutcome.refusal(.invalidValue(field: "title")) }
        let assignee = try colleague(new.assignee ?? actor.person.id)
        let (due, length) = try due(of: new)
        let duration = new.duration ?? length
        guard duration.map({ $0 > 0 }) ?? true else { throw CommandOutcome.refusal(.invalidValue(field: "duration")) }
        return TaskItem(
            title: title, kind: new.kind, assignee: assignee.id, client: try new.client.map { try client($0, ledBy: assignee.id) },
            participant: new.participant, due: due, duration: duration, priority: new.priority, money: new.money,
            recurrence: new.recurrence, remind: new.remind, author: actor.person.id, created: now)
    }

    private mutating func due(of new: NewTask) throws -> (Due, Int?) {
        if let when = new.due {
            let (due, length) = schedule.due(when)
            return (try checkedAhead(due), length)
        }
        if let rule = new.recurrence {
            guard let day = rule.first(onOrAfter: today) else { throw CommandOutcome.refusal(.invalidValue(field: "repeat")) }
            return (Due(day), nil)
        }
        dayWasAssumed = true
        return (Due(schedule.assumedDay), nil)
    }
}
