import Dates
import Department
import Dialogue
import Text

/// Rows in columns aligned by display width: an optional number, cells, and a note at the end.
struct RowTable {
    struct Row {
        var number: Int?
        var cells: [String]
        var note: String
        var color: ColorRole?
    }

    var rows: [Row] = []
    let style: TextStyle
    /// The column that is cut when a row is wider than the screen.
    let flexible: Int

    /// Columns that are empty in every row are omitted.
    var lines: [String] {
        guard let columns = rows.map(\.cells.count).max() else { return [] }
        let widths = (0..<columns).map { column in rows.map { DisplayWidth.of($0.cells[column]) }.max() ?? 0 }
        let numberWidth = rows.compactMap(\.number).map { String($0).count }.max() ?? 0
        return rows.map { row in line(row, widths, numberWidth) }
    }

    private func line(_ row: Row, _ widths: [Int], _ numberWidth: Int) -> String {
        var cells: [(text: String, color: ColorRole?)] = []
        if numberWidth > 0 {
            cells.append((row.number.map { String($0).padded(from: numberWidth) } ?? "".padded(to: numberWidth), .number))
        }
        for (column, width) in widths.enumerated() where width > 0 {
            let given = column == flexible ? min(width, room(widths, numberWidth, row)) : width
            cells.append((row.cells[column].truncated(to: given).padded(to: given), row.color))
        }
        while row.note.isEmpty, cells.last?.text.allSatisfy({ $0 == " " }) == true { cells.removeLast() }
        if row.note.isEmpty, let last = cells.indices.last {
            cells[last].text = cells[last].text.trimmedEnd
        } else {
            cells.append((row.note, row.color))
        }
        return cells.map { style.colored($0.text, $0.color) }.joined(separator: "  ")
    }

    /// The width that remains for the flexible column: at least 12.
    private func room(_ widths: [Int], _ numberWidth: Int, _ row: Row) -> Int {
        guard let width = style.width else { return Int.max }
        let others = widths.enumerated().filter { $0.offset != flexible && $0.element > 0 }.map { $0.element + 2 }.reduce(0, +)
        let note = row.note.isEmpty ? 0 : DisplayWidth.of(row.note) + 2
        return max(12, width - others - note - (numberWidth > 0 ? numberWidth + 2 : 0))
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
