import Dates

/// «Смирнова использовала час отгула», "deduct two hours from Kim": if no time is said, the usual reward, or all that is left of it.
struct UseReward: Operation {
    let person: Person.ID
    let minutes: Int?
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.colleague(person).id
        let left = try transaction.account(of: person).balance
        let used = minutes ?? min(left, transaction.policy.rewardMinutes)
        guard used > 0 || minutes == nil else { throw EarlyReply.refusal(.invalidValue(field: "duration")) }
        guard left > 0, used <= left else { throw EarlyReply.refusal(.notEnough(minutes: left)) }
        let day = when?.dayBounds.from ?? when?.dayBounds.to ?? transaction.today
        let use = transaction.managementEntry(.use(minutes: used, day: day), of: person)
        var change = try transaction.enter(use, as: .useReward)
        change.notes = [try transaction.balanceNote(of: person)]
        return .noted(change)
    }
}
