import Dates
import Department
import Language

// A report or a list of tasks as one self-contained HTML page: no scripts, nothing to download, ready to print.
extension AnswerText {
    func page(_ report: Report) -> String {
        let title = title(of: report)
        var body = ["<h1>\(title.escaped)</h1>"] + paragraphs(report.lead, in: report)
        let values = values(of: report)
        for table in report.tables where table.visibility != .data {
            let heading = speech.sayIfKnown("report.\(report.name).\(table.name).heading", values)
            let nobody = speech.sayIfKnown("report.\(report.name).\(table.name).empty", values)
            guard !table.rows.isEmpty || nobody != nil else { continue }
            if let heading { body.append("<h2>\(heading.escaped)</h2>") }
            body += table.rows.isEmpty ? ["<p>\(nobody?.escaped ?? "")</p>"] : self.table(table, in: report)
        }
        body += paragraphs(report.notes, in: report)
        return AnswerText.page(title, body, speech.language)
    }

    func page(_ tasks: [TaskItem]) -> String {
        let title = speech.say("document.title", ["count": .number(tasks.count), "day": .text(times.dated(Due(today)))])
        let rows = tasks.map { task in
            let cells = [
                "#\(task.id)", times.dated(task.due), words.title(task), words.person(task.assignee) ?? "",
                speech.say("state.\(isOverdue(task) ? "overdue" : task.status.rawValue)"), task.money.map(words.money) ?? "",
                task.result?.visible ?? "",
            ]
            return "<tr>\(cells.map { "<td>\($0.escaped)</td>" }.joined())</tr>"
        }
        return AnswerText.page(title, ["<h1>\(title.escaped)</h1>", "<table>"] + rows + ["</table>"], speech.language)
    }

    private func paragraphs(_ notes: [Report.Note], in report: Report) -> [String] {
        notes.flatMap { note($0, in: report) }.map { "<p>\($0.escaped)</p>" }
    }

    private func table(_ table: Report.Table, in report: Report) -> [String] {
        let names = table.shownNames
        let rows = table.rows.flatMap { row -> [String] in
            let cells = names.map { name in
                row.fields.first { $0.name == name }.map {
                    "<td>\((cell($0, in: report)?.text ?? "").escaped)\(AnswerText.bar($0.figure))</td>"
                }
                    ?? "<td></td>"
            }
            let notes = row.notes.flatMap { note($0, in: report) }.map {
                "<tr class=\"note\"><td colspan=\"\(names.count)\">\($0.escaped)</td></tr>"
            }
            return ["<tr>\(cells.joined())</tr>"] + notes
        }
        return ["<table>"] + rows + ["</table>"]
    }

    /// A bar below the number of a share.
    private static func bar(_ figure: Figure) -> String {
        guard case .tenths(let tenths) = figure, (0...1000).contains(tenths) else { return "" }
        return "<div class=\"bar\"><div style=\"width:\(tenths / 10)%\"></div></div>"
    }

    private static func page(_ title: String, _ body: [String], _ language: LanguageCode) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.escaped)</title>
        <style>
        \(style)
        </style>
        </head>
        <body>
        \(body.joined(separator: "\n"))
        </body>
        </html>

        """
    }

    private static let style = """
        body { font: 16px/1.45 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff }
        h1 { font-size: 1.5rem } h2 { font-size: 1.1rem; margin-top: 1.6rem }
        table { border-collapse: collapse; width: 100% }
        td { padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #ddd; vertical-align: top }
        tr { break-inside: avoid } tr.note td { color: #555; padding-left: 1rem; border: 0 }
        .bar { height: .35rem; width: 6rem; background: #e5e5e5; print-color-adjust: exact; -webkit-print-color-adjust: exact }
        .bar div { height: 100%; background: #357 }
        @media print { body { margin: 0; max-width: none; font-size: 11pt } @page { margin: 18mm } }
        """
}

extension String {
    /// Escaped for element content and attributes.
    fileprivate var escaped: String {
        var escaped = ""
        for character in self {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
