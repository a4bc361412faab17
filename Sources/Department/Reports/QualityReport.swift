import Dates

/// «качество заполнения», "who fills in nonsense": required fields, gaps and sham entries of what was closed, the worst first.
func qualityReport(_ facts: QualityFacts) -> Report {
    let rows = facts.people.map { $0.row(isAlone: !facts.scope.isTeam) }
    var report = Report(name: "quality", days: facts.days, tables: [.init("people", rows.sorted(by: "filled", \.number))])
    report.notes = comparison(facts.team.map(\.tenths), Figure.tenths)
    return report
}

extension PersonWork {
    private static let mostNotes = 20

    fileprivate func row(isAlone: Bool) -> Report.Row {
        let gaps = work.done.flatMap { closed in closed.gaps.map { (closed.task.id, $0) } }
        let suspects = work.done.filter { !$0.reasons.isEmpty }
        var notes = suspects.map { closed in
            Report.Note(
                closed.task.result == nil ? "suspectSilent" : "suspect",
                ["task": .task(closed.task.id), "result": .text(closed.task.result ?? ""), "reasons": .list(closed.words)])
        }
        if isAlone {
            notes += gaps.map { id, field in .init("gap", ["task": .task(id), "field": .word(field.rawValue)]) }
            notes = Array(notes.prefix(Self.mostNotes))
        } else {
            notes = []
        }
        return Report.Row(
            [
                .init("person", .person(person)), .init("filled", work.filled.figure),
                .init(
                    "gaps", .list(gaps.map { .fields([.init("id", .task($0)), .init("field", .word($1.rawValue))]) }), visibility: .data),
                .init(
                    "suspects",
                    .list(suspects.map { .fields([.init("id", .task($0.task.id)), .init("reasons", .list($0.words))]) }),
                    visibility: .data),
                .init("gapCount", .count(gaps.count), visibility: .words),
                .init("suspectCount", .count(suspects.count), visibility: .words),
            ], notes: notes, evidence: suspects.map(\.task.id) + gaps.map(\.0).filter { id in !suspects.contains { $0.task.id == id } })
    }
}

extension WorkFigures.ClosedTask {
    /// The reasons in the order of `ShamReason`.
    fileprivate var words: [Figure] { ShamReason.allCases.filter(reasons.contains).map { .word($0.rawValue) } }
}
