// Which of their own changes a person may still take back.
extension Rights {
    /// Whether they may take a change of their own back or do it again. What they did in a role they no longer have stays: a former head
    /// gives nobody their role back.
    func mayRevert(_ change: Change) -> Bool {
        guard person.role == .manager else { return person.role == .head }
        switch change {
        case .task(let before, let after):
            return [before, after].compactMap(\.self).contains { $0.assignee == person.id || $0.author == person.id }
        case .client(let before?, let after?): return mayLead(before) || mayLead(after)
        case .client: return true
        case .phrase(let before, let after): return [before, after].compactMap(\.self).allSatisfy { $0.author == person.id }
        case .management(let before, let after): return [before, after].compactMap(\.self).allSatisfy(isOwn)
        case .setting(let before, _): return before.name == Reminder.setting(of: person.id)
        case .person(let before?, let after?): return before.id == person.id && after.isRenamed(before)
        case .person: return false
        }
    }

    /// What a manager enters themselves: an idea, their own leave, a check they were named to make.
    private func isOwn(_ entry: ManagementEntry) -> Bool {
        switch entry.content {
        case .absence: entry.person == person.id
        case .idea, .check: entry.author == person.id
        case .feedback, .reward, .use, .fine, .target, .control, .draw: false
        }
    }
}

extension Person {
    /// Whether nothing but the name and the aliases differs.
    fileprivate func isRenamed(_ before: Person) -> Bool {
        var other = before
        (other.name, other.aliases) = (name, aliases)
        return other == self
    }
}
