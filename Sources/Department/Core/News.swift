import Dates

/// What a person hears once, before the reply to their next words: a notice with everything it is about.
package enum News: Equatable, Sendable {
    /// Tasks that somebody else gave them.
    case tasks([TaskItem], from: Person.ID)
    /// A management entry about them, as it is now (as it was, if it was removed), and who did it.
    case management(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    /// A management entry that they heard of was taken back; the verb is that of the original change.
    case takenBack(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    /// `isLate`: well after the moment that it was asked for.
    case reminder(TaskItem, isLate: Bool)
    /// The text of an answer that was kept out of a group.
    case said(String)

    package var tasks: [TaskItem] {
        switch self {
        case .tasks(let tasks, _): tasks
        case .reminder(let task, _): [task]
        case .management, .takenBack, .said: []
        }
    }
}

/// Turns notices into news. A notice of something that was taken back, closed, moved or given to somebody else since is left out.
struct NewsReader {
    /// In seconds. A reminder that is told later than this says so.
    private static let patience = 300

    let store: any DepartmentStore
    let person: Person
    let now: Timestamp
    let reminder: Reminder

    /// What each notice tells; a task stands in the first one that tells of it.
    func announcements(of notices: [Notice]) throws -> [Announcement] {
        var shown: Set<TaskItem.ID> = []
        return try notices.map { Announcement(notice: $0.id, news: try news(of: $0, &shown)) }
    }

    private func news(of notice: Notice, _ shown: inout Set<TaskItem.ID>) throws -> [News] {
        switch notice.content {
        case .said(let text): return [.said(text)]
        case .reminder(let id, let due):
            guard let task = try store.task(id), task.due == due, task.assignee == person.id,
                reminder.notice(of: task)?.at == notice.at
            else { return [] }
            return [.reminder(task, isLate: now.seconds - notice.at.seconds > NewsReader.patience)]
        case .entry(let sequence):
            return try entry(sequence).map { try news(of: $0, &shown) } ?? []
        }
    }

    private func entry(_ sequence: Int) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        return try store.journal(query).first
    }

    private func takenBack(_ entry: JournalEntry, by author: Person.ID) -> [News] {
        entry.changes.compactMap { change in
            guard case .management(let before, let after) = change, let line = after ?? before else { return nil }
            guard line.person == person.id || line.person == nil && entry.verb == .giveFeedback else { return nil }
            return .takenBack(entry.verb, line, by: author)
        }
    }

    private func news(of entry: JournalEntry, _ shown: inout Set<TaskItem.ID>) throws -> [News] {
        guard let author = entry.actor else { return [] }
        if entry.verb == .undo { return try entry.reverts.flatMap(self.entry).map { takenBack($0, by: author) } ?? [] }
        if entry.verb == .redo { return try entry.reverts.flatMap(self.entry).map { try news(of: $0, &shown) } ?? [] }
        var tasks: [TaskItem] = [], lines: [News] = []
        for change in entry.changes {
            switch change {
            case .task(_, let after?):
                guard let task = try store.task(after.id), task.status == .open, task.assignee == person.id, shown.insert(task.id).inserted
                else { continue }
                tasks.append(task)
            case .management(let before, let after):
                if let line = try standing(before, after, of: entry.verb) { lines.append(.management(entry.verb, line, by: author)) }
            default: continue
            }
        }
        return (tasks.isEmpty ? [] : [.tasks(tasks, from: author)]) + lines
    }

    /// The management entry, if it is still as this journal entry left it. A feedback to the team may have been read by others.
    private func standing(_ before: ManagementEntry?, _ after: ManagementEntry?, of verb: JournalEntry.Verb) throws -> ManagementEntry? {
        guard let after else { return try before.flatMap { try store.managementEntry($0.id) == nil ? $0 : nil } }
        guard let line = try store.managementEntry(after.id) else { return nil }
        return line == after || verb == .giveFeedback ? line : nil
    }
}
