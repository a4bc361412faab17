import Department
import Dialogue
import Text

// Charts beside the numbers of a report, if the screen shows them.
extension AnswerText {
    private func trend(_ field: String, of table: Report.Table, in report: Report, _ bars: String) -> String? {
        speech.sayIfKnown("report.\(report.name).\(table.name).trend.\(field)", ["bars": .text(bars)])
    }

    /// A sparkline over the rows for each field that has a `trend` phrase, such as figures by week.
    func trends(of table: Report.Table, in report: Report) -> [String] {
        guard style.showsCharts, table.rows.count > 2, let first = table.rows.first else { return [] }
        return first.fields.filter { $0.visibility != .data }.compactMap { field in
            let line = TextChart.sparkline(table.rows.map { $0[field.name].flatMap { figure in figure.chartValue } })
            return trend(field.name, of: table, in: report, line)
        }
    }

    /// Adds a bar to the first field that holds shares, unless a field of the table has a sparkline.
    func charted(_ cells: [[String]], of table: Report.Table, in report: Report, _ rows: [[Report.Field]], _ names: [String]) -> [[String]]
    {
        let isShare = { (field: Report.Field) in if case .tenths(0...1000) = field.figure { true } else { false } }
        guard style.showsCharts, rows.count > 1, let name = rows.lazy.compactMap({ $0.first(where: isShare)?.name }).first,
            let column = names.firstIndex(of: name), !names.contains(where: { trend($0, of: table, in: report, "") != nil })
        else { return cells }
        let width = cells.map { DisplayWidth.of($0[column]) }.max() ?? 0
        return zip(cells, rows).map { cells, fields in
            guard case .tenths(let tenths) = fields.first(where: { $0.name == name })?.figure else { return cells }
            var cells = cells
            cells[column] = cells[column].padded(to: width) + " " + TextChart.bar(tenths: tenths)
            return cells
        }
    }
}

extension Figure {
    /// The number that a chart shows; nil for figures that are not numbers.
    fileprivate var chartValue: Int? {
        switch self {
        case .count(let value), .tenths(let value), .money(let value), .minutes(let value): value
        default: nil
        }
    }
}
