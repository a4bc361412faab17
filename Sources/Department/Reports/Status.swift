import Dates

extension Transaction {
    /// «как дела у Иванова», "how is the team doing": the day, what is left, KPI and verdict with reasons; the worst first.
    func showStatus(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today...today)
        let lines = try reviewed.people.map { person in try status(of: person, days, reviewed.figures) }
        var report = Report(name: "status", days: days)
        let rows = lines.sorted { $0.rank < $1.rank }.map { $0.row(policy) }
        // One person is told of in sentences, a team in a table.
        report.tables = [.init("people", rows, visibility: reviewed.isTeam ? .both : .data)]
        if let line = lines.first, !reviewed.isTeam {
            report.notes = line.sentences(policy) + (try money(of: reviewed)) + (reviewed.isOwn ? [] : line.draft(policy))
            if !reviewed.isOwn, actor.person.role == .head { report.proposal = line.proposal(policy) }
        }
        if reviewed.isOwn {
            let team = figures(of: nil)
            let kpis = try managers().map { person in try team.kpi(person.id, on: team.lastDays(of: person)).tenths }
            report.notes += comparison(kpis, Figure.tenths)
        }
        return report
    }

    private func status(of person: Person, _ days: ClosedRange<Day>, _ figures: Figures) throws -> Status {
        var query = TaskQuery(today: today)
        (query.assignee, query.status) = (person.id, .open)
        let open = try store.tasks(query)
        var status = Status(person: person.id, kpi: try figures.kpi(person.id, on: figures.lastDays(of: person)))
        status.open = open.count
        status.today = open.filter { $0.due.day == today }.map(\.id)
        status.overdue = open.filter { $0.due.day < today }.map(\.id)
        status.done = try store.done(by: person.id, on: days).map(\.id)
        for day in days where day <= today { status.onTime += try figures.snapshot(person.id, day).onTime.part }
        status.planned = try figures.snapshot(person.id, today).plannedTasks
        status.isAbsent = try figures.isAbsent(person.id, on: today)
        return status
    }

    /// Money against the plan of this month, where there is one.
    private func money(of reviewed: Reviewed) throws -> [Report.Note] {
        try targets(of: reviewed, today...today).map { row in
            let values = ["metric", "plan", "fact", "percent"].map { ($0, row[$0] ?? .none) }
            return .init("target", Dictionary(values) { first, _ in first })
        }
    }
}

/// How one person is doing.
private struct Status {
    let person: Person.ID
    let kpi: KPI
    var open = 0
    var today: [TaskItem.ID] = []
    var overdue: [TaskItem.ID] = []
    var done: [TaskItem.ID] = []
    var onTime = 0
    var planned = 0
    var isAbsent = false

    init(person: Person.ID, kpi: KPI) {
        self.person = person
        self.kpi = kpi
    }

    /// The lower, the worse; those who are away come last.
    var rank: (Int, Int, Int) { (isAbsent ? 1 : 0, kpi.tenths ?? 1001, -overdue.count) }

    private func reasons(_ policy: Policy) -> [String] {
        if isAbsent { return ["absent"] }
        return (overdue.isEmpty ? [] : ["overdue"]) + kpi.weak(policy).map(\.rawValue)
    }

    func row(_ policy: Policy) -> Report.Row {
        let reasons = reasons(policy)
        let fields: [Report.Field] = [
            .init("person", .person(person)), .init("open", .count(open), visibility: .data), .init("today", .count(today.count)),
            .init("overdue", .count(overdue.count)), .init("done", .count(done.count)),
            .init("done_on_time", .count(onTime), visibility: .data), .init("planned_tomorrow", .count(planned)),
            .init("kpi", kpi.figure), .init("verdict", kpi.verdict(policy)),
            .init("reasons", .list(reasons.map(Figure.word)), visibility: .data),
        ]
        let told = reasons.isEmpty ? [] : [Report.Note("reasons", ["reasons": .list(reasons.map(Figure.word))])]
        return Report.Row(fields, notes: told, evidence: overdue + today + done)
    }

    func sentences(_ policy: Policy) -> [Report.Note] {
        let verdict = kpi.tenths.map { Verdict($0, policy).rawValue } ?? "unknown"
        var notes: [Report.Note] = [.init("verdict.\(verdict)", ["person": .person(person), "kpi": kpi.figure])]
        if isAbsent { notes.append(.init("away", ["person": .person(person)])) }
        notes.append(.init("day", ["done": .count(done.count), "ontime": .count(onTime), "today": .count(today.count)]))
        if !overdue.isEmpty { notes.append(.init("late", ["overdue": .count(overdue.count)])) }
        notes.append(.init(planned == 0 ? "unplanned" : "planned", ["planned": .count(planned)]))
        let weak = Set(kpi.weak(policy).map { "part.\($0)" })
        return notes + kpi.notes.filter { weak.contains($0.key) }
    }

    /// What the head may say of it: the main thing that is good, or the main thing to mend.
    func draft(_ policy: Policy) -> [Report.Note] { sentence(policy).map { [.init("draft"), $0.note] } ?? [] }

    /// To pass that sentence on.
    func proposal(_ policy: Policy) -> Proposal? {
        sentence(policy).map { .giveFeedback(person, $0.mood, draft: $0.note) }
    }

    private func sentence(_ policy: Policy) -> (note: Report.Note, mood: Mood?)? {
        guard let tenths = kpi.tenths, !isAbsent else { return nil }
        var values: [String: Figure] = ["person": .person(person)]
        if !overdue.isEmpty { values["overdue"] = .count(overdue.count) }
        if let worst = kpi.weak(policy).first { values["reason"] = .word(worst.rawValue) }
        if !done.isEmpty { values["done"] = .count(done.count) }
        let verdict = Verdict(tenths, policy)
        let mood: Mood? =
            switch verdict {
            case .good: .good
            case .fair: nil
            case .poor: .bad
            }
        return (.init("sentence.\(verdict.rawValue)", values), mood)
    }
}
