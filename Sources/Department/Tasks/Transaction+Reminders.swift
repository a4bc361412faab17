import Dates

extension Transaction {
    /// «напоминай за 20 минут», "remind me an hour before every task": holds for the open tasks too that say nothing of their own.
    mutating func setReminder(minutes: Int) throws -> Reply {
        guard (0...7 * 1440).contains(minutes) else { throw CommandOutcome.refusal(.invalidValue(field: "remind")) }
        let name = Reminder.setting(of: actor.person.id)
        let before = StoredSetting(name: name, value: try store.settings()[name])
        let after = StoredSetting(name: name, value: String(minutes))
        add(.setting(before: before, after: after))
        try store.transaction {
            _ = try write(.setReminder)
            var query = TaskQuery(today: today)
            (query.assignee, query.status, query.from) = (actor.person.id, .open, today)
            var wanted = policy
            wanted.reminders[actor.person.id] = minutes
            for task in try store.tasks(query) { try remind(of: task, by: Reminder(policy: wanted)) }
        }.get()
        return .noted(
            ManagementChange(verb: .setReminder, settings: [after], notes: [Report.Note("reminder", ["length": .minutes(minutes)])]))
    }

    /// Puts down when to remind of the tasks that an entry brought or moved.
    func remind(of entry: JournalEntry) throws {
        let reminder = Reminder(policy: policy)
        for case .task(let before, let after?) in entry.changes where before.flatMap(reminder.notice) != reminder.notice(of: after) {
            try remind(of: after, by: reminder)
        }
    }

    /// A moment that has passed is no reminder; one that is put down already stays the only one.
    private func remind(of task: TaskItem, by reminder: Reminder) throws {
        guard let notice = reminder.notice(of: task), notice.at > now else { return }
        let waiting = try store.notices(of: notice.person, until: notice.at)
        guard !waiting.contains(where: { $0.at == notice.at && $0.content == notice.content }) else { return }
        try store.add(notice)
    }
}
