import Dates

extension Transaction {
    /// «планёрка», "what's on today". The first time that a person opens their own working day is written to the journal.
    func planDay(of person: Person.ID?) throws -> DayPlan {
        let person = try reviewed(person)
        let open = try openTasks(of: person, to: today)
        let isFirst = try person == actor.person.id && isFirstOpening()
        if isFirst { try recordOpening() }
        return DayPlan(of: person, on: today, open: open, calendar: calendar, isFirstOpening: isFirst)
    }

    /// «итоги дня», "close the day": what was done today, and all that was due by now and isn't closed.
    func closeDay(of person: Person.ID?) throws -> DayOutcome {
        let person = try reviewed(person)
        var closed = TaskQuery(today: today)
        closed.assignee = person
        closed.status = .done
        (closed.closedFrom, closed.closedTo) = (today, today)
        let next = calendar.workingDay(after: today)
        return DayOutcome(
            person: person, day: today, done: try store.tasks(closed).filter { !$0.isHistory },
            left: Array(try openTasks(of: person, to: today)), tomorrow: Array(try openTasks(of: person, from: next, to: next)),
            nextWorkingDay: next)
    }

    private func reviewed(_ person: Person.ID?) throws -> Person.ID {
        let person = person ?? actor.person.id
        guard rights.mayReview(person) else { throw EarlyReply.refusal(.notAllowed(role: actor.person.role)) }
        return person
    }

    private func openTasks(of person: Person.ID, from: Day? = nil, to: Day) throws -> VisibleTasks {
        try rights.visible(.open(of: person, from: from, to: to, today: today), in: store)
    }

    private func isFirstOpening() throws -> Bool {
        guard rights.mayChange, calendar.isWorking(today) else { return false }
        var query = JournalQuery()
        query.actor = actor.person.id
        query.verbs = [.openDay]
        query.from = Timestamp(Moment(today, .midnight))
        query.withChanges = false
        query.limit = 1
        return try store.journal(query).isEmpty
    }

    private func recordOpening() throws {
        _ = try store.commit(
            JournalEntry(at: now, clockWasSet: actor.clockWasSet, actor: actor.person.id, verb: .openDay, changes: []))
    }
}
