import Department
import Dialogue

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

    /// A bar for each row behind the first column that holds shares, and its place among the columns; nil if a field of the table has a
    /// sparkline.
    func chart(of columns: [[Report.Field?]], of table: Report.Table, in report: Report) -> (place: Int, bars: [String])? {
        guard style.showsCharts, table.rows.count > 1,
            let column = columns.firstIndex(where: { AnswerText.holdsShares($0.compactMap(\.self?.figure)) }),
            !table.shownNames.contains(where: { trend($0, of: table, in: report, "") != nil })
        else { return nil }
        return (column + 1, columns[column].map { $0?.figure.share.map { TextChart.bar(tenths: $0) } ?? "" })
    }

    /// Whether there are shares among them, and no other number, such as a change of −13 %.
    private static func holdsShares(_ figures: [Figure]) -> Bool {
        let numbers = figures.filter { $0.column == .number }
        return !numbers.isEmpty && numbers.allSatisfy { $0.share != nil }
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

    /// In tenths of a percent; nil for figures that are no share.
    fileprivate var share: Int? { if case .tenths(let tenths) = self, (0...1000).contains(tenths) { tenths } else { nil } }

    /// What a column of such figures holds; nil if it says nothing.
    var column: ColumnKind? {
        switch self {
        case .none: nil
        case .count, .tenths, .thousandths, .money, .sum, .minutes: .number
        case .word, .flag, .person, .client: .name
        case .day, .days, .time: .date
        case .task: .text
        case .text, .list, .fields: .prose
        }
    }
}
