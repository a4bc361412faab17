import Text

/// What a person may do by their role (Contract, “How it behaves” 10). No other place decides about rights.
struct Rights {
    let person: Person

    /// What is done to a task: its author may `takeBack`, only its assignee may `work`.
    enum Deed { case work, takeBack }

    var mayChange: Bool { person.role != .viewer }

    /// The manager who sees only their own tasks, those they gave and those of their clients; nil if everything is visible.
    var visibleTo: Person.ID? { person.role == .manager ? person.id : nil }

    func maySee(_ task: TaskItem, leadBy lead: Person.ID?) -> Bool {
        visibleTo == nil || task.assignee == person.id || task.author == person.id || lead == person.id
    }

    /// Whether no task with a client is hidden from them.
    func maySeeAll(of client: Client) -> Bool { visibleTo == nil || client.manager == person.id }

    func may(_ deed: Deed, _ task: TaskItem) -> Bool {
        switch person.role {
        case .head: true
        case .manager: task.assignee == person.id || (deed == .takeBack && task.author == person.id)
        case .viewer: false
        }
    }

    /// Whether they may change a client: its manager, or anybody where nobody leads it.
    func mayLead(_ client: Client) -> Bool { mayManage || client.manager == nil || client.manager == person.id }

    /// Whether they may see the whole day of somebody.
    func mayReview(_ other: Person.ID) -> Bool { person.role != .manager || other == person.id }

    /// Whether they may add people.
    var mayEnterPeople: Bool { person.role == .head }

    /// Whether they may praise, reward, fine, set targets and agree to absences.
    var mayManage: Bool { person.role == .head }

    /// Whether they may carry out checks: the head, and the managers whom the head has named.
    func mayCheck(besides controllers: [String]) -> Bool {
        person.role == .head || person.role == .manager && controllers.contains { person.isCalled(NameKey.of($0)) }
    }

    /// Whether a described task is searched for among everybody's at once, not among their own first.
    var leadsTeam: Bool { person.role == .head }
}

extension Person {
    /// Whether some tasks are hidden from them. Then nothing may be told as absent only because they don't see it.
    package var seesOnlyPart: Bool { Rights(person: self).visibleTo != nil }

    package func seesAll(of client: Client) -> Bool { Rights(person: self).maySeeAll(of: client) }
}
