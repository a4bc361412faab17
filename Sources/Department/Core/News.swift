import Dates

/// What a person hears once, before the reply to their next words: a notice with everything it is about.
package enum News: Equatable, Sendable {
    /// Tasks that somebody else gave them.
    case tasks([TaskItem], from: Person.ID)
    /// A management entry about them, as it is now (as it was, if it was removed), and who did it.
    case management(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    /// A management entry that they heard of was taken back; the verb is that of the original change.
    case takenBack(JournalEntry.Verb, ManagementEntry, by: Person.ID)
    case reminder(TaskItem)
    /// The text of an answer that was kept out of a group.
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
    /// Takes a person's news up to now out of the store. Notices that no longer hold are dropped.
    ///
    /// - Throws: `StoreFailure`.
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

/// Turns notices into news. A notice of something that was taken back, closed, moved or given to somebody else since is left out.
private struct NewsReader {
    let store: any DepartmentStore
    let person: Person
    let now: Timestamp
    let reminder: Reminder

    func news(of notices: [Notice]) throws -> [News] {
        var shown: Set<TaskItem.ID> = []
        return try notices.flatMap { notice -> [News] in
            switch notice.content {
            case .said(let text): return [.said(text)]
            case .reminder(let id, let due):
                guard let task = try store.task(id), task.due == due, due.day >= now.day, task.assignee == person.id,
                    reminder.notice(of: task)?.at == notice.at
                else { return [] }
                return [.reminder(task)]
            case .entry(let sequence):
                return try entry(sequence).map { try news(of: $0, &shown) } ?? []
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
