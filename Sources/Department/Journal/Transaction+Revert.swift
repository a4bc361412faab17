import Dates

// What undo and redo share.
extension Transaction {
    /// A change of an earlier day is named and asked about (Contract, “How it behaves” 11).
    func checkToday(_ entry: JournalEntry) throws(EarlyReply) {
        guard entry.at.day >= today || isConfirmed else { throw .question(.confirmUndo(entry)) }
    }

    mutating func revert(_ entry: JournalEntry, with wanted: [Change], isRedo: Bool) throws -> Reply {
        let check = RevertCheck(store: store, today: today, now: now)
        try require(wanted.allSatisfy(rights.mayRevert))
        let changes = try wanted.compactMap { try check.checked($0, of: wanted) }
        recipients = try hearers(of: entry)
        let written = try write(isRedo ? .redo : .undo, changes: changes, reverts: entry.sequence)
        var reverted = Reverted(isRedo: isRedo, entry: entry, tasks: [])
        for case .task(let before, let after) in written.changes {
            if let after { reverted.tasks.append(after) } else if let before { reverted.removed.append(before) }
        }
        return .reverted(reverted)
    }

    /// Whom to notify that a management entry was undone or redone: those it concerns, unless their notice of the entry still waits.
    private func hearers(of entry: JournalEntry) throws -> Set<Person.ID> {
        let notified: Set<JournalEntry.Verb> = [.giveReward, .giveFine, .withdrawFine, .setAbsence, .unsetAbsence, .setTarget]
        guard notified.contains(entry.verb) else { return [] }
        let concerned = entry.changes.compactMap {
            if case .management(let before, let after) = $0 { (after ?? before)?.person } else { nil }
        }
        return Set(
            try concerned.filter { person in try !store.notices(of: person, until: now).contains { $0.content == .entry(entry.sequence) } })
    }
}
