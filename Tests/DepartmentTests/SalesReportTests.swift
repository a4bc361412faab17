import Dates
import Testing
import Text

@testable import Department

@Suite("Reports of sales, funnels and idle clients") struct SalesReportTests {
    private func ask(
        _ office: Office, _ kind: ReportQuery.Kind, _ when: String? = nil, by speaker: Person? = nil,
        _ set: (inout ReportQuery) -> Void = { _ in }
    ) throws -> Report {
        var query = ReportQuery(kind, when: when.map { When(iso: $0)! })
        set(&query)
        let reply = try office.perform(.report(query), by: speaker ?? office.orlova)
        guard let report = reply.report else { throw EarlyReply.refusal(reply.refusal ?? .nothingToUndo) }
        return report
    }

    /// Someone gets a payment and closes it at once.
    @discardableResult
    private func pay(
        _ office: Office, _ roubles: Int, _ iso: String, by person: Person? = nil, from client: Client? = nil, currency: String? = nil
    )
        throws -> TaskItem
    {
        try work(office, .payment, iso, by: person, with: client, Money(cents: roubles * 100, currency: currency))
    }

    @discardableResult
    private func work(
        _ office: Office, _ kind: TaskKind, _ iso: String, by person: Person? = nil, with client: Client? = nil, _ money: Money? = nil
    ) throws -> TaskItem {
        let person = person ?? office.ivanov
        var new = NewTask()
        (new.kind, new.client, new.assignee, new.money) = (kind, .known((client ?? office.romashka).id), person.id, money)
        let task = try #require(try office.at(iso).perform(.addTask(new), by: person).change?.after.first)
        try office.close(task, at: iso, by: person)
        return try office.stored(task)
    }

    private func fields(_ row: Report.Row?) -> String {
        (row?.fields ?? []).filter { $0.visibility != .words }.map(\.name).joined(separator: " ")
    }

    private func total(_ report: Report) -> [String: Figure] {
        guard case .fields(let fields)? = report.facts.first(where: { $0.name == "total" })?.figure else { return [:] }
        return Dictionary(fields.map { ($0.name, $0.figure) }) { first, _ in first }
    }

    private static let figures = "revenue payments invoices invoices_amount contracts contracts_amount calls meetings average"

    @Test("the fields of data are those of “Figures”, in their order")
    func names() throws {
        let office = try Office.judged()
        try pay(office, 100, "2026-11-23T10:00")
        #expect(fields(try ask(office, .sales) { $0.sales.by = .person }.tables[0].rows[0]) == "person " + Self.figures)
        #expect(fields(try ask(office, .sales) { $0.sales.by = .client }.tables[0].rows[0]) == "key " + Self.figures)
        let compared = try ask(office, .sales) { ($0.sales.by, $0.sales.comparison) = (.month, .previous) }
        let doubled = Self.figures.split(separator: " ").map { "\($0) \($0)_before \($0)_change" }.joined(separator: " ")
        #expect(fields(compared.tables[0].rows[0]) == "key " + doubled)
        #expect(fields(try ask(office, .funnel).tables[0].rows[0]) == "step clients passed share")
        #expect(fields(try ask(office, .idle).tables[0].rows[0]) == "client manager last days open")
        #expect(compared.facts.map(\.name) == ["total", "total_rows"])
    }

    @Test("this month to date by default; comparing gives each figure what it was and the difference")
    func compared() throws {
        let office = try Office.judged()
        try pay(office, 400, "2026-10-20T10:00")
        try pay(office, 100, "2026-11-20T10:00", currency: "USD")
        try pay(office, 500, "2026-11-23T10:00", from: office.vektor)
        let report = try ask(office, .sales) { $0.sales.comparison = .period(When(iso: "2026-10-01/2026-10-31")!) }
        let figures = total(report)
        #expect(report.days == Day(2026, 11, 1)!...Day(2026, 11, 23)!)
        #expect(
            (figures["revenue"], figures["revenue_before"], figures["revenue_change"]) == (.money(500_00), .money(400_00), .tenths(250)))
        #expect((figures["payments"], figures["contracts_change"], figures["average"]) == (.count(2), Figure.none, .money(250_00)))
        #expect(report.notes.contains(.init("roubles")))
    }

    @Test("rows: the top first, ten a page, the rest on request, each opened to its tasks")
    func pages() throws {
        let office = try Office.judged()
        for number in 1...12 {
            let name = "Клиент \(number)"
            try office.at("2026-11-23T09:00").perform(.addClient(name: name, phone: nil, manager: nil), by: office.orlova)
            let client = try #require(try office.store.client(nameKey: NameKey.of(name)))
            try pay(office, number * 100, "2026-11-23T10:00", from: client)
        }
        let first = try ask(office, .sales) { $0.sales.by = .client }
        #expect(first.tables[0].rows.map { $0["revenue"] } == (3...12).reversed().map { .money($0 * 100_00) })
        #expect(first.tables[0].rows.allSatisfy { $0.evidence.count == 1 })
        #expect(first.facts.last == .init("total_rows", .count(12), visibility: .data))
        #expect(first.rowsShown == 10)
        let rest = try ask(office, .sales) { ($0.sales.by, $0.skipped) = (.client, 10) }
        #expect(rest.tables[0].rows.map { $0["revenue"] } == [.money(200_00), .money(100_00)])
        #expect(rest.rowsShown == nil)
    }

    @Test("several persons: a row each; the department counts also who is no manager, or has left")
    func people() throws {
        let office = try Office.judged()
        try pay(office, 100, "2026-11-23T10:00")
        try pay(office, 300, "2026-11-23T10:00", by: office.petrova)
        try pay(office, 50, "2026-11-23T10:00", by: office.orlova)
        let both = try ask(office, .sales) { ($0.person, $0.others) = (office.ivanov.id, [office.petrova.id]) }
        #expect(both.tables[0].rows.map { $0["person"] } == [.person(office.petrova.id), .person(office.ivanov.id)])
        #expect(total(both)["revenue"] == .money(400_00))
        #expect(total(try ask(office, .sales))["revenue"] == .money(450_00))
        try office.perform(.directory(.removePerson(office.petrova.id, heir: office.ivanov.id)), by: office.orlova, confirmed: true)
        #expect(total(try ask(office, .sales))["revenue"] == .money(450_00))
        #expect(try ask(office, .sales) { $0.sales.by = .person }.tables[0].rows.count == 3)
    }

    @Test(
        "a manager sees their own, with the team's mean and best; a colleague's and the team's are refused",
        arguments: [
            ReportQuery.Kind.sales, .funnel, .idle,
        ])
    func rights(kind: ReportQuery.Kind) throws {
        let office = try Office.judged()
        for query in [ReportQuery(kind, person: office.petrova.id), ReportQuery(kind, isWholeTeam: true)] {
            #expect(try office.perform(.report(query)).refusal == .notAllowed(role: .manager))
            for who in [office.orlova, office.gromov] { #expect(try office.perform(.report(query), by: who).report != nil) }
        }
        #expect(throws: EarlyReply.self) {
            try ask(office, kind, by: office.ivanov) { ($0.person, $0.others) = (office.ivanov.id, [office.petrova.id]) }
        }
        #expect(try ask(office, kind, by: office.ivanov).isPersonal)
    }

    @Test("a manager's own sales hold nothing of a colleague's")
    func own() throws {
        let office = try Office.judged()
        try pay(office, 100, "2026-11-23T10:00")
        let theirs = try pay(office, 300, "2026-11-23T10:00", by: office.petrova)
        for by in SalesDimension.allCases {
            let report = try ask(office, .sales, by: office.ivanov) { $0.sales.by = by }
            #expect(total(report)["revenue"] == .money(100_00))
            #expect(!(report.evidence + report.tables.flatMap(\.rows).flatMap(\.evidence)).contains(theirs.id))
            #expect(report.tables[0].rows.allSatisfy { $0["revenue"] == .money(100_00) || $0["revenue"] == .money(0) })
        }
        #expect(try ask(office, .idle, by: office.petrova).tables[0].rows.map { $0["client"] } == [.client(office.zakharov.id)])
    }

    @Test("a new client is refused, and money at the first stage")
    func refused() throws {
        let office = try Office.judged()
        #expect(throws: EarlyReply.self) { try ask(office, .sales) { $0.sales.client = .new(name: "Вега") } }
        try office.perform(.management(.set(setting: "stage", to: "1")), by: office.orlova)
        #expect(throws: EarlyReply.self) { try ask(office, .sales) }
        #expect(try ask(office, .funnel).tables[0].rows.count == 3)
    }

    @Test("idle clients: the longest forgotten first, by the setting or what was said; the next step is offered")
    func idle() throws {
        let office = try Office.judged()
        try work(office, .call, "2026-11-02T10:00", with: office.vektor)
        try work(office, .meeting, "2026-11-20T10:00", with: office.romashka)
        _ = try office.at("2026-11-23T09:00").add(.call, "2026-11-24", client: .known(office.romashka.id))
        let report = try ask(office.at("2026-11-23T12:00"), .idle)
        #expect(report.tables[0].rows.map { $0["client"] } == [office.zakharov, office.vektor].map { .client($0.id) })
        #expect(report.tables[0].rows.map { $0["days"] } == [Figure.none, .count(21)])
        #expect(report.tables[0].rows.map { $0["open"] } == [.count(0), .count(0)])
        guard case .takeStep(let step) = report.proposal else { throw EarlyReply.refusal(.nothingToUndo) }
        #expect((step.client, step.kind) == (office.zakharov.id, .call))
        #expect(try ask(office, .idle) { $0.idleDays = 3 }.tables[0].rows.count == 3)
        #expect(try ask(office, .idle, by: office.gromov).proposal == nil)
        try office.perform(.management(.set(setting: "idle_days", to: "2")), by: office.orlova)
        #expect(try ask(office, .idle).tables[0].rows.count == 3)
    }
}
