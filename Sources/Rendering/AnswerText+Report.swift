import Dates
import Department
import Dialogue
import Language
import Phrases

// Reports as text: a title, a line for each row, notes. Phrases are under `report.<name>`; a field without a phrase there uses
// `figure.<field>`.
extension AnswerText {
    func report(_ report: Report) -> [String] {
        let values = values(of: report)
        var lines = report.answer.flatMap { note($0, in: report) } + [title(of: report)] + report.lead.flatMap { note($0, in: report) }
        for table in report.tables where table.visibility != .data {
            if let heading = speech.sayIfKnown("report.\(report.name).\(table.name).heading", values), !table.rows.isEmpty {
                lines.append(heading)
            }
            lines += rows(of: table, in: report) + trends(of: table, in: report)
            if table.rows.isEmpty, let nobody = speech.sayIfKnown("report.\(report.name).\(table.name).empty", values) {
                lines.append(nobody)
            }
        }
        lines += report.facts.filter { $0.visibility != .data }.compactMap { cell($0, in: report)?.text }
        return lines + report.notes.flatMap { note($0, in: report) }
    }

    func title(of report: Report) -> String { speech.say("report.\(report.name).title", values(of: report)) }

    func values(of report: Report) -> PhraseValues {
        var values: PhraseValues = [:]
        if let days = report.days { values["days"] = .text(report.isSpoken ? spoken.days(days) : self.days(days)) }
        return values
    }

    /// Aligned columns; the words of a cell depend on its field.
    private func rows(of table: Report.Table, in report: Report) -> [String] {
        let shown = table.rows.map { row in row.fields.filter { $0.visibility != .data } }
        // The first field is the head of its row, whatever its name: «без клиента» stands among the clients.
        let heads = shown.map(\.first), names = Set(heads.compactMap { $0?.name })
        let columns =
            [heads]
            + table.shownNames.filter { !names.contains($0) }.map { name in shown.map { fields in fields.first { $0.name == name } } }
        let chart = chart(of: columns, of: table, in: report)
        var kinds = columns.map(kind)
        if let chart { kinds.insert(.chart, at: chart.place) }
        var rows = RowTable(style: style, kinds: kinds)
        rows.rows = shown.indices.map { row in
            var cells = filled(columns.map { column in column[row].flatMap { cell($0, in: report) } ?? .init(text: "") })
            if let chart { cells.insert(.init(text: chart.bars[row]), at: chart.place) }
            return .init(cells, color: color(of: shown[row]))
        }
        return zip(rows.blocks, table.rows).flatMap { lines, row in lines + row.notes.flatMap { note($0, in: report).map { "  " + $0 } } }
    }

    /// A row in which all figures are empty says so after the name.
    private func filled(_ cells: [RowTable.Cell]) -> [RowTable.Cell] {
        guard cells.count > 2, !cells[0].text.isEmpty, cells.dropFirst().allSatisfy(\.text.isEmpty) else { return cells }
        return [cells[0], .init(text: speech.say("figure.nothing"))] + cells.dropFirst(2)
    }

    private func kind(of column: [Report.Field?]) -> ColumnKind {
        column.lazy.compactMap(\.self?.figure.column).first ?? .name
    }

    /// Nil if the figure has no value.
    func cell(_ field: Report.Field, in report: Report) -> RowTable.Cell? {
        guard let value = value(field.figure, of: field.name) else { return nil }
        let said = { (key: String) in self.speech.sayIfKnown(key, ["value": value]) }
        let text =
            said("report.\(report.name).\(field.name)") ?? said("figure.\(field.name)") ?? speech.say("figure.plain", ["value": value])
        return .init(text: text, figure: field.figure.column == .number ? value.text : nil)
    }

    func note(_ note: Report.Note, in report: Report) -> [String] {
        var values: PhraseValues = [:]
        for (place, figure) in note.values {
            values[place] = value(figure, of: place)
            if report.isSpoken { spoken.add(figure, at: place, to: &values) }
        }
        let key = "report.\(report.name).\(note.key)"
        let said = speech.sayIfKnown(key, values) ?? speech.say("report.\(note.key)", values)
        return (report.isSpoken ? said.beginningSentences : said).split(separator: "\n").map(String.init)
    }

    /// A verdict colors its row.
    private func color(of fields: [Report.Field]) -> ColorRole? {
        for case .word(let word) in fields.map(\.figure) {
            switch word {
            case "poor", "under", "over": return .overdue
            case "good": return .done
            default: continue
            }
        }
        return nil
    }

    func value(_ figure: Figure, of name: String) -> PhraseValues.Value? {
        switch figure {
        case .none: nil
        case .count(let count): .number(count)
        case .tenths(let tenths): .text(decimal(tenths, places: 1))
        case .thousandths(let thousandths): .text(decimal(thousandths, places: 3))
        case .money(let cents): .text((cents < 0 ? "−" : "") + words.money(Money(cents: abs(cents))))
        case .sum(let money): .text(words.money(money))
        case .word(let word): .text(speech.sayIfKnown("word.\(name).\(word)") ?? speech.sayIfKnown("kind.\(word)") ?? word)
        case .text(let text): .text(text.visible)
        case .flag(let flag): flag ? .text("") : nil
        case .day(let day): .text(times.dated(Due(day)))
        case .days(let days): .text(self.days(days))
        case .time(let time): .text(time.iso)
        case .minutes(let minutes): .text(minutes == 0 ? "0" : times.length(minutes: minutes))
        case .person(let id): .person(words.person(id) ?? speech.say("word.team"))
        case .client(let id): .client(words.client(id) ?? "")
        case .task(let id): .text(words.task(id))
        case .list(let figures): list(figures, of: name)
        case .fields(let fields): list(fields.map(\.figure), of: name)
        }
    }

    private func list(_ figures: [Figure], of name: String) -> PhraseValues.Value? {
        let texts = figures.compactMap { value($0, of: name)?.text }
        return texts.isEmpty ? nil : .text(texts.joined(separator: ", "))
    }

    func days(_ days: ClosedRange<Day>) -> String {
        if days.upperBound == ManagementEntry.openEnd {
            return speech.say("notice.since", ["from": .text(times.dated(Due(days.lowerBound)))])
        }
        let ends = [days.lowerBound, days.upperBound].map { times.dated(Due($0)) }
        return days.count == 1 ? ends[0] : ends.joined(separator: " – ")
    }

    /// With the decimal separator of the language: «87,5», "87.5". A whole number has no decimals.
    private func decimal(_ value: Int, places: Int) -> String {
        let unit = places == 1 ? 10 : 1000, part = abs(value) % unit
        let sign = value < 0 ? "−" : ""
        guard part != 0 else { return sign + String(abs(value) / unit) }
        return sign + "\(abs(value) / unit)" + (answer.language == .ru ? "," : ".") + padded(part, places)
    }
}
