import Dates

// Which checks are due, as the plan and the draws have it.
extension Transaction {
    func checkMayCheck() throws(EarlyReply) { try require(rights.mayCheck(besides: policy.controllers)) }

    /// The plan in force, by the last start; nil if control was never started.
    func controlPlan() throws -> ControlPlan? {
        guard case .control(let dayOne)? = try store.management(ManagementQuery(.control)).last?.content else { return nil }
        return ControlPlan(dayOne: dayOne, calendar: calendar)
    }

    /// All checks that were due up to a day, today at the latest, oldest first. A draw that was not made on its day is made now.
    ///
    /// Nobody is to be checked on a day they were away, so leave is no failure.
    func checks(upTo last: Day) throws -> [ControlCheck] {
        guard let plan = try controlPlan() else { return [] }
        let managers = try managers(), findings = try store.management(ManagementQuery(.check))
        var draws: [Day: [Person.ID]] = [:]
        for case .draw(_, let day, let drawn) in try store.management(ManagementQuery(.draw)).map(\.content) { draws[day] = drawn }
        return try plan.occasions(upTo: min(last, today)).flatMap { day, occasion -> [ControlCheck] in
            let absent = try absentees(on: day)
            let known = managers.filter { $0.entered.day <= day }.map(\.id)
            var whom: [Person.ID?] = known.filter { !absent.contains($0) }
            if occasion == .sample {
                let before = draws.filter { $0.key < day }.sorted { $0.key < $1.key }.map(\.value)
                let drawn = try draws[day] ?? draw(on: day, of: known, absent: absent, before: before)
                draws[day] = drawn
                whom = [nil] + drawn.filter { !absent.contains($0) }
            }
            return whom.map { person in
                let kind = person == nil ? CheckKind.general : .detailed
                let finding = findings.last { $0.person == person && $0.isCheck(kind, due: day) }
                return ControlCheck(person: person, kind: kind, day: day, finding: finding)
            }
        }
    }

    /// The draw goes into the journal with its seed, so that anybody can repeat it and see that it was fair.
    private func draw(on day: Day, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]]) throws -> [Person.ID] {
        let share = policy.sampleShare
        let size = (managers.count * share.part + share.whole - 1) / share.whole
        let draw = Draw(size, of: managers, absent: absent, before: before, seed: Int(seed() >> 12))
        let entry = managementEntry(.draw(seed: draw.seed, day: day, drawn: draw.drawn), of: nil)
        _ = try store.commit(journalEntry(.drawSample, [.management(before: nil, after: entry)]))
        return draw.drawn
    }
}

extension ManagementEntry {
    fileprivate func isCheck(_ kind: CheckKind, due day: Day) -> Bool {
        if case .check(kind, day, _) = content { true } else { false }
    }
}
