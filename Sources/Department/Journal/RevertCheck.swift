import Dates
import Text

/// Whether a change can be taken back or done again: each thing must be as the change left it.
struct RevertCheck {
    let store: any DepartmentStore
    let today: Day
    let now: Timestamp

    /// The change, if it can be made. Nil for a new client that others use by now: it stays when its adding is undone, and
    /// is there already when it is redone.
    ///
    /// - Throws: `EarlyReply.refusal(.changedSince)` if somebody has changed the thing, `.nameTaken` if its name belongs to another by
    ///   now, `StoreFailure`.
    func checked(_ change: Change, of all: [Change]) throws -> Change? {
        switch change {
        case .client(let before?, nil): return try isUsed(before, beside: all) ? nil : change
        case .client(nil, let client?) where try store.clients([client.id]).first == client: return nil
        default: break
        }
        if case .task(_, let after?) = change, let client = after.client, try isGone(client, beside: all) {
            // The client of a task that comes back was taken back by whoever had entered it.
            throw EarlyReply.refusal(.changedSince(try obstacle(to: change, at: .client(client))))
        }
        let current = try withCurrentMarks(change)
        guard try isUnchanged(current) else { throw EarlyReply.refusal(.changedSince(try obstacle(to: change, at: change.thing))) }
        try checkName(current)
        return current
    }

    /// A feedback may have been read since, which is no change of it.
    private func withCurrentMarks(_ change: Change) throws -> Change {
        guard case .management(let before?, let after) = change, let stored = try store.managementEntry(before.id),
            case .feedback(let mood, let text, _) = before.content, case .feedback(_, _, let isRead) = stored.content
        else { return change }
        var read = before
        read.content = .feedback(mood: mood, text: text, isRead: isRead)
        return .management(before: read, after: after)
    }

    /// Whether the thing is as the change takes it to be.
    private func isUnchanged(_ change: Change) throws -> Bool {
        switch (change, change.thing) {
        case (.task(let before, _), .task(let id)): return try store.task(id) == before
        case (.client(let before, _), .client(let id)): return try store.clients([id]).first == before
        case (.phrase(let before, _), .phrase(let id)): return try store.phrases().first { $0.id == id } == before
        case (.management(let before, _), .management(let id)): return try store.managementEntry(id) == before
        case (.setting(let before, _), _): return try store.settings()[before.name] == before.value
        case (.person(let before, _), .person(let id)): return try store.person(id) == before
        default: return true
        }
    }

    private func isGone(_ id: Client.ID, beside all: [Change]) throws -> Bool {
        let comesBack = all.contains { if case .client(nil, let client?) = $0 { client.id == id } else { false } }
        return try !comesBack && store.clients([id]).isEmpty
    }

    private func isUsed(_ client: Client, beside all: [Change]) throws -> Bool {
        guard try store.clients([client.id]).first == client else { return true }
        let going = all.count { if case .task(let before?, nil) = $0 { before.client == client.id } else { false } }
        var query = TaskQuery(today: today)
        query.client = client.id
        return try store.count(query) > going
    }

    /// Refuses to bring back a name that another has by now, or a phrase that its teacher has taught anew.
    private func checkName(_ change: Change) throws {
        switch change {
        case .client(let before, let after?) where after.isActive && (before?.isActive != true || before?.name != after.name):
            try check(after.name, isTaken: store.client(nameKey: NameKey.of(after.name)).map { $0.id != after.id })
        case .person(let before, let after?) where after.isActive:
            if before?.isActive != true || before?.name != after.name {
                try check(after.name, isTaken: store.person(nameKey: NameKey.of(after.name)).map { $0.id != after.id })
            }
        case .phrase(_, let after?):
            let key = NameKey.of(after.phrase)
            try check(
                after.phrase,
                isTaken: store.phrases().contains { $0.id != after.id && $0.author == after.author && NameKey.of($0.phrase) == key })
        default: break
        }
    }

    private func check(_ name: String, isTaken: Bool?) throws(EarlyReply) {
        if isTaken == true { throw .refusal(.nameTaken(name)) }
    }

    /// Who made the thing what it is now.
    private func obstacle(to change: Change, at thing: Change.Thing) throws -> Obstacle {
        var query = JournalQuery()
        query.thing = thing
        query.limit = 16
        var fates = Fates()
        var newest: JournalEntry?
        while true {
            let page = try store.journal(query)
            newest = newest ?? page.first
            for entry in page {
                guard let (sequence, since) = fates.comesIntoEffect(entry) else { continue }
                fates.replaced(by: entry)
                return Obstacle(try sequence == entry.sequence ? entry : done(sequence, again: entry), thing, since: since) ?? own(change)
            }
            guard let last = page.last, page.count == query.limit else { break }
            query.before = last.sequence
        }
        return Obstacle(newest, thing, since: newest?.at ?? now) ?? own(change)
    }

    /// For a thing of which the journal knows nothing.
    private func own(_ change: Change) -> Obstacle { Obstacle(actor: nil, at: now, verb: .edit, change: change) }

    /// The entry that was done again, by whoever did.
    private func done(_ sequence: Int, again redo: JournalEntry) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        var entry = try store.journal(query).first
        entry?.actor = redo.actor
        return entry
    }
}

extension Obstacle {
    /// Nil if the entry didn't change the thing.
    fileprivate init?(_ entry: JournalEntry?, _ thing: Change.Thing, since: Timestamp) {
        guard let entry, let change = entry.changes.first(where: { $0.thing == thing }) else { return nil }
        self.init(actor: entry.actor, at: since, verb: entry.verb, change: change, note: entry.note)
    }
}
