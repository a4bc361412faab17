import Dates
import Text

extension Transaction {
    /// «отпусти Иванова на час раньше», «премия Киму 3000», "reward Anna": an hour off where nothing else is said.
    mutating func giveReward(to person: Person.ID, minutes: Int?, money: Money?, text: String?, _ when: When?) throws -> Reply {
        try checkRunsDesk()
        let person = try colleague(person).id
        guard minutes.map({ $0 > 0 }) ?? true else { throw CommandOutcome.refusal(.invalidValue(field: "duration")) }
        guard money.map({ $0.cents > 0 }) ?? true else { throw CommandOutcome.refusal(.invalidValue(field: "amount")) }
        let off = minutes ?? (money == nil ? policy.rewardMinutes : nil)
        let day = off == nil ? nil : when?.dayBounds.from ?? when?.dayBounds.to
        let entry = ManagementEntry(
            .reward(minutes: off, money: money, day: day, text: CleanText.of(text)), person: person, author: actor.person.id, at: now)
        var change = try enter(entry, as: .giveReward, telling: [person])
        if off != nil, day == nil { change.notes = [try balanceNote(of: person)] }
        return .noted(change)
    }

    /// «Смирнова использовала час отгула», "deduct two hours from Kim": what isn't said is the usual reward, or all that is left of it.
    mutating func useReward(of person: Person.ID, minutes: Int?, _ when: When?) throws -> Reply {
        try checkRunsDesk()
        let person = try colleague(person).id
        let left = try account(of: person).balance
        let used = minutes ?? min(left, policy.rewardMinutes)
        guard used > 0 || minutes == nil else { throw CommandOutcome.refusal(.invalidValue(field: "duration")) }
        guard left > 0, used <= left else { throw CommandOutcome.refusal(.notEnough(minutes: left)) }
        let day = when?.dayBounds.from ?? when?.dayBounds.to ?? today
        var change = try enter(
            ManagementEntry(.use(minutes: used, day: day), person: person, author: actor.person.id, at: now), as: .useReward)
        change.notes = [try balanceNote(of: person)]
        return .noted(change)
    }

    func account(of person: Person.ID) throws -> HourAccount {
        var rewards = ManagementQuery(.reward), uses = ManagementQuery(.use)
        (rewards.person, uses.person) = (person, person)
        return HourAccount(rewards: try store.management(rewards), uses: try store.management(uses))
    }

    private func balanceNote(of person: Person.ID) throws -> Report.Note {
        Report.Note("balance", ["person": .person(person), "balance": .minutes(try account(of: person).balance)])
    }
}
