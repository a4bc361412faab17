import Dates

/// A document to use outside the program: «отчёт за неделю в html», "export Kim's tasks to ics".
struct MakeDocument: Operation {
    let query: DocumentQuery

    func perform(in transaction: inout Transaction) throws -> Reply {
        .document(try query.kind == .report ? report(in: transaction) : export(in: transaction))
    }

    /// Tasks in the order of their numbers: those of a person, due on some days; else all that the actor may see.
    private func export(in transaction: Transaction) throws -> Document {
        var wanted = TaskQuery(today: transaction.today)
        wanted.assignee = try assignee(in: transaction)
        wanted.visibleTo = transaction.rights.visibleTo
        if let days = query.when?.dayBounds { (wanted.from, wanted.to) = (days.from, days.to) }
        let tasks = try transaction.store.tasks(wanted).sorted { $0.id < $1.id }
        return Document(.tasks(tasks), format: query.format ?? .csv, day: transaction.today, policy: transaction.policy)
    }

    private func assignee(in transaction: Transaction) throws(EarlyReply) -> Person.ID? {
        guard transaction.rights.visibleTo != nil else { return query.isWholeTeam ? nil : query.person }
        let person = query.person ?? transaction.actor.person.id
        try transaction.require(!query.isWholeTeam && transaction.rights.mayReview(person))
        return person
    }

    private func report(in transaction: Transaction) throws -> Document {
        let format = query.format ?? .text
        guard format != .ics else { throw EarlyReply.refusal(.invalidValue(field: "format")) }
        var subject = query
        // «отчёт для директора»: the viewer named reads the report, it is not about them.
        if let reader = try query.person.flatMap(transaction.store.person), reader.role == .viewer { subject.person = nil }
        let facts = try transaction.reader.directorsPageFacts(subject) { try transaction.checks(upTo: transaction.today) }
        return Document(
            .report(directorsPage(facts, in: transaction.reportContext)), format: format, isTold: query.format == nil,
            day: transaction.today, policy: transaction.policy)
    }
}
