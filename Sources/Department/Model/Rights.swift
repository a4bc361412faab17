import Text

/// What a person may do by their role: contract §8.10, and nowhere else.
struct Rights {
    let person: Person

    /// What is done to a task: `takeBack` is open to who gave it, `work` only to whose it is.
    enum Deed { case work, takeBack }

    var mayChange: Bool { person.role != .viewer }

    /// Nil sees everything; else the one whose own, given and clients' tasks are seen.
    var visibleTo: Person.ID? { person.role == .manager ? person.id : nil }

    func maySee(_ task: TaskItem, leadBy lead: Person.ID?) -> Bool {
        visibleTo == nil || task.assignee == person.id || task.author == person.id || lead == person.id
    }

    func may(_ deed: Deed, _ task: TaskItem) -> Bool {
        switch person.role {
        case .head: true
        case .manager: task.assignee == person.id || (deed == .takeBack && task.author == person.id)
        case .viewer: false
        }
    }

    /// Whether they may look at the day of somebody as a whole.
    func mayReview(_ other: Person.ID) -> Bool { person.role != .manager || other == person.id }

    /// Whether they may enter people and clients for others.
    var mayEnterPeople: Bool { person.role == .head }

    /// Whether they praise, reward, fine, set targets and absences.
    var mayRunDesk: Bool { person.role == .head }

    /// Whether they carry out checks: the head, and whom the head has named.
    func mayCheck(besides controllers: [String]) -> Bool {
        person.role == .head || person.role == .manager && controllers.contains { NameKey.of($0) == NameKey.of(person.name) }
    }

    /// Whether they search everybody's tasks for one that was described, or their own first.
    var leadsTeam: Bool { person.role == .head }
}
