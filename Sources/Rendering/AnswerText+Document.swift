import Dates
import Department
import Dialogue
import Language
import Phrases

extension TextRenderer {
    /// The content of a document's file. `utc` converts local time to UTC.
    package func text(of document: Document, in answer: Answer, utc: @escaping (Timestamp) -> Timestamp) -> String {
        let renderer = AnswerText(answer: answer, speech: speech(in: answer.language), rules: rules, style: TextStyle())
        let json = JSONRenderer(text: self)
        switch (document.content, document.format) {
        case (.report(let report), .html): return renderer.page(report)
        case (.report(let report), .csv): return CSV.rows(renderer.table(report))
        case (.report(let report), .json): return json.report(report, answer.directory).text + "\n"
        case (.report(let report), _): return renderer.report(report).joined(separator: "\n") + "\n"
        case (.tasks(let tasks), .html): return renderer.page(tasks)
        case (.tasks(let tasks), .csv): return CSV.written(CSVTable(of: tasks, in: answer.directory))
        case (.tasks(let tasks), .json):
            return json.array(of: tasks, answer.directory, in: answer.language, at: answer.now) + "\n"
        case (.tasks(let tasks), .ics):
            return calendar(of: tasks, answer.directory, document.policy, in: answer.language, at: answer.now, utc: utc)
        case (.tasks(let tasks), .text): return renderer.rows(tasks, from: nil).map { $0 + "\n" }.joined()
        }
    }
}

extension AnswerText {
    /// The document itself if it is shown in the chat, else where its file is.
    func document(_ document: Document) -> [String] {
        var lines: [String] = []
        if document.showsReport, case .report(let report) = document.content { lines = self.report(report) }
        if document.isTold { return lines }
        var values: PhraseValues = ["name": .text(document.name), "format": .text(document.format.rawValue)]
        var form = "report"
        if case .tasks(let tasks) = document.content {
            form = "tasks"
            values["count"] = .number(tasks.count)
        }
        switch document.delivery {
        case .written(let path):
            values["path"] = .text(path.visible)
            return lines + [speech.say("document.\(form)", values)]
        case .attached: return lines + [speech.say("document.attached.\(form)", values)]
        case .shown(let content): return lines.isEmpty ? content.split(whereSeparator: \.isNewline).map(String.init) : lines
        case .tooLarge: return lines + [speech.say("document.tooLarge.\(form)", values)]
        case .notText: return lines + [speech.say("document.notText.\(form)", values)]
        case .sentBefore: return lines + [speech.say("document.sentBefore", values)]
        case .withheld: return lines + [speech.say("document.withheld", values)]
        case .notWritten, nil: return lines + [speech.say("document.notWritten", values)]
        }
    }

    /// A report as CSV rows: every table has a header of field names, and its own name in the first column.
    fileprivate func table(_ report: Report) -> [[String]] {
        report.tables.filter { $0.visibility != .data && !$0.rows.isEmpty }.flatMap { table -> [[String]] in
            let names = table.shownNames
            let rows = table.rows.map { row in [table.name] + names.map { row[$0].map(plain) ?? "" } }
            return [["table"] + names] + rows
        }
    }

    /// The figure as JSON shows it, without quotes.
    private func plain(_ figure: Figure) -> String {
        switch figure {
        case .person(let id): words.person(id) ?? ""
        case .client(let id): words.client(id) ?? ""
        case .tenths(let tenths): "\(tenths / 10).\(abs(tenths) % 10)"
        case .thousandths(let thousandths): "\(thousandths / 1000)." + padded(abs(thousandths) % 1000, 3)
        case .money(let cents): (cents < 0 ? "-" : "") + Money(cents: abs(cents)).decimal
        case .minutes(let minutes): String(minutes)
        case .day(let day): day.iso
        case .days(let days): "\(days.lowerBound.iso)/\(days.upperBound.iso)"
        default: value(figure, of: "")?.text ?? ""
        }
    }
}

extension Report.Table {
    /// The names of the fields that people see, in order of first appearance.
    var shownNames: [String] {
        rows.flatMap { $0.fields.filter { $0.visibility != .data }.map(\.name) }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}

extension CSVTable {
    /// Tasks in the columns that an import reads.
    init(of tasks: [TaskItem], in directory: Directory) {
        self.init(
            tasks, person: { directory.people[$0]?.name ?? "" }, client: { directory.clients[$0]?.name ?? "" })
    }
}

extension JSONRenderer {
    /// `file` is the document itself where it goes with the answer, else null.
    func document(_ document: Document, _ answer: Answer) -> JSON {
        var members: [(String, JSON)] = []
        if case .report(let report) = document.content, case .object(let figures) = self.report(report, answer.directory) {
            members += figures
        }
        if case .tasks(let tasks) = document.content { members.append(("total", .int(tasks.count))) }
        if !document.isTold { members.append(("format", .string(document.format.rawValue))) }
        guard case .attached(let content) = document.delivery else { return .object(members + [("file", .null)]) }
        let file = JSON.object([
            ("name", .string(document.name)), ("mime", .string(document.format.mime)), ("base64", .string(base64(Array(content.utf8)))),
        ])
        return .object(members + [("file", file)])
    }
}

extension Document {
    /// A report in plain text is shown beside its file, and in place of a page that a chat can't show.
    fileprivate var showsReport: Bool { isTold || format == .text || delivery == .notText }
}

extension DocumentQuery.Format {
    fileprivate var mime: String {
        switch self {
        case .text: "text/plain"
        case .csv: "text/csv"
        case .json: "application/json"
        case .ics: "text/calendar"
        case .html: "text/html"
        }
    }
}
