import Dates

/// «как дела у Иванова», "how is the team doing": the day, what is left, KPI and verdict with reasons; the worst first.
func statusReport(_ facts: StatusFacts, in context: ReportContext) -> Report {
    var report = Report(name: "status", days: facts.days)
    let people = facts.people.sorted { $0.rank(context.today) < $1.rank(context.today) }
    // One person is described in sentences, a team in a table.
    report.tables = [.init("people", people.map { $0.row(context) }, visibility: facts.scope.isTeam ? .both : .data)]
    if let person = people.first, !facts.scope.isTeam {
        report.notes = person.sentences(context) + facts.targets.map(\.note) + (facts.scope.isOwn ? [] : person.draft(context))
        if !facts.scope.isOwn, context.speaker.role == .head { report.proposal = person.proposal(context) }
    }
    report.notes += comparison(facts.team.map(\.tenths), Figure.tenths)
    return report
}

extension TargetFacts {
    /// How far it is reached, in a sentence.
    fileprivate var note: Report.Note {
        let row = row
        let values = ["metric", "plan", "fact", "percent"].map { ($0, row[$0] ?? .none) }
        return .init("target", Dictionary(values) { first, _ in first })
    }
}

extension PersonStatus {
    /// For an order with the worst first; those who are away come last.
    fileprivate func rank(_ today: Day) -> (Int, Int, Int) {
        (isAbsent ? 1 : 0, kpi.tenths ?? 1001, -overdue(today).count)
    }

    private func overdue(_ today: Day) -> VisibleTasks { open.only { $0.due.day < today } }
    private func due(_ today: Day) -> VisibleTasks { open.only { $0.due.day == today } }

    private func reasons(_ context: ReportContext) -> [String] {
        if isAbsent { return ["absent"] }
        return (overdue(context.today).isEmpty ? [] : ["overdue"]) + kpi.weak(context.policy).map(\.rawValue)
    }

    fileprivate func row(_ context: ReportContext) -> Report.Row {
        let reasons = reasons(context), today = due(context.today), overdue = overdue(context.today)
        let fields: [Report.Field] = [
            .init("person", .person(person)), .init("open", .count(open.count), visibility: .data), .init("today", .count(today.count)),
            .init("overdue", .count(overdue.count)), .init("done", .count(done.count)),
            .init("done_on_time", .count(onTime), visibility: .data), .init("planned_tomorrow", .count(planned)),
            .init("kpi", kpi.figure), .init("verdict", kpi.verdict(context.policy)),
            .init("reasons", .list(reasons.map(Figure.word)), visibility: .data),
        ]
        let notes = reasons.isEmpty ? [] : [Report.Note("reasons", ["reasons": .list(reasons.map(Figure.word))])]
        return Report.Row(fields, notes: notes, evidence: (Array(overdue) + today + done).map(\.id))
    }

    fileprivate func sentences(_ context: ReportContext) -> [Report.Note] {
        let policy = context.policy, today = due(context.today), overdue = overdue(context.today)
        let verdict = kpi.tenths.map { Verdict($0, policy).rawValue } ?? "unknown"
        var notes: [Report.Note] = [.init("verdict.\(verdict)", ["person": .person(person), "kpi": kpi.figure])]
        if isAbsent { notes.append(.init("away", ["person": .person(person)])) }
        notes.append(.init("day", ["done": .count(done.count), "ontime": .count(onTime), "today": .count(today.count)]))
        if !overdue.isEmpty { notes.append(.init("late", ["overdue": .count(overdue.count)])) }
        notes.append(.init(planned == 0 ? "unplanned" : "planned", ["planned": .count(planned)]))
        let weak = Set(kpi.weak(policy).map { "part.\($0)" })
        return notes + kpi.notes.filter { weak.contains($0.key) }
    }

    /// What the head may say: the main thing that is good, or the main thing to improve.
    fileprivate func draft(_ context: ReportContext) -> [Report.Note] {
        sentence(context).map { [.init("draft"), $0.note] } ?? []
    }

    /// To pass that sentence on.
    fileprivate func proposal(_ context: ReportContext) -> Proposal? {
        sentence(context).map { .giveFeedback(person, $0.mood, draft: $0.note) }
    }

    private func sentence(_ context: ReportContext) -> (note: Report.Note, mood: Mood?)? {
        let policy = context.policy, overdue = overdue(context.today)
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
