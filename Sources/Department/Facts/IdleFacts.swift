import Dates

/// What «забытые клиенты», "who haven't we talked to for two weeks" is answered from.
struct IdleFacts: Sendable {
    let scope: ReportScope
    /// For how many days nothing was done with a client, at least.
    let days: Int
    /// The page that is shown, and how many clients there are in all.
    var clients: [IdleClient] = []
    var skipped = 0
    var count = 0
}

/// A client whom nobody deals with.
struct IdleClient: Sendable {
    let contact: ClientContact
    let openTasks: Int
    /// The last task that was done, if the speaker may see it.
    var lastTask: TaskItem?
    /// What may be done next; nil at the end of a sale, or if it is planned.
    var step: NextStep?
}

extension ReportReader {
    /// `next`: the next step of a sale with a client.
    func idleFacts(_ query: ReportQuery, next: (Client.ID) throws -> NextStep?) throws -> IdleFacts {
        let scope = try scope(of: query), days = query.idleDays ?? policy.idleDays
        let leaders = scope.isTeam ? [nil] : scope.people.map { Optional($0.id) }
        // Today is the last of the days without a contact.
        let idle = try leaders.flatMap { try store.idleContacts(ledBy: $0, since: today - days + 1) }.longestFirst
        var facts = IdleFacts(scope: scope, days: days, skipped: min(query.skipped, idle.count), count: idle.count)
        facts.clients = try idle.dropFirst(facts.skipped).prefix(Self.pageOfRows).map { contact in
            let step = try next(contact.client)
            return IdleClient(
                contact: contact, openTasks: try openTasks(with: contact.client), lastTask: try lastTask(with: contact),
                step: step?.planned == nil ? step : nil)
        }
        return facts
    }

    private func openTasks(with client: Client.ID) throws -> Int {
        var query = TaskQuery(today: today)
        (query.client, query.status) = (client, .open)
        return try store.count(query)
    }

    private func lastTask(with contact: ClientContact) throws -> TaskItem? {
        guard let last = contact.last else { return nil }
        var query = TaskQuery(today: today)
        (query.client, query.status, query.closedFrom, query.closedTo) = (contact.client, .done, last.day, last.day)
        return try context.rights.visible(query, in: store).last { $0.closed == last && !$0.isHistory }
    }
}

extension ClientContact {
    /// Days since the last task was done; nil if none ever was.
    func daysSince(_ today: Day) -> Int? { last.map { today - $0.day } }
}

extension [ClientContact] {
    /// Those never contacted first, then those not contacted for longest.
    fileprivate var longestFirst: [ClientContact] {
        sorted { ($0.last?.seconds ?? .min, $0.client) < ($1.last?.seconds ?? .min, $1.client) }
    }
}
