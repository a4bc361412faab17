import Dates

/// «Кузнецова в отпуске с 7 по 20 декабря», "I'm sick today".
///
/// A manager's own request waits for the head: what the head says of the same person and days agrees to it
/// (Contract, “How it behaves” 10).
struct SetAbsence: Operation {
    /// Nil is the actor.
    let person: Person.ID?
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let actor = transaction.actor.person.id
        let person = try transaction.colleague(person ?? actor).id
        try transaction.require(transaction.rights.mayManage || person == actor)
        let days = transaction.absentDays(when), isHead = transaction.rights.mayManage
        let standing = try transaction.absences(of: person, in: days).last { absence in
            absence.covers(days) && (absence.isSettled || !isHead)
        }
        if let standing { return .noted(.same(.setAbsence, standing)) }
        guard isHead else {
            let request = transaction.managementEntry(.absence(days, isAgreed: false), of: person), heads = try transaction.heads()
            return .noted(try transaction.enter(request, as: .setAbsence, telling: heads))
        }
        let requests = try transaction.absences(of: person, in: days, isSettled: false)
        guard let request = requests.last else {
            let absence = transaction.managementEntry(.absence(days, isAgreed: true), of: person)
            return .noted(try transaction.enter(absence, as: .setAbsence, telling: [person]))
        }
        var agreed = request
        agreed.content = .absence(days, isAgreed: true)
        let others = requests.dropLast().map { (before: $0, after: ManagementEntry?.none) }
        return .noted(try transaction.change(request, to: agreed, as: .setAbsence, telling: [person], along: others))
    }
}

extension ManagementEntry {
    fileprivate func covers(_ days: ClosedRange<Day>) -> Bool {
        if case .absence(let own, _) = content { own.lowerBound <= days.lowerBound && days.upperBound <= own.upperBound } else { false }
    }
}
