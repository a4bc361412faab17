import Dates
import Testing

@testable import Department

@Suite("What a speaker may see") struct VisibleTasksTests {
    private let ivanov = Person(id: 2, name: "Иванов Сергей", role: .manager, entered: Timestamp(iso: "2026-11-20T09:00")!)
    private let petrova = Person(id: 3, name: "Петрова Ольга", role: .manager, entered: Timestamp(iso: "2026-11-20T09:00")!)

    private func task(_ id: Int, of assignee: Int, by author: Int, client: Int? = nil) -> TaskItem {
        TaskItem(
            id: id, kind: .call, assignee: assignee, client: client, due: Due(Office.monday), author: author,
            created: Timestamp(iso: "2026-11-20T09:00")!)
    }

    @Test("a manager: their own, what they gave, what is done for clients they lead; head and viewer: everything")
    func visible() {
        let tasks = [task(1, of: 2, by: 2), task(2, of: 3, by: 2), task(3, of: 3, by: 3, client: 7), task(4, of: 3, by: 3, client: 8)]
        #expect(Rights(person: ivanov).visible(tasks, leads: [7: 2, 8: 3]).map(\.id) == [1, 2, 3])
        #expect(Rights(person: ivanov).visible(tasks).map(\.id) == [1, 2])
        for role in [Role.head, .viewer] {
            let reader = Person(id: 9, name: "Орлова", role: role, entered: ivanov.entered)
            #expect(Rights(person: reader).visible(tasks).map(\.id) == [1, 2, 3, 4])
        }
    }

    @Test("a manager's report is about themselves alone")
    func scope() throws {
        let rights = Rights(person: ivanov), team = [ivanov, petrova]
        func scope(_ query: ReportQuery) throws -> ReportScope {
            try rights.scope(of: query, team: { team }, find: { id in team.first { $0.id == id } })
        }
        let own = try scope(ReportQuery(.kpi))
        #expect((own.people, own.isTeam, own.isOwn) == ([ivanov], false, true))
        #expect(throws: EarlyReply.self) { try scope(ReportQuery(.kpi, person: petrova.id)) }
        #expect(throws: EarlyReply.self) { try scope(ReportQuery(.kpi, isWholeTeam: true)) }
    }

    @Test("the next step with a client never shows a colleague's task, nor offers what a colleague is at")
    func nextStep() throws {
        let office = try Office()
        let hidden = try office.add(.meeting, "2026-11-25", for: office.petrova, client: .known(office.zakharov.id), by: office.petrova)
        let suggest = Command.directory(.suggestNext(office.zakharov.id, nil))
        func step(by person: Person) throws -> NextStep? {
            guard case .step(let step, _) = try office.perform(suggest, by: person) else { throw EarlyReply.refusal(.nothingToUndo) }
            return step
        }
        #expect(try step(by: office.ivanov) == nil)
        for person in [office.petrova, office.orlova] { #expect(try step(by: person)?.planned == hidden) }
        guard case .client(let card) = try office.perform(.directory(.showClient(office.zakharov.id)), by: office.ivanov) else {
            throw EarlyReply.refusal(.nothingToUndo)
        }
        #expect(card.next == nil)
        #expect(card.open.isEmpty)
    }

    @Test(
        "no report of a manager names a colleague's task",
        arguments: [ReportQuery.Kind.status, .load, .quality, .kpi, .rating, .debrief, .digest])
    func reports(kind: ReportQuery.Kind) throws {
        let office = try Office.judged()
        _ = try office.add(on: "2026-11-23", at: "2026-11-23T09:00")
        let late = try office.add(on: "2026-11-23", at: "2026-11-23T09:00", for: office.petrova)
        let done = try office.add(on: "2026-11-23", at: "2026-11-23T09:00", for: office.petrova)
        try office.close(done, "ок", at: "2026-11-23T12:00", by: office.petrova)
        let report = try office.at("2026-11-24T09:00").report(kind, by: office.ivanov)
        let named = report.tables.flatMap(\.rows).flatMap(\.evidence)
        #expect(!named.contains(late.id) && !named.contains(done.id))
        let notes = report.lead + report.notes + report.tables.flatMap(\.rows).flatMap(\.notes)
        #expect(!notes.flatMap(\.values.values).contains { $0 == .task(late.id) || $0 == .task(done.id) })
    }
}
