import Dates

// What the operations of management share.
extension Transaction {
    func requireHead() throws(EarlyReply) { try require(rights.mayManage) }

    /// A new entry by the actor, now.
    func managementEntry(_ content: ManagementEntry.Content, of person: Person.ID?) -> ManagementEntry {
        ManagementEntry(content, person: person, author: actor.person.id, at: now)
    }

    /// Writes a new entry; `people` hear of it with their next words.
    mutating func enter(_ entry: ManagementEntry, as verb: JournalEntry.Verb, telling people: [Person.ID] = []) throws -> ManagementChange {
        try change(nil, to: entry, as: verb, telling: people)
    }

    /// Writes a change of an entry, or its removal; `others` change along with it.
    mutating func change(
        _ before: ManagementEntry?, to after: ManagementEntry?, as verb: JournalEntry.Verb, telling people: [Person.ID] = [],
        along others: [(before: ManagementEntry, after: ManagementEntry?)] = []
    ) throws -> ManagementChange {
        recipients.formUnion(people)
        for other in others { add(.management(before: other.before, after: other.after)) }
        add(.management(before: before, after: after))
        guard case .management(let before, let after)? = try write(verb).changes.last else { return ManagementChange(verb: verb) }
        return ManagementChange(verb: verb, before: before, after: after)
    }
}

extension ManagementChange {
    /// It was so already: the entry or the settings that stand.
    static func same(_ verb: JournalEntry.Verb, _ entry: ManagementEntry? = nil, settings: [StoredSetting] = []) -> ManagementChange {
        var change = ManagementChange(verb: verb, after: entry, settings: settings)
        change.isSame = true
        return change
    }
}
