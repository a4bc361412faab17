import Dates

/// «напомни за час до встречи с Вегой», "remind me an hour before the call with Acme": one of the actor's own open tasks.
struct RemindOfTasks: TaskOperation {
    let selection: Selection
    let minutes: Int
    /// The words by which the task was named.
    let title: String?

    func plan(in transaction: inout Transaction) throws -> JournalEntry.Verb {
        guard Reminder.lengths.contains(minutes) else { throw EarlyReply.refusal(.invalidValue(field: "remind")) }
        for task in try transaction.chosen(own(in: transaction), for: .work, ifNone: { .enterReminded(entered(from: $0)) }) {
            var reminded = task
            reminded.remind = minutes
            transaction.change(task, to: reminded)
        }
        return .edit
    }

    /// Who leads the team is reminded of their own tasks too.
    private func own(in transaction: Transaction) -> Selection {
        guard case .matching(var filter) = selection else { return selection }
        filter.assignee = transaction.actor.person.id
        return .matching(filter)
    }

    /// The described task that does not exist, as one to be entered.
    private func entered(from filter: TaskFilter) -> NewTask {
        var new = NewTask()
        (new.title, new.kind, new.client, new.participant) = (title, filter.kind, filter.client, filter.participant)
        (new.due, new.remind) = (filter.when, minutes)
        return new
    }
}
