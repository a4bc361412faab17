import Dates

extension Transaction {
    /// «Кузнецова в отпуске с 7 по 20 декабря», "I'm sick today".
    ///
    /// A manager's own waits for the head: what the head says of the same person and days settles it (contract §8.10).
    mutating func setAbsence(of person: Person.ID?, _ when: When?) throws -> Reply {
        let person = try colleague(person ?? actor.person.id).id
        guard rights.mayRunDesk || person == actor.person.id else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        let days = absentDays(when)
        guard rights.mayRunDesk else {
            let asked = absence(of: person, days, isSettled: false), heads = try heads()
            return .noted(try enter(asked, as: .setAbsence, telling: heads))
        }
        let requests = try absences(of: person, in: days, isSettled: false)
        guard let request = requests.last else {
            return .noted(try enter(absence(of: person, days, isSettled: true), as: .setAbsence, telling: [person]))
        }
        var agreed = request
        agreed.content = .absence(days, isAgreed: true)
        let change = try change(request, to: agreed, as: .setAbsence, telling: [person], along: requests.dropLast().map { ($0, nil) })
        return .noted(change)
    }

    /// «Иванов вышел с больничного», «отмени отгул Павла в пятницу»: back as of the day said, else as of today; where nobody is away
    /// yet, the next absence is off.
    mutating func unsetAbsence(of person: Person.ID?, _ when: When?) throws -> Reply {
        let person = person ?? actor.person.id
        guard rights.mayRunDesk || rights.mayChange && person == actor.person.id else {
            throw CommandOutcome.refusal(.notAllowed(role: actor.person.role))
        }
        let said = when.map(absentDays)
        var ended = try absences(of: person, in: said ?? today...today)
        if ended.isEmpty, said == nil {
            ended = try absences(of: person, in: today...ManagementEntry.openEnd).min { $0.firstDay < $1.firstDay }.map { [$0] } ?? []
        }
        let back = said?.lowerBound ?? today
        let cut = ended.map { ($0, shortened($0, before: back)) }
        guard let (before, after) = cut.last else { throw CommandOutcome.refusal(.nothingStands(.absence)) }
        return .noted(try change(before, to: after, as: .unsetAbsence, telling: [person], along: cut.dropLast()))
    }

    /// Who is away on a day, as the head has entered or agreed to.
    func absentees(on day: Day) throws -> Set<Person.ID> {
        var query = ManagementQuery(.absence)
        query.days = day...day
        query.isSettled = true
        return Set(try store.management(query).compactMap(\.person))
    }

    func absences(of person: Person.ID?, in days: ClosedRange<Day>, isSettled: Bool? = nil) throws -> [ManagementEntry] {
        var query = ManagementQuery(.absence)
        query.person = person
        query.days = days
        query.isSettled = isSettled
        return try store.management(query)
    }

    private func absence(of person: Person.ID, _ days: ClosedRange<Day>, isSettled: Bool) -> ManagementEntry {
        ManagementEntry(.absence(days, isAgreed: isSettled), person: person, author: actor.person.id, at: now)
    }

    /// «до среды» is from today on, «со среды» without an end, nothing said is today.
    private func absentDays(_ when: When?) -> ClosedRange<Day> {
        switch when?.dayBounds {
        case (let from?, let to?)?: from...max(from, to)
        case (let from?, nil)?: from...ManagementEntry.openEnd
        case (nil, let to?)?: min(today, to)...to
        case (nil, nil)?, nil: today...today
        }
    }

    /// What is left of an absence before the day one is back; nil where nothing is.
    private func shortened(_ absence: ManagementEntry, before back: Day) -> ManagementEntry? {
        guard case .absence(let days, let isAgreed) = absence.content, days.lowerBound < back else { return nil }
        var shortened = absence
        shortened.content = .absence(days.lowerBound...back - 1, isAgreed: isAgreed)
        return shortened
    }
}

extension ManagementEntry {
    /// By which absences are put in order.
    var firstDay: Day { days?.lowerBound ?? ManagementEntry.openEnd }
}
