import Department
import Dialogue
import Text

// Shares and weeks as small pictures beside their numbers, where the screen shows them.
extension AnswerText {
    private func trend(_ field: String, of table: Report.Table, in report: Report, _ bars: String) -> String? {
        speech.sayIfKnown("report.\(report.name).\(table.name).trend.\(field)", ["bars": .text(bars)])
    }

    /// How a figure went through the rows, where the book has words for that: weeks as a line of columns.
    func trends(of table: Report.Table, in report: Report) -> [String] {
        guard style.hasPictures, table.rows.count > 2, let first = table.rows.first else { return [] }
        return first.fields.filter { $0.visibility != .data }.compactMap { field in
            let line = sparkline(table.rows.map { $0[field.name].flatMap { figure in figure.height } })
            return trend(field.name, of: table, in: report, line)
        }
    }

    /// The first share of the rows stands with a bar beside it, but for what is shown as a line of columns.
    func pictured(_ cells: [[String]], of table: Report.Table, in report: Report, _ rows: [[Report.Field]], _ names: [String]) -> [[String]]
    {
        let isShare = { (field: Report.Field) in if case .tenths(0...1000) = field.figure { true } else { false } }
        guard style.hasPictures, rows.count > 1, let name = rows.lazy.compactMap({ $0.first(where: isShare)?.name }).first,
            let column = names.firstIndex(of: name), !names.contains(where: { trend($0, of: table, in: report, "") != nil })
        else { return cells }
        let width = cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
        return zip(cells, rows).map { cells, fields in
            guard case .tenths(let tenths) = fields.first(where: { $0.name == name })?.figure else { return cells }
            var cells = cells
            cells[column] = cells[column].padded(to: width) + " " + bar(tenths: tenths)
            return cells
        }
    }
}

extension Figure {
    /// What a picture shows of it.
    fileprivate var height: Int? {
        switch self {
        case .count(let value), .tenths(let value), .money(let value), .minutes(let value): value
        default: nil
        }
    }
}
