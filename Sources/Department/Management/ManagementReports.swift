import Dates

/// «какие отзывы», "whose fines": entries of one kind.
struct ListEntries: Operation {
    let thing: ManagementEntry.Thing
    let person: Person.ID?
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        var report = try transaction.kept(thing, of: person, when)
        if report.isPersonal { report.sayWhose(transaction.rights) }
        return .report(report)
    }
}

/// «кого мне сегодня проверить», "who is due for a check this week".
struct ShowControl: Operation {
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply { try transaction.showControl(when) }
}
