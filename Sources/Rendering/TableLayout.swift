/// What a column holds, which decides what becomes of it on a narrow screen.
enum ColumnKind {
    /// A count, a sum, a share, a length: never cut.
    case number
    /// The name of a person or a client, a word of the program: never cut while it fits a line.
    case name
    /// A day, an hour: never cut.
    case date
    /// The title of a task: the first to be cut, with `…`.
    case text
    /// Free text: wrapped within its column.
    case prose
    /// A picture of the number beside it: left out where it would make a row too wide.
    case chart
}

/// Where the columns of a table stand, decided once for all of its rows.
///
/// A row is one line if titles and free text keep at least 20 columns; else the columns that do not fit follow on lines of their own, the
/// same for each row.
struct TableLayout {
    /// A column, as wide as the widest of its cells.
    struct Column {
        let kind: ColumnKind
        let width: Int
    }

    struct Place: Equatable {
        let column: Int
        let start: Int
        let width: Int
    }

    /// Spaces between two columns.
    static let gap = 2
    /// To how many columns titles and free text are narrowed.
    static let leastText = 20

    /// The lines of a row, each with its places from left to right. Empty columns have none.
    private(set) var lines: [[Place]] = []
    private let columns: [Column]

    /// `screen`: how wide a line may be; nil if nothing is cut.
    init(_ columns: [Column], screen: Int?) {
        self.columns = columns
        let filled = columns.indices.filter { columns[$0].width > 0 }
        let plain = filled.filter { columns[$0].kind != .chart }
        guard let screen, width(of: filled, text: Int.max) > screen else {
            lines = [line(filled, within: Int.max)]
            return
        }
        lines = width(of: plain) <= screen ? [line(plain, within: screen)] : stacked(plain, within: screen)
    }

    /// How wide a line of these columns is, with titles and free text cut to `text`.
    private func width(of columns: [Int], text: Int = leastText) -> Int {
        max(0, columns.map { least($0, text) + TableLayout.gap }.reduce(-TableLayout.gap, +))
    }

    private func least(_ column: Int, _ text: Int = leastText) -> Int {
        let (kind, width) = (columns[column].kind, columns[column].width)
        return kind == .text || kind == .prose ? min(width, text) : width
    }

    /// One line: each column at its least width, what is left over given to the titles, then to free text.
    private func line(_ columns: [Int], from start: Int = 0, within screen: Int) -> [Place] {
        var spare = screen - start - width(of: columns)
        var widths = columns.map { max(1, min(least($0), screen - start)) }
        for kind in [ColumnKind.text, .prose] {
            for (place, column) in columns.enumerated() where self.columns[column].kind == kind && spare > 0 {
                let more = min(spare, self.columns[column].width - widths[place])
                widths[place] += more
                spare -= more
            }
        }
        var next = start
        return zip(columns, widths).map { column, width in
            defer { next += width + TableLayout.gap }
            return Place(column: column, start: next, width: width)
        }
    }

    /// As many columns on each line as fit it. All but the first line begin under the second column, or further left if that saves lines.
    private func stacked(_ columns: [Int], within screen: Int) -> [[Place]] {
        let second = (columns.first.map { self.columns[$0].width } ?? 0) + TableLayout.gap
        let indents = second <= screen / 3 ? [second, TableLayout.gap] : [TableLayout.gap]
        let choices = indents.map { indent in (indent, bands(columns, indent, screen)) }
        guard let (indent, bands) = choices.min(by: { $0.1.count < $1.1.count }) else { return [] }
        return bands.enumerated().map { line($0.element, from: $0.offset == 0 ? 0 : indent, within: screen) }
    }

    private func bands(_ columns: [Int], _ indent: Int, _ screen: Int) -> [[Int]] {
        columns.reduce(into: []) { bands, column in
            let room = screen - (bands.count > 1 ? indent : 0)
            if let last = bands.last, width(of: last + [column]) <= room {
                bands[bands.count - 1].append(column)
            } else {
                bands.append([column])
            }
        }
    }
}
