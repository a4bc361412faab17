import Dates

extension Transaction {
    /// What is taken elsewhere: «отчёт за неделю в html», "export Kim's tasks to ics".
    func document(_ query: DocumentQuery) throws -> Reply {
        .document(try query.kind == .report ? reported(query) : exported(query))
    }

    /// Tasks in the order of their numbers: those of a person, due in some days; else all that the speaker may see.
    private func exported(_ query: DocumentQuery) throws -> Document {
        let person = try exportedPerson(query)
        var wanted = TaskQuery(today: today)
        wanted.assignee = person
        wanted.visibleTo = rights.visibleTo
        if let days = query.when?.dayBounds { (wanted.from, wanted.to) = (days.from, days.to) }
        let tasks = try store.tasks(wanted).sorted { $0.id < $1.id }
        return Document(.tasks(tasks), format: query.format ?? .csv, day: today, policy: policy)
    }

    private func exportedPerson(_ query: DocumentQuery) throws -> Person.ID? {
        guard rights.visibleTo != nil else { return query.isWholeTeam ? nil : query.person }
        let person = query.person ?? actor.person.id
        guard !query.isWholeTeam, rights.mayReview(person) else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        return person
    }

    private func reported(_ query: DocumentQuery) throws -> Document {
        let format = query.format ?? .text
        guard format != .ics else { throw CommandOutcome.refusal(.invalidValue(field: "format")) }
        var query = query
        // «отчёт для директора»: who reads it is not whom it is about.
        if let reader = try query.person.flatMap(store.person), reader.role == .viewer { query.person = nil }
        let facts = try reader.directorsPageFacts(query) { try checks(upTo: today) }
        return Document(
            .report(directorsPage(facts, in: reportContext)), format: format, isTold: query.format == nil, day: today, policy: policy)
    }
}
