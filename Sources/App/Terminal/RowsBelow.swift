/// Rows beneath the line being typed: drawn while nothing is typed, taken away before the editor draws again.
struct RowsBelow {
    /// How the cursor stood to the last row of the line when they were drawn; nil where none are shown.
    private var shown: (down: Int, column: Int)?

    var isShown: Bool { shown != nil }

    /// Only moves that are relative: at the last row of the screen everything scrolls up. Rows that have no place are left out.
    mutating func draw(_ rows: [String], beneath line: EditedLine, screen height: Int) -> String {
        let (cursor, end) = (line.cursor, line.end)
        let fitting = rows.prefix(max(0, height - end.row - 2))
        guard !fitting.isEmpty else { return "" }
        let down = end.row - cursor.row
        shown = (down, cursor.column)
        let drawn = fitting.map { "\r\n\u{1B}[K" + $0 }.joined()
        return RowsBelow.move(down, "B") + drawn + "\r" + RowsBelow.move(down + fitting.count, "A") + RowsBelow.move(cursor.column, "C")
    }

    mutating func erase() -> String {
        guard let (down, column) = shown else { return "" }
        shown = nil
        return RowsBelow.move(down + 1, "B") + "\r\u{1B}[J" + RowsBelow.move(down + 1, "A") + RowsBelow.move(column, "C")
    }

    /// The screen was cleared from the line on: there is nothing left to take away.
    mutating func forget() { shown = nil }

    private static func move(_ count: Int, _ way: String) -> String { count > 0 ? "\u{1B}[\(count)\(way)" : "" }
}
