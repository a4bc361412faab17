import Department
import Dialogue
import Testing

/// November of the demo until Tuesday the 24th, as its export lists the payments of each person, in thousands of roubles.
@Suite("A month of the demo, added up by hand") struct DemoSalesTests {
    private static let payments = [
        "Ким Алексей": [396, 1071, 126, 993], "Петрова Ольга": [95, 442, 496, 408, 334, 130], "Кузнецова Анна": [327, 114, 157, 92, 378],
        "Чёрных Павел": [399, 182], "Сидоров Дмитрий": [422], "Иванов Сергей": [207], "Орлова Марина": [],
    ]

    private func report(_ line: String) throws -> (Report, Directory) {
        let answer = try TestOffice.demo(at: "2026-11-24T16:30").answer(line)
        guard case .reply(.report(let report), _)? = answer.parts.first?.content else { throw StoreFailure.other("no report") }
        return (report, answer.directory)
    }

    @Test("revenue and payments of each person", arguments: ["кто сколько принёс", "who brought in how much"])
    func people(line: String) throws {
        let (report, directory) = try report(line)
        let rows = report.tables[0].rows
        #expect(rows.count == Self.payments.count)
        for row in rows {
            guard case .person(let id?) = row["person"], let name = directory.people[id]?.name else { continue }
            let own = try #require(Self.payments[name])
            #expect(row["revenue"] == .money(own.reduce(0, +) * 100_000))
            #expect(row["payments"] == .count(own.count))
        }
    }

    @Test("the funnel", arguments: ["воронка", "sales funnel"])
    func funnel(line: String) throws {
        let rows = try report(line).0.tables[0].rows
        #expect(rows.map { $0["clients"] } == [20, 19, 16, 14, 14, 13].map(Figure.count))
        #expect(rows.map { $0["passed"] } == [20, 19, 13, 10, 5, 0].map(Figure.count))
    }
}
