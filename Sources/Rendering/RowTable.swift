import Dates
import Department
import Dialogue
import Text

/// Rows in columns aligned by display width, each with a number if it has one.
struct RowTable {
    struct Cell {
        var text: String
        /// The number within the text: on a screen the numbers of a column end beneath each other.
        var figure: String?
    }

    struct Row {
        var number: Int?
        var cells: [Cell]
        var color: ColorRole?

        init(number: Int? = nil, _ cells: [Cell], color: ColorRole? = nil) {
            self.number = number
            self.cells = cells
            self.color = color
        }

        init(number: Int? = nil, _ cells: [String], color: ColorRole? = nil) {
            self.init(number: number, cells.map { Cell(text: $0) }, color: color)
        }
    }

    let style: TextStyle
    /// What each cell of a row holds.
    let kinds: [ColumnKind]
    /// Spaces before each line.
    var indent = 0
    var rows: [Row] = []

    var lines: [String] { blocks.flatMap(\.self) }

    /// The lines of each row.
    var blocks: [[String]] {
        let texts = [numbers] + kinds.indices.map { column in aligned(rows.map { $0.cells[column] }) }
        let widths = texts.map { column in column.map(DisplayWidth.of).max() ?? 0 }
        let layout = TableLayout(zip([.number] + kinds, widths).map { .init(kind: $0, width: $1) }, screen: style.width.map { $0 - indent })
        return rows.indices.map { row in layout.lines.flatMap { line in lines(of: row, line, texts) } }
    }

    private var numbers: [String] {
        let numbers = rows.map { $0.number.map(String.init) ?? "" }, width = numbers.map(\.count).max() ?? 0
        return numbers.map { $0.padded(from: width) }
    }

    /// In a pipe or a chat, where letters have widths of their own, the spaces would stand between words in vain.
    private func aligned(_ cells: [Cell]) -> [String] {
        let widest = cells.compactMap(\.figure).map(DisplayWidth.of).max() ?? 0
        guard style.width != nil, widest > 0 else { return cells.map(\.text) }
        return cells.map { cell in
            guard let figure = cell.figure, !figure.isEmpty, let place = cell.text.firstRange(of: figure) else { return cell.text }
            return cell.text[..<place.lowerBound] + figure.padded(from: widest) + cell.text[place.upperBound...]
        }
    }

    /// One line of a row, and those on which its free text goes on.
    private func lines(of row: Int, _ places: [TableLayout.Place], _ texts: [[String]]) -> [String] {
        let cells = places.map { place in shown(texts[place.column][row], place) }
        return (0..<(cells.map(\.count).max() ?? 0)).compactMap { line in
            joined(zip(places, cells).map { ($0, line < $1.count ? $1[line] : "") }, rows[row].color)
        }
    }

    private func shown(_ text: String, _ place: TableLayout.Place) -> [String] {
        guard DisplayWidth.of(text) > place.width else { return [text] }
        guard place.column > 0, kinds[place.column - 1] == .prose else { return [text.truncated(to: place.width)] }
        return WrappedText(width: place.width, breaksWords: true).text(text).split(separator: "\n").map(String.init)
    }

    /// Nil if the cells are empty. No spaces at the end.
    private func joined(_ cells: [(place: TableLayout.Place, text: String)], _ color: ColorRole?) -> String? {
        guard let last = cells.lastIndex(where: { $0.text.contains { $0 != " " } }) else { return nil }
        return String(repeating: " ", count: indent + cells[0].place.start)
            + cells[...last].enumerated().map { index, cell in
                let text = index == last ? cell.text.trimmedEnd : cell.text.padded(to: cell.place.width)
                return style.colored(text, cell.place.column == 0 ? .number : color)
            }.joined(separator: String(repeating: " ", count: TableLayout.gap))
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
