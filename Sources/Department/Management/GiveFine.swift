import Dates
import Text

/// «штраф Киму 300 за срыв встречи», "fine Kim 300": a person decides on it, never the program.
struct GiveFine: Operation {
    let person: Person.ID
    let money: Money
    let reason: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        let person = try transaction.colleague(person).id
        guard money.cents > 0 else { throw EarlyReply.refusal(.invalidValue(field: "amount")) }
        let fine = transaction.managementEntry(.fine(money, reason: CleanText.of(reason), isWithdrawn: false), of: person)
        return .noted(try transaction.enter(fine, as: .giveFine, telling: [person]))
    }
}
