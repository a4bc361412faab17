import Dates
import Department
import Rendering
import Testing

@testable import Dialogue

@Suite("Reports that are read aloud or exported") struct ReportOutputTests {
    @Test(
        "a digest has no sign and no table, in either language",
        arguments: ["сводка вслух", "сводка за месяц", "digest", "digest for last week"])
    func aloud(line: String) throws {
        let text = try TestOffice.demo(at: "2026-11-24T09:00").say(line)
        let plain = text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil || " .,;:-\n\u{A0}".unicodeScalars.contains(scalar)
        }
        #expect(plain, "\(text)")
        let sentences = text.split(separator: "\n")
        #expect(sentences.count > 4 && sentences.allSatisfy { $0.hasSuffix(".") && $0.first?.isUppercase == true && !$0.contains("  ") })
    }

    @Test("a manager hears about nobody else") func own() throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        for line in ["сводка", "разбор полётов", "отчёт", "digest"] {
            let text = try office.say(line, by: "Петрова Ольга")
            #expect(text.contains("Петров") && !text.contains("Иванов") && !text.contains("Ким"), "\(text)")
        }
        for line in ["внедрение", "сводка по Иванову", "отчёт по отделу в html", "выгрузи задачи Кима в csv", "разбор по отделу"] {
            #expect(try office.answer(line).error == .notAllowed, "\(line)")
        }
    }

    @Test("a viewer reads reports") func viewer() throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        for line in ["отчёт", "внедрение", "сводка", "разбор полётов", "выгрузи задачи отдела в csv"] {
            #expect(try office.answer(line, by: "Громов Виктор").isOk, "\(line)")
        }
    }

    private func document(_ line: String, _ office: TestOffice, by name: String? = nil) throws -> (Document, String) {
        let answer = try office.answer(line, by: name)
        guard case .reply(.document(let document), _) = answer.parts.first?.content else { throw NoDocument() }
        return (document, office.text.text(of: document, in: answer, utc: { $0 }))
    }

    private struct NoDocument: Error {}

    @Test("the page stands alone and escapes what people wrote") func page() throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        try office.say("поставь Иванову задачу: <script>alert(\"1 & 2\")</script> на завтра")
        for line in ["отчёт в html", "team report as html", "выгрузи задачи Иванова в html"] {
            let (document, text) = try document(line, office)
            #expect(document.name.hasSuffix("-2026-11-24.html"))
            #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
            #expect(!text.contains("<script") && !text.contains("http") && !text.contains("src="))
            for (open, close) in [("<td", "</td>"), ("<tr", "</tr>"), ("<table", "</table>"), ("<p>", "</p>"), ("<div", "</div>")] {
                #expect(text.ranges(of: open).count == text.ranges(of: close).count, "\(open) in \(line)")
            }
        }
        #expect(try document("выгрузи задачи Иванова в html", office).1.contains("&lt;script&gt;alert(&quot;1 &amp; 2&quot;)"))
    }

    @Test("exports hold what was asked for") func exports() throws {
        let office = try TestOffice.demo(at: "2026-11-24T09:00")
        let (own, table) = try document("экспорт", office, by: "Петрова Ольга")
        #expect(own.format == .csv && table.hasPrefix("id,title,kind,assignee"))
        guard case .tasks(let tasks) = own.content else { throw NoDocument() }
        #expect(!tasks.isEmpty && tasks.allSatisfy { $0.assignee == office.speaker.id })
        #expect(table.split(whereSeparator: \.isNewline).count == tasks.count + 1)

        let (week, json) = try document("экспорт в json за прошлую неделю", office, by: "Орлова Марина")
        guard case .tasks(let due) = week.content else { throw NoDocument() }
        #expect(due.count > 20 && due.allSatisfy { ("2026-11-16"..."2026-11-22").contains($0.due.day.iso) })
        #expect(json.split(separator: "\n").count == due.count + 2)
        #expect(try document("export Ivanov's tasks to ics", office).1.hasPrefix("BEGIN:VCALENDAR\r\n"))
        #expect(try office.answer("отчёт в календарь").error == .invalidValue)
    }
}
