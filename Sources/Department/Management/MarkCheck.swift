import Dates
import Text

/// «проверила Кузнецову: поля заполнены», "checked Ivanov": completes the check that is due today, else the one missed last.
struct MarkCheck: Operation {
    /// Nil is the team.
    let person: Person.ID?
    let text: String?

    func perform(in transaction: inout Transaction) throws -> Reply {
        try transaction.checkMayCheck()
        let person = try person.map { try transaction.colleague($0).id }
        let actor = transaction.actor.person.id, today = transaction.today
        // Whoever checks others is checked by the head.
        try transaction.require(transaction.rights.mayManage || person != actor)
        let open = try transaction.checks(upTo: today).filter { $0.finding == nil }
        let due = open.last { $0.person == person }
        let kind = due?.kind ?? (person == nil ? .general : .detailed)
        if due == nil, let made = try made(kind, of: person, in: transaction) { return .noted(.same(.markCheck, made)) }
        let check = transaction.managementEntry(.check(kind, due: due?.day ?? today, finding: CleanText.of(text)), of: person)
        var change = try transaction.enter(check, as: .markCheck)
        let left = open.filter { $0.day == today && $0 != due && $0.person != actor }
        if let next = left.first {
            change.notes = try transaction.walk(to: next)
            change.proposal = .markCheck(next.person)
        } else if due?.day == today {
            change.notes = [Report.Note("allChecked")]
        }
        return .noted(change)
    }
    /// The same check of today, if it was marked already and nothing new is said.
    private func made(_ kind: CheckKind, of person: Person.ID?, in transaction: Transaction) throws -> ManagementEntry? {
        let finding = CleanText.of(text), today = transaction.today
        var query = ManagementQuery(.check)
        query.days = today...today
        return try transaction.store.management(query).last { entry in
            guard entry.person == person, case .check(kind, today, let found) = entry.content else { return false }
            return finding == nil || finding == found
        }
    }
}
