/// The journal entries of one person, read a page at a time.
struct OwnJournal {
    let store: any DepartmentStore
    let actor: Person.ID

    private static let page = 16

    /// Walks from the newest entry back, without the changes, until the body returns false.
    func walk(_ body: (JournalEntry) throws -> Bool) throws {
        var query = JournalQuery()
        query.actor = actor
        query.withChanges = false
        query.limit = Self.page
        while true {
            let page = try store.journal(query)
            for entry in page where try !body(entry) { return }
            guard let last = page.last, page.count == query.limit else { return }
            query.before = last.sequence
        }
    }

    /// The entry, with its changes; nil if there is none.
    func entry(_ sequence: Int) throws -> JournalEntry? { try read(sequence, withChanges: true) }

    /// The entry without its changes.
    func line(_ sequence: Int) throws -> JournalEntry? { try read(sequence, withChanges: false) }

    private func read(_ sequence: Int, withChanges: Bool) throws -> JournalEntry? {
        var query = JournalQuery()
        query.sequence = sequence
        query.withChanges = withChanges
        return try store.journal(query).first
    }
}

extension OwnJournal {
    init(_ transaction: Transaction) { self.init(store: transaction.store, actor: transaction.actor.person.id) }
}
