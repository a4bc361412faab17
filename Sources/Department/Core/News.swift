import Dates

/// What somebody is told, once, before the reply to their next words: a notice with all that it speaks of.
package enum News: Equatable, Sendable {
    /// Tasks that another gave.
    case tasks([TaskItem], from: Person.ID)
    /// A line of the desk that concerns them, as it stands (as it was, where it was taken away), and who did it.
    case management(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    /// That a line they had been told of was taken back; the verb is that of what it was.
    case takenBack(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    case reminder(TaskItem)
    case said(String)

    package var tasks: [TaskItem] {
        switch self {
        case .tasks(let tasks, _): tasks
        case .reminder(let task): [task]
        case .management, .takenBack, .said: []
        }
    }
}

extension Core {
    /// What waits for a person up to now, taken out of the store; what no longer holds is dropped with it.
    package func takeNews(of person: Person, at now: Timestamp, clockWasSet: Bool) throws -> [News] {
        guard try !store.notices(of: person.id, until: now).isEmpty else { return [] }
        return try store.transaction {
            let notices = try store.notices(of: person.id, until: now)
            let reader = NewsReader(store: store, person: person, now: now, reminder: Reminder(policy: try policy()))
            let news = try reader.news(of: notices)
            try store.remove(notices: notices.map(\.id))
            for case .management(.giveFeedback, let word, _) in news where word.person == person.id {
                guard case .feedback(let mood, let text, isRead: false) = word.content else { continue }
                var read = word
                read.content = .feedback(mood: mood, text: text, isRead: true)
                _ = try store.commit(
                    JournalEntry(
                        at: now, clockWasSet: clockWasSet, actor: person.id, verb: .readFeedback,
                        changes: [.management(before: word, after: read)]))
            }
            return news
        }.get()
    }
}

/// Turns notices into news: what was taken back since, closed, moved or given to another is none.
private struct NewsReader {
    let store: any DepartmentStore
    let person: Person
    let now: Timestamp
    let reminder: Reminder

    func news(of notices: [Notice]) throws -> [News] {
        var told: Set<TaskItem.ID> = []
        return try notices.flatMap { notice -> [News] in
            switch notice.content {
            case .said(let text): return [.said(text)]
            case .reminder(let id, let due):
                guard let task = try store.task(id), task.due == due, due.day >= now.day, task.assignee == person.id,
                    reminder.notice(of: task)?.at == notice.at
                else { return [] }
                return [.reminder(task)]
            case .entry(let sequence):
                return try entry(sequence).map { try news(of: $0, &told) } ?? []
            }
        }
    }

    private func entry(_ sequence: Int) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        return try store.journal(query).first
    }

    private func takenBack(_ entry: JournalEntry, by author: Person.ID) -> [News] {
        entry.changes.compactMap { change in
            guard case .management(let before, let after) = change, let line = after ?? before, line.person == person.id else { return nil }
            return .takenBack(entry.verb, line, by: author)
        }
    }

    private func news(of entry: JournalEntry, _ told: inout Set<TaskItem.ID>) throws -> [News] {
        guard let author = entry.actor else { return [] }
        if entry.verb == .undo { return try entry.reverts.flatMap(self.entry).map { takenBack($0, by: author) } ?? [] }
        if entry.verb == .redo { return try entry.reverts.flatMap(self.entry).map { try news(of: $0, &told) } ?? [] }
        var tasks: [TaskItem] = [], lines: [News] = []
        for change in entry.changes {
            switch change {
            case .task(_, let after?):
                guard let task = try store.task(after.id), task.status == .open, task.assignee == person.id, told.insert(task.id).inserted
                else { continue }
                tasks.append(task)
            case .management(let before, let after):
                if let line = try standing(before, after, of: entry.verb) { lines.append(.management(entry.verb, line, by: author)) }
            default: continue
            }
        }
        return (tasks.isEmpty ? [] : [.tasks(tasks, from: author)]) + lines
    }

    /// The line of the desk, where it stands as this entry left it; that a word has been read by another changes nothing.
    private func standing(_ before: ManagementEntry?, _ after: ManagementEntry?, of verb: JournalEntry.Verb) throws -> ManagementEntry? {
        guard let after else { return try before.flatMap { try store.managementEntry($0.id) == nil ? $0 : nil } }
        guard let line = try store.managementEntry(after.id) else { return nil }
        return line == after || verb == .giveFeedback ? line : nil
    }
}
