import Dates

extension Transaction {
    /// «качество заполнения», "who fills in nonsense": required fields, gaps and sham entries of what was closed.
    func showQuality(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let days = period(query, default: today - 6...today)
        let rows = try reviewed.people.map { person in
            qualityRow(of: person.id, try reviewed.figures.work(person.id, days), isAlone: !reviewed.isTeam)
        }
        var report = Report(name: "quality", days: days, tables: [.init("people", rows.sorted(by: "filled", \.number))])
        if reviewed.isOwn {
            let team = figures(of: nil)
            report.notes = comparison(try managers().map { try team.work($0.id, days).filled.tenths }, Figure.tenths)
        }
        return report
    }

    private static let mostNotes = 5

    private func qualityRow(of person: Person.ID, _ work: WorkFigures, isAlone: Bool) -> Report.Row {
        let gaps = work.done.flatMap { closed in closed.gaps.map { (closed.task.id, $0) } }
        let suspects = work.done.filter { !$0.reasons.isEmpty }
        var notes = suspects.map { closed in
            Report.Note(
                closed.task.result == nil ? "suspectSilent" : "suspect",
                ["task": .task(closed.task.id), "result": .text(closed.task.result ?? ""), "reasons": .list(closed.words)])
        }
        if isAlone {
            notes += gaps.map { id, field in .init("gap", ["task": .task(id), "field": .word(field.rawValue)]) }
            notes = Array(notes.prefix(4 * Self.mostNotes))
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
    /// The reasons, in the order of scores.md.
    fileprivate var words: [Figure] { ShamReason.allCases.filter(reasons.contains).map { .word($0.rawValue) } }
}
