import Dates

extension Transaction {
    private static let pageOfJournal = 20

    /// «журнал за сегодня», "who changed #482": newest first. A manager sees what they did, and all that was done to a task they may see.
    func journal(_ selection: Selection?, _ person: Person.ID?, _ when: When?, before: Int?) throws -> Reply {
        var query = JournalQuery()
        query.actor = person
        if let selection {
            query.task = try matched(selection).first?.id
        } else if rights.visibleTo != nil {
            guard person == nil || person == actor.person.id else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
            query.actor = actor.person.id
        }
        if let (from, to) = when?.dayBounds {
            query.from = from.map { Timestamp(Moment($0, .midnight)) }
            query.to = to.map { Timestamp(Moment($0 + 1, .midnight)) }
        }
        query.before = before
        query.limit = Self.pageOfJournal
        var told: [JournalEntry] = []
        // Looks change nothing; pages are read until one is full.
        while told.count <= Self.pageOfJournal {
            let page = try store.journal(query)
            told += page.filter { !$0.verb.isLook && (rights.mayRunDesk || $0.verb != .drawSample) }
            guard page.count == query.limit, let last = page.last else { break }
            query.before = last.sequence
        }
        return .journal(Array(told.prefix(Self.pageOfJournal)), hasMore: told.count > Self.pageOfJournal)
    }
}

extension JournalEntry.Verb {
    fileprivate var isLook: Bool { self == .openDay || self == .look || self == .readFeedback }
}
