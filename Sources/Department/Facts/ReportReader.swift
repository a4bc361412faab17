import Dates

/// Reads the facts that each report is made from. Its functions throw `StoreFailure`, and `EarlyReply` where the speaker may not see
/// the report.
struct ReportReader {
    let store: any FigureStore
    let words: EntryWords
    let context: ReportContext

    var policy: Policy { context.policy }
    var today: Day { context.today }

    func scope(of query: ReportQuery) throws -> ReportScope {
        try context.rights.scope(of: query, team: managers, find: store.person)
    }

    /// The figures of one person, or of the team.
    func figures(of person: Person.ID?) -> FigureReader {
        FigureReader(store: store, policy: policy, words: words, now: context.now, person: person)
    }

    /// The figures of all whom a report is about.
    func figures(of scope: ReportScope) -> FigureReader {
        figures(of: scope.isTeam || scope.people.count > 1 ? nil : scope.people.first?.id)
    }

    /// Something of each manager of the team, without names; empty for anybody but a manager who asks for their own figures.
    func team<Value>(of scope: ReportScope, _ value: (Person, FigureReader) throws -> Value) throws -> [Value] {
        guard scope.isOwn else { return [] }
        let figures = figures(of: nil)
        return try managers().map { try value($0, figures) }
    }

    /// The active managers, in the order they were entered.
    func managers() throws -> [Person] { try store.people().filter { $0.role == .manager } }

    func open(of person: Person.ID, from: Day? = nil, to: Day? = nil) throws -> VisibleTasks {
        try context.rights.visible(.open(of: person, from: from, to: to, today: today), in: store)
    }

    /// Managers without feedback within the last seven days; feedback to the team is feedback to each.
    func withoutFeedback() throws -> [Person.ID] {
        var query = ManagementQuery(.feedback)
        query.enteredFrom = today - 6
        let heard = try store.management(query).map(\.person)
        return heard.contains(nil) ? [] : try managers().map(\.id).filter { !heard.contains($0) }
    }

    /// The tasks that sums of sales come from, by person; none where they are too many to look through.
    func evidence(
        for sales: [SalesFigures], of people: [Person], _ kinds: Set<TaskKind>, _ days: ClosedRange<Day>
    ) throws -> [Person.ID: [TaskItem.ID]] {
        let count = sales.reduce(0) { $0 + $1.calls + $1.meetings + $1.payments + $1.invoices + $1.contracts }
        guard people.count == 1 || count <= Self.mostEvidence else { return [:] }
        let evidence = try people.map { person in
            (person.id, try store.done(by: person.id, on: days).filter { $0.kind.map(kinds.contains) ?? false }.map(\.id))
        }
        return Dictionary(evidence) { first, _ in first }
    }

    /// For more, a report about one person can be asked for.
    private static let mostEvidence = 500
}

extension TaskQuery {
    static func open(of person: Person.ID?, from: Day? = nil, to: Day? = nil, today: Day) -> TaskQuery {
        var query = TaskQuery(today: today)
        (query.assignee, query.status, query.from, query.to) = (person, .open, from, to)
        return query
    }
}
