import Dates

/// Which of the actor's own changes are in effect. Undo, redo and corrections point to the entry they are about (`reverts`).
struct EffectiveChanges {
    let store: any DepartmentStore
    let actor: Person.ID

    init(_ transaction: Transaction) {
        store = transaction.store
        actor = transaction.actor.person.id
    }

    /// The last change that was neither taken back nor replaced.
    func last() throws -> JournalEntry? {
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

    /// The last change that was taken back and not done again.
    func lastTakenBack() throws -> JournalEntry? {
        var settled: Set<Int> = []
        let undone = try firstOwn { entry in
            guard entry.verb == .undo || entry.verb == .redo, let target = entry.reverts else { return false }
            return settled.insert(target).inserted && entry.verb == .undo
        }
        return try undone?.reverts.flatMap(entry)
    }

    /// All that an entry did; a correction together with what it replaced.
    func changes(of entry: JournalEntry) throws -> [Change] {
        guard entry.verb == .correct, let replaced = try entry.reverts.flatMap(self.entry) else { return entry.changes }
        return Change.merged(try changes(of: replaced) + entry.changes)
    }

    private func entry(_ sequence: Int) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        return try store.journal(query).first
    }

    /// Walks the actor's entries from the newest back, a page at a time.
    private func firstOwn(where isWanted: (JournalEntry) -> Bool) throws -> JournalEntry? {
        var query = JournalQuery()
        query.actor = actor
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
