import Dates

// What undo and redo share.
extension Transaction {
    /// Reverts the entries one after another, in this order, with an entry of its own for each. The caller runs it in a transaction of the
    /// store, so that one refusal keeps all of it from being done.
    mutating func revert(_ parts: [LineHistory.Part], isRedo: Bool) throws -> Reply {
        var reverted = Reverted(isRedo: isRedo)
        for part in parts {
            let entry = try LineHistory(self).whole(part.entry)
            try checkMayRevert(entry)
            let wanted = isRedo ? entry.changes : entry.changes.reversed().map(\.inverse)
            recipients = try hearers(of: entry)
            reverted.add(entry, changes: try write(wanted, reverting: entry, isRedo: isRedo))
        }
        guard try store.people().contains(where: { $0.role == .head }) else { throw EarlyReply.refusal(.lastHead) }
        return .reverted(reverted)
    }

    private func write(_ wanted: [Change], reverting entry: JournalEntry, isRedo: Bool) throws -> [Change] {
        let check = RevertCheck(store: store, today: today, now: now)
        try require(wanted.allSatisfy(rights.mayRevert))
        let changes = try wanted.compactMap { try check.checked($0, of: wanted) }
        if changes.isEmpty, let used = wanted.first { throw EarlyReply.refusal(.stillUsed(used)) }
        do {
            return try write(isRedo ? .redo : .undo, changes: changes, reverts: entry.sequence).changes
        } catch StoreFailure.conflict {
            // Everything is as it was left, and nobody else can write now: something new refers to what would be removed.
            throw (changes.first { $0.removes } ?? changes.first).map { EarlyReply.refusal(.stillUsed($0)) } as Error?
                ?? StoreFailure.conflict
        }
    }

    /// What only the head may do, only the head may take back or do again. A head's change of their own role is theirs to take back.
    private func checkMayRevert(_ entry: JournalEntry) throws {
        guard entry.verb.isForHead, !rights.mayManage else { return }
        let isOwnRole = entry.changes.contains { change in
            if case .person(let before?, _) = change { before.id == actor.person.id && before.role == .head } else { false }
        }
        try require(isOwnRole)
    }

    /// Whom to notify that a management entry was undone or redone: those it concerns, unless their notice of the entry still waits.
    private func hearers(of entry: JournalEntry) throws -> Set<Person.ID> {
        let notified: Set<JournalEntry.Verb> = [
            .giveFeedback, .giveReward, .giveFine, .withdrawFine, .setAbsence, .unsetAbsence, .setTarget,
        ]
        guard notified.contains(entry.verb) else { return [] }
        let concerned = try entry.changes.flatMap { change -> [Person.ID] in
            guard case .management(let before, let after) = change, let thing = after ?? before else { return [] }
            if let person = thing.person { return [person] }
            // The whole team heard a feedback to all.
            return thing.thing == .feedback ? try managers().filter { $0.entered <= entry.at }.map(\.id) : []
        }
        return Set(
            try concerned.filter { person in try !store.notices(of: person, until: now).contains { $0.content == .entry(entry.sequence) } })
    }
}

extension Change {
    fileprivate var removes: Bool {
        switch self {
        case .task(_, let after): after == nil
        case .person(_, let after): after == nil
        case .client(_, let after): after == nil
        case .phrase(_, let after): after == nil
        case .management(_, let after): after == nil
        case .setting: false
        }
    }
}

extension JournalEntry.Verb {
    /// Whether only the head may do it.
    fileprivate var isForHead: Bool {
        switch self {
        case .giveFeedback, .giveReward, .useReward, .giveFine, .withdrawFine, .setTarget, .startControl, .setRule, .unsetRule, .setSetting,
            .setRole, .removePerson:
            true
        default: false
        }
    }
}
