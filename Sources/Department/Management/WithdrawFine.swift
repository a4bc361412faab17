import Dates
import Text

/// «сними штраф с Иванова», "withdraw Kim's fine": the last fine in force, or the one of the day said.
struct WithdrawFine: Operation {
    let person: Person.ID
    let when: When?
    let reason: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.requireHead()
        var query = ManagementQuery(.fine)
        query.person = person
        query.isSettled = false
        (query.enteredFrom, query.enteredTo) = when?.dayBounds ?? (nil, nil)
        guard let fine = try transaction.store.management(query).last, case .fine(let money, let why, _) = fine.content else {
            throw EarlyReply.refusal(.nothingStands(.fine))
        }
        var withdrawn = fine
        withdrawn.content = .fine(money, reason: why, isWithdrawn: true)
        transaction.note = CleanText.of(reason)
        return .noted(try transaction.change(fine, to: withdrawn, as: .withdrawFine, telling: [person]))
    }
}
