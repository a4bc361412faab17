import Dates

extension Transaction {
    /// «кого мне сегодня проверить», "who is due for a check this week": what is due and not made yet, what was missed, and who dodged
    /// their day.
    func showControl(_ when: When?) throws -> Reply {
        if actor.person.role != .viewer { try checkMayCheck() }
        var report = Report(name: "control")
        let days = when.map { ($0.dayBounds.from ?? today)...max($0.dayBounds.from ?? today, $0.dayBounds.to ?? today) } ?? today...today
        let open = try checks(upTo: today).filter { $0.finding == nil }
        let now = open.filter { $0.day == today && days.contains(today) }
        let missed = open.filter { $0.day < today && (days.upperBound >= today || days.contains($0.day)) }
        let ahead = try ahead(in: days)
        report.tables = [
            Report.Table("due", (now + ahead).map(row), visibility: ahead.isEmpty ? .both : .data),
            Report.Table("missed", missed.map(row)), Report.Table("dropped", try dropped(in: days)),
        ]
        if !ahead.isEmpty {
            report.tables.insert(Report.Table("ahead", summary(of: ahead), visibility: .words), at: 1)
            if !now.isEmpty { report.tables.insert(Report.Table("due", now.map(row), visibility: .words), at: 1) }
        }
        report.notes = try notes(now, days)
        report.proposal = try next(among: now).map { .markCheck($0.person) }
        return .report(report)
    }

    /// The walk through the team: who is next, with three facts, something to praise and something to ask.
    func walk(to check: ControlCheck) throws -> [Report.Note] {
        guard let person = check.person else { return [Report.Note("walkTeam")] }
        let next = calendar.workingDay(after: today), last = calendar.workingDay(before: today)
        var open = TaskQuery(today: today), closed = TaskQuery(today: today)
        (open.assignee, open.status, open.to) = (person, .open, next)
        (closed.assignee, closed.status, closed.closedFrom, closed.closedTo) = (person, .done, last, today)
        let waiting = try store.tasks(open), done = try store.tasks(closed).filter { !$0.isHistory }
        let overdue = waiting.filter { $0.due.day < today }
        var notes = [
            Report.Note(
                "walk",
                [
                    "person": .person(person), "done": .count(done.count), "overdue": .count(overdue.count),
                    "planned": .count(waiting.count { $0.due.day == next }),
                ])
        ]
        if let best = done.max(by: { ($0.money?.cents ?? 0, $0.result?.count ?? 0) < ($1.money?.cents ?? 0, $1.result?.count ?? 0) }) {
            notes.append(Report.Note("praise", ["task": .task(best.id), "text": best.result.map(Figure.text) ?? .none]))
        }
        if let oldest = overdue.first { notes.append(Report.Note("askAbout", ["task": .task(oldest.id), "day": .day(oldest.due.day)])) }
        return notes + [Report.Note("mark", ["person": .person(person)])]
    }

    private func notes(_ due: [ControlCheck], _ days: ClosedRange<Day>) throws -> [Report.Note] {
        guard let plan = try controlPlan() else { return [Report.Note("notStarted")] }
        if let first = due.first(where: { $0.person != actor.person.id }) {
            return rights.mayCheck(besides: policy.controllers) ? try walk(to: first) : []
        }
        return plan.occasion(after: max(today, days.upperBound)).map { [Report.Note("next", ["day": .day($0.day)])] } ?? []
    }

    /// The check that the actor makes next; nil if none is due or they may make none.
    private func next(among due: [ControlCheck]) throws -> ControlCheck? {
        guard try controlPlan() != nil, rights.mayCheck(besides: policy.controllers) else { return nil }
        return due.first { $0.person != actor.person.id }
    }

    /// What the plan says of days to come; who will be drawn nobody knows.
    private func ahead(in days: ClosedRange<Day>) throws -> [ControlCheck] {
        guard let plan = try controlPlan(), days.upperBound > today else { return [] }
        let managers = try managers().map(\.id)
        return try plan.occasions(upTo: min(days.upperBound, today.adding(months: 12))).filter { $0.day > today && days.contains($0.day) }
            .flatMap { day, occasion -> [ControlCheck] in
                guard occasion == .everyone else { return [ControlCheck(person: nil, kind: .general, day: day)] }
                let absent = try absentees(on: day)
                return managers.filter { !absent.contains($0) }.map { ControlCheck(person: $0, kind: .detailed, day: day) }
            }
    }

    /// Days to come, a line each: a week of checks of everyone would fill the screen.
    private func summary(of ahead: [ControlCheck]) -> [Report.Row] {
        var days: [Day] = []
        for check in ahead where days.last != check.day { days.append(check.day) }
        return days.map { day in
            let isGeneral = ahead.contains { $0.day == day && $0.kind == .general }
            return Report.Row([Report.Field("date", .day(day)), Report.Field("plan", .word(isGeneral ? "sample" : "everyone"))])
        }
    }

    private func row(_ check: ControlCheck) -> Report.Row {
        Report.Row([
            Report.Field("person", .person(check.person)), Report.Field("kind", .word(check.kind.rawValue)),
            Report.Field("date", .day(check.day)),
        ])
    }

    /// Who cancelled or gave away tasks of their own on the very day they were due; without days said, also on the working day before.
    private func dropped(in days: ClosedRange<Day>) throws -> [Report.Row] {
        let first = days == today...today ? calendar.workingDay(before: today) : days.lowerBound
        var query = JournalQuery()
        query.verbs = [.cancel, .assign]
        query.from = Timestamp(Moment(first, .midnight))
        let entries = try store.journal(query).reversed().filter { $0.at.day <= max(days.upperBound, first) }
        var rows: [Report.Row] = []
        for entry in entries {
            for case .task(let before?, let after?) in entry.changes where before.assignee == entry.actor && before.due.day == entry.at.day
            {
                guard let stands = try store.task(after.id), stands.status == after.status, stands.assignee == after.assignee else {
                    continue
                }
                rows.append(
                    Report.Row(
                        [
                            Report.Field("person", .person(before.assignee)), Report.Field("task", .task(before.id)),
                            Report.Field("how", .word(entry.verb.rawValue)), Report.Field("date", .day(entry.at.day)),
                            Report.Field("reason", entry.note.map(Figure.text) ?? .none),
                        ], evidence: [before.id]))
            }
        }
        return rows
    }
}
