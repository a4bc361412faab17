import Dates

/// «Иванов вышел с больничного», «отмени отгул Павла в пятницу», "Kim is back": back on the day said, else today. If nobody is away yet,
/// the next absence is cancelled.
struct UnsetAbsence: Operation {
    /// Nil is the actor.
    let person: Person.ID?
    let when: When?

    func perform(in transaction: inout Transaction) throws -> Reply {
        let actor = transaction.actor.person.id, rights = transaction.rights, today = transaction.today
        let person = person ?? actor
        try transaction.require(rights.mayManage || rights.mayChange && person == actor)
        let said = when.map { transaction.absentDays($0) }
        var ended = try transaction.absences(of: person, in: said ?? today...today)
        if ended.isEmpty, said == nil {
            let ahead = try transaction.absences(of: person, in: today...ManagementEntry.openEnd)
            ended = ahead.min { $0.firstDay < $1.firstDay }.map { [$0] } ?? []
        }
        let back = said?.lowerBound ?? today
        let cut = ended.map { (before: $0, after: $0.shortened(before: back)) }
        guard let (before, after) = cut.last else { throw EarlyReply.refusal(.nothingStands(.absence)) }
        return .noted(
            try transaction.change(before, to: after, as: .unsetAbsence, telling: [person], along: Array(cut.dropLast())))
    }
}

extension ManagementEntry {
    /// What is left of an absence before the day of return; nil if nothing is.
    fileprivate func shortened(before back: Day) -> ManagementEntry? {
        guard case .absence(let days, let isAgreed) = content, days.lowerBound < back else { return nil }
        var shortened = self
        shortened.content = .absence(days.lowerBound...back - 1, isAgreed: isAgreed)
        return shortened
    }
}
