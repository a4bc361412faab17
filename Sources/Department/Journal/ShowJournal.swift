import Dates

/// «журнал за сегодня», "who changed #482": newest first. A manager sees what they did, and all that was done to a task they may see.
struct ShowJournal: Operation {
    let selection: Selection?
    let person: Person.ID?
    let when: When?
    /// The next page: entries before this one.
    let before: Int?

    private static let pageSize = 20

    func perform(in transaction: inout Transaction) throws -> Reply {
        var query = try query(in: transaction)
        let rights = transaction.rights
        var shown: [JournalEntry] = []
        // Entries that only look are left out; pages are read until one is full.
        while shown.count <= Self.pageSize {
            let page = try transaction.store.journal(query)
            shown += page.filter { !$0.verb.isLook && (rights.mayManage || $0.verb != .drawSample) }
            guard page.count == query.limit, let last = page.last else { break }
            query.before = last.sequence
        }
        return .journal(Array(shown.prefix(Self.pageSize)), hasMore: shown.count > Self.pageSize)
    }

    private func query(in transaction: Transaction) throws -> JournalQuery {
        var query = JournalQuery()
        query.actor = person
        if let selection {
            query.task = try transaction.matched(selection).first?.id
        } else if transaction.rights.visibleTo != nil {
            let actor = transaction.actor.person.id
            try transaction.require(person == nil || person == actor)
            query.actor = actor
        }
        if let (from, to) = when?.dayBounds {
            query.from = from.map { Timestamp(Moment($0, .midnight)) }
            query.to = to.map { Timestamp(Moment($0 + 1, .midnight)) }
        }
        query.before = before
        query.limit = Self.pageSize
        return query
    }
}
