import Dates

/// «загрузка отдела на завтра», "who has too little planned": the emptiest day first, then the fullest.
func loadReport(_ facts: LoadFacts, in context: ReportContext) -> Report {
    let loads = facts.people.map { ($0.person, Load(of: $0.tasks, isAbsent: $0.isAbsent, policy: context.policy)) }
    var report = Report(name: "load", days: facts.day...facts.day)
    report.tables = [.init("people", loads.sorted { $0.1.rank < $1.1.rank }.map { $0.1.row(of: $0.0) })]
    report.answer = freeTime(facts, in: context)
    report.notes = comparison(facts.team, Figure.minutes)
    return report
}

extension Load {
    fileprivate func row(of person: Person.ID) -> Report.Row {
        let level = Report.Field("level", .word(level.rawValue))
        guard self.level != .absent else { return Report.Row([.init("person", .person(person)), level]) }
        return Report.Row(
            [
                .init("person", .person(person)), .init("tasks", .count(tasks.count)), .init("minutes", .minutes(minutes)),
                .init("share", share.figure), level,
            ], evidence: tasks)
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
