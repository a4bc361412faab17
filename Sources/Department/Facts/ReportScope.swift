/// Whose figures a report shows. It is made in this file alone, by `Rights`: a colleague's figures are in no manager's scope.
struct ReportScope: Equatable, Sendable {
    /// One row each.
    let people: [Person]
    /// The whole team was asked for, not one person.
    let isTeam: Bool
    /// A manager's own figures, shown with the unnamed mean and best of the team.
    let isOwn: Bool

    fileprivate init(people: [Person], isTeam: Bool, isOwn: Bool) {
        (self.people, self.isTeam, self.isOwn) = (people, isTeam, isOwn)
    }
}

extension Rights {
    /// The team's managers for head and viewer, unless they ask for one person; oneself for a manager.
    ///
    /// `team` and `find` read people, only as far as they are needed. Throws `EarlyReply` where the speaker may not see those figures,
    /// or there is no such person, and what the two throw.
    func scope(of query: ReportQuery, team: () throws -> [Person], find: (Person.ID) throws -> Person?) throws -> ReportScope {
        let isManager = person.role == .manager
        let named = [query.person].compactMap(\.self) + query.others
        if isManager, query.isWholeTeam || named.contains(where: { $0 != person.id }) {
            throw EarlyReply.refusal(.notAllowed(role: .manager))
        }
        let asked = named.isEmpty && isManager ? [person.id] : named
        guard !asked.isEmpty, !query.isWholeTeam else { return ReportScope(people: try team(), isTeam: true, isOwn: false) }
        let found = try asked.map { id in
            guard let one = try find(id) else { throw EarlyReply.refusal(.noSuchPerson) }
            return one
        }
        return ReportScope(people: found, isTeam: false, isOwn: isManager)
    }
}
