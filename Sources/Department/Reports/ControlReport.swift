import Dates

/// «кого мне сегодня проверить», "who is due for a check this week": what is due and not made yet, what was missed, and who dropped tasks
/// on their day.
func controlReport(_ facts: ControlFacts, in context: ReportContext) -> Report {
    let today = context.today, days = facts.days, ahead = facts.ahead
    let due = facts.due(today)
    let missed = facts.open.filter { $0.day < today && (days.upperBound >= today || days.contains($0.day)) }
    var report = Report(name: "control")
    report.tables = [
        .init("due", (due + ahead).map(\.row), visibility: ahead.isEmpty ? .both : .data), .init("missed", missed.map(\.row)),
        .init("dropped", facts.dropped.map(\.row)),
    ]
    if !ahead.isEmpty {
        report.tables.insert(.init("ahead", summary(of: ahead), visibility: .words), at: 1)
        if !due.isEmpty { report.tables.insert(.init("due", due.map(\.row), visibility: .words), at: 1) }
    }
    report.notes = facts.notes(context)
    report.proposal = facts.walk.map { .markCheck($0.person) }
    return report
}

/// Who is next in the walk through the team, with three facts, something to praise and something to ask.
func walkNotes(_ facts: WalkFacts, in context: ReportContext) -> [Report.Note] {
    guard let person = facts.person else { return [.init("walkTeam")] }
    let next = context.calendar.workingDay(after: context.today)
    let overdue = facts.open.only { $0.due.day < context.today }
    var notes: [Report.Note] = [
        .init(
            "walk",
            [
                "person": .person(person), "done": .count(facts.done.count), "overdue": .count(overdue.count),
                "planned": .count(facts.open.only { $0.due.day == next }.count),
            ])
    ]
    let worth = { (task: TaskItem) in (task.money?.cents ?? 0, task.result?.count ?? 0) }
    if let best = facts.done.max(by: { worth($0) < worth($1) }) {
        notes.append(.init("praise", ["task": .task(best.id), "text": best.result.map(Figure.text) ?? .none]))
    }
    if let oldest = overdue.first { notes.append(.init("askAbout", ["task": .task(oldest.id), "day": .day(oldest.due.day)])) }
    return notes + [.init("mark", ["person": .person(person)])]
}

extension ControlFacts {
    fileprivate func due(_ today: Day) -> [ControlCheck] { open.filter { $0.day == today && days.contains(today) } }

    /// The next person whom the speaker is to check today; nobody checks themselves.
    func next(for speaker: Person.ID, _ today: Day) -> ControlCheck? { due(today).first { $0.person != speaker } }

    fileprivate func notes(_ context: ReportContext) -> [Report.Note] {
        guard let plan else { return [.init("notStarted")] }
        guard next(for: context.speaker.id, context.today) == nil else { return walk.map { walkNotes($0, in: context) } ?? [] }
        return plan.occasion(after: max(context.today, days.upperBound)).map { [.init("next", ["day": .day($0.day)])] } ?? []
    }
}

/// Days to come, one line each: a week of checks of everyone would fill the screen.
private func summary(of ahead: [ControlCheck]) -> [Report.Row] {
    var days: [Day] = []
    for check in ahead where days.last != check.day { days.append(check.day) }
    return days.map { day in
        let isGeneral = ahead.contains { $0.day == day && $0.kind == .general }
        return Report.Row([.init("date", .day(day)), .init("plan", .word(isGeneral ? "sample" : "everyone"))])
    }
}

extension ControlCheck {
    fileprivate var row: Report.Row {
        Report.Row([.init("person", .person(person)), .init("kind", .word(kind.rawValue)), .init("date", .day(day))])
    }
}

extension DroppedTask {
    fileprivate var row: Report.Row {
        Report.Row(
            [
                .init("person", .person(person)), .init("task", .task(task)), .init("how", .word(how.rawValue)), .init("date", .day(day)),
                .init("reason", reason.map(Figure.text) ?? .none),
            ], evidence: [task])
    }
}
