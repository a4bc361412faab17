import Dates
import Text

extension Transaction {
    /// «начать контроль с понедельника», "start the control on December 1".
    mutating func startControl(_ when: When?) throws -> Reply {
        try checkRunsDesk()
        let said = when?.dayBounds.from ?? when?.dayBounds.to ?? today
        let day = calendar.isWorking(said) ? said : calendar.workingDay(after: said)
        return .noted(try enter(ManagementEntry(.control(dayOne: day), author: actor.person.id, at: now), as: .startControl))
    }

    /// «проверила Кузнецову: поля заполнены», "checked Ivanov": closes what is due today, else what was missed last.
    mutating func markCheck(of person: Person.ID?, text: String?) throws -> Reply {
        try checkMayCheck()
        let person = try person.map { try colleague($0).id }
        // Who was named to check others is checked by the head.
        guard rights.mayRunDesk || person != actor.person.id else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
        let open = try checks(upTo: today).filter { $0.finding == nil }
        let due = open.last { $0.person == person }
        let made = ManagementEntry(
            .check(due?.kind ?? (person == nil ? .general : .detailed), due: due?.day ?? today, finding: CleanText.of(text)),
            person: person, author: actor.person.id, at: now)
        var change = try enter(made, as: .markCheck)
        let left = open.filter { $0.day == today && $0 != due && $0.person != actor.person.id }
        if let next = left.first {
            change.notes = try walk(to: next)
            change.proposal = .markCheck(next.person)
        } else if due?.day == today {
            change.notes = [Report.Note("allChecked")]
        }
        return .noted(change)
    }

    func checkMayCheck() throws {
        guard rights.mayCheck(besides: policy.controllers) else { throw CommandOutcome.refusal(.notAllowed(role: actor.person.role)) }
    }

    /// The plan in force: that of the last start; nil where control was never begun.
    func controlPlan() throws -> ControlPlan? {
        guard case .control(let dayOne)? = try store.management(ManagementQuery(.control)).last?.content else { return nil }
        return ControlPlan(dayOne: dayOne, calendar: calendar)
    }

    /// All checks that were due up to a day, today at the latest, oldest first; a draw that was not made on its day is made now.
    ///
    /// Leave is no failure: nobody is to be checked on a day they were away.
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

    /// The draw goes into the journal with its seed, so that anybody can draw again and see that it was fair.
    private func draw(on day: Day, of managers: [Person.ID], absent: Set<Person.ID>, before: [[Person.ID]]) throws -> [Person.ID] {
        let share = policy.sampleShare
        let size = (managers.count * share.part + share.whole - 1) / share.whole
        let draw = Draw(size, of: managers, absent: absent, before: before, seed: Int(core.seed() >> 12))
        let entry = ManagementEntry(.draw(seed: draw.seed, day: day, drawn: draw.drawn), author: actor.person.id, at: now)
        _ = try store.commit(
            JournalEntry(
                at: now, clockWasSet: actor.clockWasSet, actor: actor.person.id, verb: .drawSample,
                changes: [.management(before: nil, after: entry)]))
        return draw.drawn
    }
}

extension ManagementEntry {
    fileprivate func isCheck(_ kind: CheckKind, due day: Day) -> Bool {
        if case .check(kind, day, _) = content { true } else { false }
    }
}
