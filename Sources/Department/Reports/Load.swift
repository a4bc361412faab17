import Dates

/// How much of a day is planned: the answer to «кто недогружен завтра», "who has too little to do".
///
/// Counted as `scores.md` says under Load; the head reads it, so each row keeps the tasks behind it.
package struct Load: Equatable, Sendable {
    package enum Level: String, Sendable { case absent, under, ok, over }

    package let tasks: [TaskItem.ID]
    package let minutes: Int
    package let level: Level
    /// Of the working minutes.
    package let share: Share

    /// What an absent person has planned is not told.
    package init(of tasks: [TaskItem], isAbsent: Bool, policy: Policy) {
        self.tasks = isAbsent ? [] : tasks.map(\.id)
        minutes = tasks.reduce(0) { $0 + policy.minutes(of: $1) }
        share = Share(minutes, of: policy.workingMinutes)
        level =
            if isAbsent {
                .absent
            } else if tasks.count <= 1 || !policy.plannedShare.isReached(by: minutes, of: policy.workingMinutes) {
                .under
            } else if minutes * policy.overload.whole > policy.workingMinutes * policy.overload.part {
                .over
            } else {
                .ok
            }
    }

    func row(of person: Person.ID) -> Report.Row {
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

extension Transaction {
    /// «загрузка отдела на завтра», "who has too little planned".
    func showLoad(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let isMorning = now.time.minutes < policy.morningEnds && calendar.isWorking(today)
        let standard = isMorning ? today : calendar.workingDay(after: today)
        let asked = period(query, default: standard...standard)
        let day = asked.first { calendar.isWorking($0) && $0 >= today } ?? asked.upperBound
        let loads = try reviewed.people.map { ($0.id, try load(of: $0.id, on: day, reviewed.figures)) }.sorted { $0.1.rank < $1.1.rank }
        var report = Report(name: "load", days: day...day)
        report.tables = [.init("people", loads.map { $0.1.row(of: $0.0) })]
        if reviewed.isOwn {
            let team = figures(of: nil)
            let minutes = try managers().map { person -> Int? in
                let load = try load(of: person.id, on: day, team)
                return load.level == .absent ? nil : load.minutes
            }
            report.notes = comparison(minutes, Figure.minutes)
        }
        return report
    }

    private func load(of person: Person.ID, on day: Day, _ figures: FigureReader) throws -> Load {
        var query = TaskQuery(today: today)
        (query.assignee, query.status, query.from, query.to) = (person, .open, day, day)
        return Load(of: try store.tasks(query), isAbsent: try !figures.works(person, on: day), policy: policy)
    }
}
