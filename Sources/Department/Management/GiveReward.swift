import Dates
import Text

/// «отпусти Иванова на час раньше», «премия Киму 3000», "reward Anna": the usual time off if nothing else is said.
struct GiveReward: Operation {
    let person: Person.ID
    let minutes: Int?
    let money: Money?
    let text: String?
    /// The day the time off is for; else it goes to the person's account.
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.colleague(person).id
        guard minutes.map({ $0 > 0 }) ?? true else { throw EarlyReply.refusal(.invalidValue(field: "duration")) }
        guard money.map({ $0.cents > 0 }) ?? true else { throw EarlyReply.refusal(.invalidValue(field: "amount")) }
        let off = minutes ?? (money == nil ? transaction.policy.rewardMinutes : nil)
        let day = off == nil ? nil : when?.dayBounds.from ?? when?.dayBounds.to
        let reward = transaction.managementEntry(.reward(minutes: off, money: money, day: day, text: CleanText.of(text)), of: person)
        var change = try transaction.enter(reward, as: .giveReward, telling: [person])
        if off != nil, day == nil { change.notes = [try transaction.balanceNote(of: person)] }
        return .noted(change)
    }
}
