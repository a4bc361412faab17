import Dates
import Text

extension Transaction {
    /// «штраф Киму 300 за срыв встречи», "fine Kim 300": a person decides it, never the program.
    mutating func giveFine(to person: Person.ID, _ money: Money, reason: String?) throws -> Reply {
        try checkRunsDesk()
        let person = try colleague(person).id
        guard money.cents > 0 else { throw CommandOutcome.refusal(.invalidValue(field: "amount")) }
        let entry = ManagementEntry(
            .fine(money, reason: CleanText.of(reason), isWithdrawn: false), person: person, author: actor.person.id, at: now)
        return .noted(try enter(entry, as: .giveFine, telling: [person]))
    }

    /// «сними штраф с Иванова», "withdraw Kim's fine": the last that stands, or that of the day said.
    mutating func withdrawFine(of person: Person.ID, _ when: When?, reason: String?) throws -> Reply {
        try checkRunsDesk()
        var query = ManagementQuery(.fine)
        query.person = person
        query.isSettled = false
        (query.enteredFrom, query.enteredTo) = when?.dayBounds ?? (nil, nil)
        guard let fine = try store.management(query).last, case .fine(let money, let why, _) = fine.content else {
            throw CommandOutcome.refusal(.nothingStands(.fine))
        }
        var withdrawn = fine
        withdrawn.content = .fine(money, reason: why, isWithdrawn: true)
        note = CleanText.of(reason)
        return .noted(try change(fine, to: withdrawn, as: .withdrawFine, telling: [person]))
    }
}
