import Dates

extension Transaction {
    /// «kpi отдела», "Kim's KPI for October": six shares and their mean, the worst first.
    func showKPI(_ query: ReportQuery) throws -> Report {
        let reviewed = try reviewed(query)
        let asked = query.when == nil ? nil : period(query, default: today...today)
        let lines = try reviewed.people.map { person in try line(of: person, asked, reviewed.figures) }
        let rows = lines.map { $0.row(policy, isAlone: !reviewed.isTeam) }.sorted(by: "kpi", \.number)
        let covered = lines.flatMap(\.days)
        var report = Report(name: "kpi", days: asked ?? covered.min().flatMap { first in covered.max().map { first...$0 } })
        report.tables = [.init("people", rows)]
        if reviewed.isOwn {
            let team = figures(of: nil)
            report.notes = comparison(try managers().map { try line(of: $0, asked, team).kpi.tenths }, Figure.tenths)
        }
        return report
    }

    private func line(of person: Person, _ asked: ClosedRange<Day>?, _ figures: FigureReader) throws -> KPILine {
        let days = try asked.map { try figures.days(of: person, in: $0) } ?? figures.lastDays(of: person)
        var line = KPILine(person: person.id, days: days, kpi: try figures.kpi(person.id, on: days))
        for day in days { line.behind += try figures.snapshot(person.id, day).missed }
        if let first = days.first, let last = days.last {
            for snapshot in try figures.snapshots(person.id, first...last) where days.contains(snapshot.day) {
                line.behind += snapshot.flaws
            }
        }
        return line
    }
}

/// One person's KPI with the days and tasks it comes from.
private struct KPILine {
    let person: Person.ID
    let days: [Day]
    let kpi: KPI
    /// The tasks that cost something.
    var behind: [TaskItem.ID] = []

    init(person: Person.ID, days: [Day], kpi: KPI) {
        self.person = person
        self.days = days
        self.kpi = kpi
    }

    func row(_ policy: Policy, isAlone: Bool) -> Report.Row {
        var fields: [Report.Field] = [
            .init("person", .person(person)), .init("kpi", kpi.figure), .init("verdict", kpi.verdict(policy)),
            .init("parts", kpi.parts, visibility: .data),
        ]
        // In words a team's parts are columns, one person's are sentences.
        if !isAlone { fields += KPI.Part.allCases.map { .init($0.rawValue, kpi[$0].figure, visibility: .words) } }
        return Report.Row(fields, notes: isAlone ? kpi.notes : [], evidence: behind)
    }
}

extension KPI {
    func verdict(_ policy: Policy) -> Figure { tenths.map { .word(Verdict($0, policy).rawValue) } ?? .none }

    /// The parts below what is good, the worst first.
    func weak(_ policy: Policy) -> [Part] {
        let weak = Part.allCases.compactMap { part in self[part].tenths.map { (part, $0) } }.filter { $0.1 < policy.bands[1] * 10 }
        return weak.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// A sentence for each part that has data, the worst first.
    var notes: [Report.Note] {
        let known = Part.allCases.compactMap { part in self[part].tenths.map { (part, $0) } }
        return known.sorted { $0.1 < $1.1 }.map { part, tenths in
            .init(
                "part.\(part)", ["part": .count(self[part].part), "whole": .count(self[part].whole), "share": .tenths(tenths)])
        }
    }
}
