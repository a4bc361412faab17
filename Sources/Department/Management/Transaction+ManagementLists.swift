import Dates

extension Transaction {
    /// How many checks are listed if no days are named.
    private static let checksListed = 20

    /// The entries of one kind: everybody's for head and viewer, their own for a manager. Without days, those of this month.
    func kept(_ thing: ManagementEntry.Thing, of person: Person.ID?, _ when: When?) throws -> Report {
        switch thing {
        case .absence: return try absences(of: person, when)
        case .idea: return ideaList(try store.management(ManagementQuery(.idea)).reversed())
        case .check: return try checks(of: try concerned(person), when)
        case .feedback: return try feedback(of: try concerned(person), listed(when))
        case .fine:
            let days = listed(when)
            return fineList(try entries(.fine, of: try concerned(person), entered: days), days)
        case .reward, .use: return try rewards(of: try concerned(person), listed(when))
        case .target, .control, .draw: throw EarlyReply.refusal(.invalidValue(field: "command"))
        }
    }

    private func concerned(_ person: Person.ID?) throws -> Person.ID? {
        guard actor.person.role == .manager else { return person }
        guard rights.mayReview(person ?? actor.person.id) else { throw EarlyReply.refusal(.notAllowed(role: actor.person.role)) }
        return actor.person.id
    }

    private func listed(_ when: When?) -> ClosedRange<Day> {
        let (from, to) = when?.dayBounds ?? (today.startOfMonth, today.endOfMonth)
        let first = from ?? min(to ?? today, today).startOfMonth
        return first...max(first, to ?? today)
    }

    /// Newest first.
    private func entries(
        _ thing: ManagementEntry.Thing, of person: Person.ID?, entered days: ClosedRange<Day>?
    ) throws -> [ManagementEntry] {
        var query = ManagementQuery(thing)
        query.person = person
        (query.enteredFrom, query.enteredTo) = (days?.lowerBound, days?.upperBound)
        return try store.management(query).reversed()
    }

    /// «какие отзывы», "what feedback was given".
    private func feedback(of person: Person.ID?, _ days: ClosedRange<Day>) throws -> Report {
        let all = try entries(.feedback, of: nil, entered: days)
        guard person == nil else { return feedbackList(all.filter { $0.person == person || $0.person == nil }, days) }
        let heard = Set(try entries(.feedback, of: nil, entered: today.startOfWeek...today).compactMap(\.person))
        return feedbackList(all, days, withoutFeedback: try managers().map(\.id).filter { !heard.contains($0) })
    }

    /// «какие поощрения», "what rewards were given".
    private func rewards(of person: Person.ID?, _ days: ClosedRange<Day>) throws -> Report {
        let entries = try entries(.reward, of: person, entered: days) + entries(.use, of: person, entered: days)
        let whose = try person.map { [$0] } ?? store.people().map(\.id)
        return rewardList(entries.sorted { $0.id > $1.id }, days, accounts: try whose.map { ($0, try account(of: $0)) })
    }

    /// «кто кого проверял», "who checked whom". A manager sees that they were checked.
    private func checks(of person: Person.ID?, _ when: When?) throws -> Report {
        let days = when.map { _ in listed(when) }
        return checkList(Array(try entries(.check, of: person, entered: days).prefix(days == nil ? Self.checksListed : Int.max)), days)
    }

    /// «кого нет», «кто в отпуске в декабре», "who is away": if no days are named, all absences that are not over.
    private func absences(of person: Person.ID?, _ when: When?) throws -> Report {
        let (from, to) = when?.dayBounds ?? (today, nil)
        let first = from ?? today
        let own = actor.person.id, seesAll = rights.visibleTo == nil
        // A request is between who made it and the head.
        let absences = try absences(of: person, in: first...max(first, to ?? ManagementEntry.openEnd))
            .filter { $0.isSettled || seesAll || $0.person == own }.sorted { $0.firstDay < $1.firstDay }
        return absenceList(absences, when == nil ? nil : to.map { first...max(first, $0) })
    }
}
