import Dates

/// «напоминай за 20 минут», "remind me an hour before every task": holds for the open tasks too that say nothing of their own.
struct SetReminder: Operation {
    /// How long before each of their tasks the actor wants to hear of it.
    let minutes: Int

    func perform(in transaction: inout Transaction) throws -> Reply {
        guard Reminder.lengths.contains(minutes) else { throw EarlyReply.refusal(.invalidValue(field: "remind")) }
        let person = transaction.actor.person.id, name = Reminder.setting(of: person)
        let before = StoredSetting(name: name, value: try transaction.store.settings()[name])
        let after = StoredSetting(name: name, value: String(minutes))
        let notes = [Report.Note("reminder", ["length": .minutes(minutes)])]
        guard before != after else {
            var same = ManagementChange.same(.setReminder, settings: [after])
            same.notes = notes
            return .noted(same)
        }
        transaction.add(.setting(before: before, after: after))
        try transaction.store.transaction {
            _ = try transaction.write(.setReminder)
            var query = TaskQuery(today: transaction.today)
            (query.assignee, query.status, query.from) = (person, .open, transaction.today)
            var wanted = transaction.policy
            wanted.reminders[person] = minutes
            for task in try transaction.store.tasks(query) { try transaction.setReminder(of: task, by: Reminder(policy: wanted)) }
        }.get()
        return .noted(ManagementChange(verb: .setReminder, settings: [after], notes: notes))
    }
}
