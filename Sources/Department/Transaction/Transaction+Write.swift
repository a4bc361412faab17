import Dates

extension Transaction {
    /// Writes what was planned, or `changes` in its place, with its journal entry. What stays as it was (a task moved to where it is) is no
    /// part of the entry; if nothing changes, there is no entry, and the one that is returned is empty.
    ///
    /// - Parameter line: the mark of the line it belongs to, if that is another than the actor's.
    /// - Throws: `StoreFailure`.
    func write(_ verb: JournalEntry.Verb, changes: [Change]? = nil, reverts: Int? = nil, line: Int?? = .none) throws -> JournalEntry {
        var entry = journalEntry(verb, changes ?? self.changes.filter { !$0.isIdle }, note: note)
        entry.reverts = reverts
        entry.line = line ?? actor.line
        entry.recipients = recipients.filter { $0 != actor.person.id }.sorted()
        guard verb == .undo || verb == .redo || !entry.changes.isEmpty else { return entry }
        guard entry.changes.contains(where: \.isOfTask) else { return try store.commit(entry) }
        return try store.transaction {
            try writeWaivers()
            let written = try store.commit(entry)
            try setReminders(for: written)
            return written
        }.get()
    }

    /// An entry by the actor, now.
    func journalEntry(_ verb: JournalEntry.Verb, _ changes: [Change], note: String? = nil) -> JournalEntry {
        JournalEntry(at: now, clockWasSet: actor.clockWasSet, actor: actor.person.id, verb: verb, changes: changes, note: note)
    }

    /// A waived field has an entry of its own, with the task as it was; a task that is not entered yet has no such state.
    private func writeWaivers() throws {
        for waiver in waivers {
            let task = try store.task(waiver.task)
            _ = try store.commit(
                journalEntry(.waive, task.map { [.task(before: $0, after: $0)] } ?? [], note: waiver.field.rawValue))
        }
    }

    /// Reminders of the tasks that an entry brought or moved.
    private func setReminders(for entry: JournalEntry) throws {
        let reminder = Reminder(policy: policy)
        for case .task(let before, let after?) in entry.changes where before.flatMap(reminder.notice) != reminder.notice(of: after) {
            try setReminder(of: after, by: reminder)
        }
    }

    /// Sets the reminder of one task. A moment that has passed needs none, and one that is set already stays the only one.
    func setReminder(of task: TaskItem, by reminder: Reminder) throws {
        guard let notice = reminder.notice(of: task), notice.at > now else { return }
        let waiting = try store.notices(of: notice.person, until: notice.at)
        guard !waiting.contains(where: { $0.at == notice.at && $0.content == notice.content }) else { return }
        try store.add(notice)
    }
}

extension Change {
    fileprivate var isOfTask: Bool { if case .task = self { true } else { false } }
}
