import Dates

@testable import Department

/// Short forms for tests of figures: who does what at which moment, and what a report then shows.
extension Office {
    /// A department with the standard regulation and the words that sham entries are recognised by.
    static func judged() throws -> Office { try Office(regulation: .standard, words: .known) }

    @discardableResult
    func close(_ task: TaskItem, _ result: String? = "договорились на вторник", at iso: String, by person: Person? = nil) throws -> Reply {
        try at(iso).perform(
            .completeTasks(.ids([task.id]), Closing(result: result, waived: Set(RequiredField.allCases))), by: person)
    }

    @discardableResult
    func move(_ task: TaskItem, to day: String, at iso: String, by person: Person? = nil) throws -> Reply {
        try at(iso).perform(.moveTasks(.ids([task.id]), to: .to(When(iso: day)!), reason: nil), by: person)
    }

    func add(_ kind: TaskKind? = .call, on day: String, at iso: String, for person: Person? = nil) throws -> TaskItem {
        try at(iso).add(kind, day, for: person, client: .known(romashka.id), by: person ?? ivanov)
    }

    func report(_ kind: ReportQuery.Kind, of person: Person? = nil, _ when: String? = nil, metric: Metric? = nil, by speaker: Person? = nil)
        throws -> Report
    {
        let query = ReportQuery(
            kind, person: person?.id, when: when.map { When(iso: $0)! }, metric: metric)
        guard let report = try perform(.report(query), by: speaker ?? orlova).report else { throw EarlyReply.refusal(.nothingToUndo) }
        return report
    }

    /// A person's row of the report's people.
    func row(_ kind: ReportQuery.Kind, of person: Person, _ when: String? = nil, at iso: String) throws -> Report.Row {
        let rows = try at(iso).report(kind, of: person, when).tables[0].rows
        guard let row = rows.first(where: { $0["person"] == .person(person.id) }) else { throw EarlyReply.refusal(.noSuchPerson) }
        return row
    }

    /// A part of a person's KPI, in tenths of a percent; nil without data.
    func part(_ part: KPI.Part, of person: Person, _ when: String, at iso: String) throws -> Int? {
        guard case .fields(let parts) = try row(.kpi, of: person, when, at: iso)["parts"] else { return nil }
        return parts.first { $0.name == part.rawValue }?.figure.number
    }

    func figures() throws -> FigureReader {
        FigureReader(store: store, policy: try core.policy(), words: .known, now: now, person: nil)
    }
}

extension EntryWords {
    static let rows = ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю", "qwertyuiop", "asdfghjkl", "zxcvbnm"]

    static var known: EntryWords {
        EntryWords(
            empty: ["ок", "ok", "да", "есть", "сделано", "сделал", "готово", "выполнено", "норм", "done", "yes", "fine"], letterRows: rows
        ) { task, client, _ in
            task.kind == .call ? ["звонок" + (client.map { " " + $0 } ?? ""), "call" + (client.map { " " + $0 } ?? "")] : []
        }
    }
}
