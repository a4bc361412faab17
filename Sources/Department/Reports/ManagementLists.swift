import Dates

/// «какие отзывы», "what feedback was given", and, if asked about everybody, who got none this week.
func feedbackList(_ entries: [ManagementEntry], _ days: ClosedRange<Day>, withoutFeedback: [Person.ID]? = nil) -> Report {
    let rows = entries.map { entry in
        Report.Row([
            .init("date", .day(entry.at.day)), .init("person", .person(entry.person)),
            .init("mood", entry.mood.map { .word($0.rawValue) } ?? .none), .init("text", entry.text.map(Figure.text) ?? .none),
            .init("author", .person(entry.author)), .init("read", .flag(entry.isSettled), visibility: .data),
        ])
    }
    var report = Report(name: "feedback.list", days: days, tables: [.init("feedback", rows)])
    guard let silent = withoutFeedback else { return report }
    report.tables.append(.init("silent", silent.map { Report.Row([.init("person", .person($0))]) }, visibility: .data))
    if !silent.isEmpty { report.notes = [.init("silent", ["people": .list(silent.map(Figure.person))])] }
    return report
}

/// Rewards and their use, and what is left on each account of hours.
func rewardList(
    _ entries: [ManagementEntry], _ days: ClosedRange<Day>, accounts: [(person: Person.ID, account: HourAccount)]
) -> Report {
    let rows = entries.map { entry in
        Report.Row([
            .init("date", .day(entry.at.day)), .init("person", .person(entry.person)),
            .init(entry.thing == .use ? "used" : "minutes", entry.minutes.map(Figure.minutes) ?? .none),
            .init("money", entry.money.map(Figure.sum) ?? .none), .init("day", (entry.days?.lowerBound).map(Figure.day) ?? .none),
            .init("text", entry.text.map(Figure.text) ?? .none),
        ])
    }
    let balances = accounts.filter { $0.account.given > 0 }.map { person, account in
        Report.Row([
            .init("person", .person(person)), .init("given", .minutes(account.given)), .init("used", .minutes(account.used)),
            .init("balance", .minutes(account.balance)),
        ])
    }
    return Report(name: "reward.list", days: days, tables: [.init("rewards", rows), .init("accounts", balances)])
}

/// Fines, and the sum of those in force; sums in other currencies are left out of it.
func fineList(_ entries: [ManagementEntry], _ days: ClosedRange<Day>) -> Report {
    let rows = entries.map { fine in
        Report.Row([
            .init("date", .day(fine.at.day)), .init("person", .person(fine.person)),
            .init("money", fine.money.map(Figure.sum) ?? .none), .init("reason", fine.text.map(Figure.text) ?? .none),
            .init("withdrawn", .flag(fine.isSettled)),
        ])
    }
    let total = entries.filter { !$0.isSettled && $0.money?.currency == nil }.reduce(0) { $0 + ($1.money?.cents ?? 0) }
    return Report(
        name: "fine.list", days: days, tables: [.init("fines", rows)], facts: total > 0 ? [.init("total", .money(total))] : [])
}

/// Who checked whom, when, and what was found.
func checkList(_ entries: [ManagementEntry], _ days: ClosedRange<Day>?) -> Report {
    let rows = entries.map { check in
        Report.Row([
            .init("date", .day(check.at.day)), .init("person", .person(check.person)),
            .init("kind", check.checkKind.map { .word($0.rawValue) } ?? .none), .init("author", .person(check.author)),
            .init("text", check.text.map(Figure.text) ?? .none),
            .init("due", (check.days?.lowerBound).map(Figure.day) ?? .none, visibility: .data),
        ])
    }
    return Report(name: "control.history", days: days, tables: [.init("checks", rows)])
}

/// Absences, agreed or waiting for the head.
func absenceList(_ entries: [ManagementEntry], _ days: ClosedRange<Day>?) -> Report {
    let rows = entries.compactMap { absence -> Report.Row? in
        guard let days = absence.days else { return nil }
        let isOpen = days.upperBound == ManagementEntry.openEnd
        return Report.Row([
            .init("person", .person(absence.person)), .init("days", .days(days), visibility: .words),
            .init("from", .day(days.lowerBound), visibility: .data),
            .init("to", isOpen ? .none : .day(days.upperBound), visibility: .data),
            .init("agreed", .flag(absence.isSettled), visibility: .data), .init("waits", .flag(!absence.isSettled), visibility: .words),
        ])
    }
    return Report(name: "absence.list", days: days, tables: [.init("absences", rows)], isPersonal: false)
}

func ideaList(_ entries: [ManagementEntry]) -> Report {
    let rows = entries.map { idea in
        Report.Row([
            .init("date", .day(idea.at.day)), .init("author", .person(idea.author)),
            .init("text", idea.text.map(Figure.text) ?? .none),
        ])
    }
    return Report(name: "idea.list", tables: [.init("ideas", rows)], isPersonal: false)
}

extension ManagementEntry {
    fileprivate var mood: Mood? { if case .feedback(let mood, _, _) = content { mood } else { nil } }
    fileprivate var checkKind: CheckKind? { if case .check(let kind, _, _) = content { kind } else { nil } }
}
