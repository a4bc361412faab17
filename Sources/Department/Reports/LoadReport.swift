import Dates

/// «загрузка отдела на завтра», "who has too little planned": the emptiest day first, then the fullest.
func loadReport(_ facts: LoadFacts, in context: ReportContext) -> Report {
    let loads = facts.people.map { ($0.person, Load(of: $0.tasks, days: $0.atWork.count, policy: context.policy)) }.sorted {
        $0.1.rank < $1.1.rank
    }
    var report = Report(name: "load", days: facts.days)
    report.tables = [.init("people", loads.map { $0.1.row(of: $0.0, isOneDay: facts.days.count == 1) })]
    report.answer = freeTime(facts, in: context)
    if facts.scope.isTeam, facts.minutes == nil { report.answer += extremes(of: loads) }
    report.notes = comparison(facts.team, Figure.minutes)
    return report
}

/// Who has too much planned and who too little, the worst first: what «кто перегружен, а кто скучает» asks.
private func extremes(of loads: [(person: Person.ID, load: Load)]) -> [Report.Note] {
    guard loads.contains(where: { $0.load.level != .absent }) else { return [] }
    let notes = [Load.Level.over, .under].compactMap { level -> Report.Note? in
        let people = loads.filter { $0.load.level == level }.map { Figure.person($0.person) }
        return people.isEmpty ? nil : .init(level.rawValue, ["people": .list(people)])
    }
    if notes.isEmpty { return [.init("balanced")] }
    return (loads.contains { $0.load.level == .over } ? [] : [.init("noneOver")]) + notes
}

extension Load {
    fileprivate func row(of person: Person.ID, isOneDay: Bool) -> Report.Row {
        let level = Report.Field("level", .word(level.rawValue))
        guard self.level != .absent else { return Report.Row([.init("person", .person(person)), level]) }
        var shares = [Report.Field("share", share.figure)]
        // As data a share is a share, in words it says of what.
        if !isOneDay {
            shares = [.init("share", share.figure, visibility: .data), .init("shareOfDays", share.figure, visibility: .words)]
        }
        return Report.Row(
            [.init("person", .person(person)), .init("tasks", .count(tasks.count)), .init("minutes", .minutes(minutes))] + shares + [level],
            evidence: tasks)
    }

    /// The emptiest day first, then the fullest, those who are away at the end.
    fileprivate var rank: Int {
        switch level {
        case .under: minutes
        case .over: 10_000_000 - minutes
        case .ok: 20_000_000 + minutes
        case .absent: 30_000_000
        }
    }
}
