import Dates

extension Transaction {
    /// What the desk keeps, listed: of everybody for head and viewer, of themselves for a manager; where no days are said, of this month.
    func kept(_ thing: ManagementEntry.Thing, of person: Person.ID?, _ when: When?) throws -> Report {
        switch thing {
        case .absence: return try absences(of: person, when)
        case .idea: return ideas(try store.management(ManagementQuery(.idea)))
        case .check: return try findings(of: try concerned(person), when)
        case .feedback: return try words(of: try concerned(person), listed(when))
        case .fine: return try fines(of: try concerned(person), listed(when))
        case .reward, .use: return try rewards(of: try concerned(person), listed(when))
        case .target, .control, .draw: throw EarlyReply.refusal(.invalidValue(field: "command"))
        }
    }

    private func concerned(_ person: Person.ID?) throws -> Person.ID? {
        guard actor.person.role == .manager else { return person }
        guard rights.mayReview(person ?? actor.person.id) else { throw EarlyReply.refusal(.notAllowed(role: actor.person.role)) }
        return actor.person.id
    }

    private func listed(_ when: When?) -> ClosedRange<Day> {
        let (from, to) = when?.dayBounds ?? (today.startOfMonth, today.endOfMonth)
        let first = from ?? min(to ?? today, today).startOfMonth
        return first...max(first, to ?? today)
    }

    /// Newest first.
    private func entries(_ thing: ManagementEntry.Thing, of person: Person.ID?, entered days: ClosedRange<Day>) throws -> [ManagementEntry]
    {
        var query = ManagementQuery(thing)
        query.person = person
        (query.enteredFrom, query.enteredTo) = (days.lowerBound, days.upperBound)
        return try store.management(query).reversed()
    }

    /// «какие отзывы», and who got no word of their own this week (seed.md, P16).
    private func words(of person: Person.ID?, _ days: ClosedRange<Day>) throws -> Report {
        let all = try entries(.feedback, of: nil, entered: days)
        let rows = all.filter { person == nil || $0.person == person || $0.person == nil }.map { word in
            Report.Row([
                Report.Field("date", .day(word.at.day)), Report.Field("person", .person(word.person)),
                Report.Field("mood", word.mood.map { .word($0.rawValue) } ?? .none),
                Report.Field("text", word.text.map(Figure.text) ?? .none),
                Report.Field("author", .person(word.author)), Report.Field("read", .flag(word.isSettled), visibility: .data),
            ])
        }
        var report = Report(name: "feedback.list", days: days, tables: [Report.Table("feedback", rows)])
        guard person == nil else { return report }
        let praised = Set(try entries(.feedback, of: nil, entered: today.startOfWeek...today).compactMap(\.person))
        let silent = try managers().map(\.id).filter { !praised.contains($0) }
        report.tables.append(Report.Table("silent", silent.map { Report.Row([Report.Field("person", .person($0))]) }, visibility: .data))
        if !silent.isEmpty { report.notes = [Report.Note("silent", ["people": .list(silent.map { .person($0) })])] }
        return report
    }

    private func rewards(of person: Person.ID?, _ days: ClosedRange<Day>) throws -> Report {
        let rows = try (entries(.reward, of: person, entered: days) + entries(.use, of: person, entered: days)).sorted { $0.id > $1.id }
            .map { line in
                Report.Row([
                    Report.Field("date", .day(line.at.day)), Report.Field("person", .person(line.person)),
                    Report.Field(line.thing == .use ? "used" : "minutes", line.minutes.map(Figure.minutes) ?? .none),
                    Report.Field("money", line.money.map(Figure.sum) ?? .none),
                    Report.Field("day", (line.days?.lowerBound).map(Figure.day) ?? .none),
                    Report.Field("text", line.text.map(Figure.text) ?? .none),
                ])
            }
        let whose = try person.map { [$0] } ?? store.people().map(\.id)
        let accounts = try whose.compactMap { person -> Report.Row? in
            let account = try account(of: person)
            guard account.given > 0 else { return nil }
            return Report.Row([
                Report.Field("person", .person(person)), Report.Field("given", .minutes(account.given)),
                Report.Field("used", .minutes(account.used)), Report.Field("balance", .minutes(account.balance)),
            ])
        }
        return Report(name: "reward.list", days: days, tables: [Report.Table("rewards", rows), Report.Table("accounts", accounts)])
    }

    private func fines(of person: Person.ID?, _ days: ClosedRange<Day>) throws -> Report {
        let fines = try entries(.fine, of: person, entered: days)
        let rows = fines.map { fine in
            Report.Row([
                Report.Field("date", .day(fine.at.day)), Report.Field("person", .person(fine.person)),
                Report.Field("money", fine.money.map(Figure.sum) ?? .none), Report.Field("reason", fine.text.map(Figure.text) ?? .none),
                Report.Field("withdrawn", .flag(fine.isSettled)),
            ])
        }
        let standing = fines.filter { !$0.isSettled && $0.money?.currency == nil }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
        return Report(
            name: "fine.list", days: days, tables: [Report.Table("fines", rows)],
            facts: standing > 0 ? [Report.Field("total", .money(standing))] : [])
    }

    /// Who checked whom, when, what was found. A manager sees that a check of theirs took place.
    private func findings(of person: Person.ID?, _ when: When?) throws -> Report {
        let days = when.map { _ in listed(when) }
        var query = ManagementQuery(.check)
        query.person = person
        (query.enteredFrom, query.enteredTo) = (days?.lowerBound, days?.upperBound)
        let rows = try store.management(query).reversed().prefix(days == nil ? 20 : Int.max).map { check in
            Report.Row([
                Report.Field("date", .day(check.at.day)), Report.Field("person", .person(check.person)),
                Report.Field("kind", check.checkKind.map { .word($0.rawValue) } ?? .none), Report.Field("author", .person(check.author)),
                Report.Field("text", check.text.map(Figure.text) ?? .none),
                Report.Field("due", (check.days?.lowerBound).map(Figure.day) ?? .none, visibility: .data),
            ])
        }
        return Report(name: "control.history", days: days, tables: [Report.Table("checks", Array(rows))])
    }

    /// «кого нет», «кто в отпуске в декабре»: without days all that is not over yet.
    private func absences(of person: Person.ID?, _ when: When?) throws -> Report {
        let (from, to) = when?.dayBounds ?? (today, nil)
        let first = from ?? today
        let rows = try absences(of: person, in: first...max(first, to ?? ManagementEntry.openEnd)).sorted { $0.firstDay < $1.firstDay }
            .compactMap { absence -> Report.Row? in
                guard let days = absence.days else { return nil }
                let isOpen = days.upperBound == ManagementEntry.openEnd
                return Report.Row([
                    Report.Field("person", .person(absence.person)), Report.Field("days", .days(days), visibility: .words),
                    Report.Field("from", .day(days.lowerBound), visibility: .data),
                    Report.Field("to", isOpen ? .none : .day(days.upperBound), visibility: .data),
                    Report.Field("agreed", .flag(absence.isSettled), visibility: .data),
                    Report.Field("waits", .flag(!absence.isSettled), visibility: .words),
                ])
            }
        let days = when == nil ? nil : to.map { first...max(first, $0) }
        return Report(name: "absence.list", days: days, tables: [Report.Table("absences", rows)], isPersonal: false)
    }

    private func ideas(_ ideas: [ManagementEntry]) -> Report {
        let rows = ideas.reversed().map { idea in
            Report.Row([
                Report.Field("date", .day(idea.at.day)), Report.Field("author", .person(idea.author)),
                Report.Field("text", idea.text.map(Figure.text) ?? .none),
            ])
        }
        return Report(name: "idea.list", tables: [Report.Table("ideas", rows)], isPersonal: false)
    }
}

extension ManagementEntry {
    fileprivate var mood: Mood? { if case .feedback(let mood, _, _) = content { mood } else { nil } }
    fileprivate var checkKind: CheckKind? { if case .check(let kind, _, _) = content { kind } else { nil } }
}
