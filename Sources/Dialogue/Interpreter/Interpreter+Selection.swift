import Department
import Language

// Which tasks a command is about.
extension Interpreter {
    /// The command for the tasks that the match names or describes; a question if it does neither.
    func selected(by match: Match, _ command: (Selection) -> Command) -> Interpretation {
        // «все просроченные», "overdue": every such task, whatever list was shown.
        if match[.status] != nil, match.references.isEmpty || match.references == ["all"] { return .command(command(.all(all(match)))) }
        if let taskName { return .command(command(.matching(named(taskName, match)))) }
        guard !match.references.isEmpty else {
            let isDescribed = match.slots.contains(where: \.name.describesTask)
            return isDescribed ? .command(command(.matching(description(match)))) : .missing(.tasks)
        }
        switch session.meaning(of: match.references) {
        case .tasks(let ids): return .command(command(.ids(ids)))
        case .all(let ids): return .command(command(.listed(ids)))
        case .everything: return .command(command(.all(all(match))))
        case .either(let ids): return .ask(.which(ids))
        case .outside(let reference): return .ask(.slot(Ask(slot: .tasks, impossible: reference)))
        case .nothing: return .missing(.tasks)
        }
    }

    /// «все звонки», "all of them" without a list: the speaker's own.
    private func all(_ match: Match) -> TaskFilter {
        var filter = description(match)
        filter.assignee = actor.person.id
        filter.status = match.status
        return filter
    }

    private func description(_ match: Match) -> TaskFilter {
        var filter = TaskFilter()
        filter.kind = match.kind
        filter.client = match.client
        filter.when = match[when: .on]
        filter.participant = match[person: .participant]
        return filter
    }

    /// A kind or a client among the words is part of the name, and may be in the title of the task alone.
    private func named(_ name: TaskName, _ match: Match) -> TaskFilter {
        var filter = TaskFilter()
        filter.when = match[when: .on]
        filter.name = name
        return filter
    }
}
