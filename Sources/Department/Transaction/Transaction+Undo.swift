import Dates

extension Transaction {
    /// Takes back the speaker's last change that is in effect: «отмени», "undo".
    mutating func undo() throws -> Reply {
        guard let entry = try lastInEffect() else { throw CommandOutcome.refusal(.nothingToUndo) }
        try checkToday(entry)
        return try revert(entry, with: try effect(of: entry).reversed().map(\.inverse), isRedo: false)
    }

    /// Does again what was taken back last: «верни», "redo".
    mutating func redo() throws -> Reply {
        guard let entry = try lastTakenBack() else { throw CommandOutcome.refusal(.nothingToRedo) }
        try checkToday(entry)
        return try revert(entry, with: try effect(of: entry), isRedo: true)
    }

    /// What an older day brought is named and asked about (contract §8.11).
    private func checkToday(_ entry: JournalEntry) throws {
        guard entry.at.day >= today || isConfirmed else { throw CommandOutcome.question(.confirmUndo(entry)) }
    }

    private mutating func revert(_ entry: JournalEntry, with wanted: [Change], isRedo: Bool) throws -> Reply {
        let changes = try wanted.compactMap { try checked($0, of: wanted) }
        recipients = try hearers(of: entry)
        let written = try write(isRedo ? .redo : .undo, changes: changes, reverts: entry.sequence)
        var reverted = Reverted(isRedo: isRedo, entry: entry, tasks: [])
        for case .task(let before, let after) in written.changes {
            if let after { reverted.tasks.append(after) } else if let before { reverted.removed.append(before) }
        }
        return .reverted(reverted)
    }

    /// Who has been told of a line of the desk hears that it was taken back, or stands again; who hasn't yet, hears only what stands then.
    private func hearers(of entry: JournalEntry) throws -> Set<Person.ID> {
        let told: Set<JournalEntry.Verb> = [.giveReward, .giveFine, .withdrawFine, .setAbsence, .unsetAbsence, .setTarget]
        guard told.contains(entry.verb) else { return [] }
        let concerned = entry.changes.compactMap {
            if case .management(let before, let after) = $0 { (after ?? before)?.person } else { nil }
        }
        return Set(
            try concerned.filter { person in try !store.notices(of: person, until: now).contains { $0.content == .entry(entry.sequence) } })
    }

    /// A change that can be made because the thing is as the speaker left it; nil for a new client that others have come to use,
    /// which stays, and is there already when the change is done again.
    private func checked(_ change: Change, of all: [Change]) throws -> Change? {
        switch change {
        case .task(let before, let after):
            guard let id = before?.id ?? after?.id, try store.task(id) != before else { return change }
            throw try changedSince(task: id)
        case .client(let before?, nil): return try isUsed(before, beside: all) ? nil : change
        case .client(nil, let client?) where try store.clients([client.id]).first == client: return nil
        case .client(let before, let after):
            guard let id = before?.id ?? after?.id, try store.clients([id]).first != before else { return change }
            throw CommandOutcome.refusal(.changedSince(by: nil, at: now, task: nil))
        case .phrase(let before, let after):
            guard let id = before?.id ?? after?.id, try store.phrases().first(where: { $0.id == id }) != before else { return change }
            throw CommandOutcome.refusal(.changedSince(by: nil, at: now, task: nil))
        case .management(let before, let after):
            guard let id = before?.id ?? after?.id, try store.managementEntry(id) != before else { return change }
            throw CommandOutcome.refusal(.changedSince(by: nil, at: now, task: nil))
        case .setting(let before, _):
            guard try store.settings()[before.name] != before.value else { return change }
            throw CommandOutcome.refusal(.changedSince(by: nil, at: now, task: nil))
        case .person(let before, let after):
            guard let id = before?.id ?? after?.id, try store.person(id) != before else { return change }
            throw CommandOutcome.refusal(.changedSince(by: nil, at: now, task: nil))
        }
    }

    private func isUsed(_ client: Client, beside all: [Change]) throws -> Bool {
        guard try store.clients([client.id]).first == client else { return true }
        let going = all.count { if case .task(let before?, nil) = $0 { before.client == client.id } else { false } }
        var query = TaskQuery(today: today)
        query.client = client.id
        return try store.count(query) > going
    }

    private func changedSince(task: TaskItem.ID) throws -> CommandOutcome {
        var query = JournalQuery()
        query.task = task
        query.withChanges = false
        query.limit = 1
        guard let last = try store.journal(query).first else { return .refusal(.noSuchTask(number: task)) }
        return .refusal(.changedSince(by: last.actor, at: last.at, task: task))
    }
}

/// What of the journal is in effect: undo, redo and corrections point to the entry they concern.
extension Transaction {
    /// The speaker's last change that was neither taken back nor replaced.
    func lastInEffect() throws -> JournalEntry? {
        var settled: Set<Int> = []
        var isTakenBack: Set<Int> = []
        return try firstOwn { entry in
            switch entry.verb {
            case .undo, .redo:
                guard let target = entry.reverts, settled.insert(target).inserted else { return false }
                if entry.verb == .undo { isTakenBack.insert(target) }
                return false
            case .openDay, .waive, .look, .drawSample, .readFeedback: return false
            default:
                if isTakenBack.contains(entry.sequence) {
                    // A correction that was taken back took what it had replaced with it.
                    if let replaced = entry.reverts { isTakenBack.insert(replaced) }
                    return false
                }
                return true
            }
        }
    }

    private func lastTakenBack() throws -> JournalEntry? {
        var settled: Set<Int> = []
        let undone = try firstOwn { entry in
            guard entry.verb == .undo || entry.verb == .redo, let target = entry.reverts else { return false }
            return settled.insert(target).inserted && entry.verb == .undo
        }
        return try undone?.reverts.flatMap(entry)
    }

    /// The whole of what an entry did: for a correction, together with what it replaced.
    func effect(of entry: JournalEntry) throws -> [Change] {
        guard entry.verb == .correct, let replaced = try entry.reverts.flatMap(self.entry) else { return entry.changes }
        return Change.merged(try effect(of: replaced) + entry.changes)
    }

    func entry(_ sequence: Int) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        return try store.journal(query).first
    }

    /// Walks the speaker's own entries from the newest back, a page at a time.
    private func firstOwn(where isWanted: (JournalEntry) -> Bool) throws -> JournalEntry? {
        var query = JournalQuery()
        query.actor = actor.person.id
        query.withChanges = false
        query.limit = 16
        while true {
            let page = try store.journal(query)
            for line in page where isWanted(line) { return try entry(line.sequence) }
            guard let last = page.last, page.count == query.limit else { return nil }
            query.before = last.sequence
        }
    }
}

extension Change {
    /// Each thing once: its first `before` with its last `after`.
    static func merged(_ changes: [Change]) -> [Change] {
        var merged: [Change] = []
        for change in changes {
            if let place = merged.firstIndex(where: { $0.thing == change.thing }), let joined = merged[place].followed(by: change) {
                merged[place] = joined
            } else {
                merged.append(change)
            }
        }
        return merged
    }

    private enum Thing: Equatable { case task(Int?), person(Int?), client(Int?), phrase(Int?), management(Int?), setting(String) }

    private var thing: Thing {
        switch self {
        case .task(let before, let after): .task(before?.id ?? after?.id)
        case .person(let before, let after): .person(before?.id ?? after?.id)
        case .client(let before, let after): .client(before?.id ?? after?.id)
        case .phrase(let before, let after): .phrase(before?.id ?? after?.id)
        case .management(let before, let after): .management(before?.id ?? after?.id)
        case .setting(let before, _): .setting(before.name)
        }
    }

    private func followed(by later: Change) -> Change? {
        switch (self, later) {
        case (.task(let before, _), .task(_, let after)): .task(before: before, after: after)
        case (.person(let before, _), .person(_, let after)): .person(before: before, after: after)
        case (.client(let before, _), .client(_, let after)): .client(before: before, after: after)
        case (.phrase(let before, _), .phrase(_, let after)): .phrase(before: before, after: after)
        case (.management(let before, _), .management(_, let after)): .management(before: before, after: after)
        case (.setting(let before, _), .setting(_, let after)): .setting(before: before, after: after)
        default: nil
        }
    }
}
