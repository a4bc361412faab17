/// Rows below the line being typed: drawn during pauses, erased before the editor draws again.
struct RowsBelow {
    /// The cursor's distance from the last row of the line when the rows were drawn; nil if none are shown.
    private var shown: (down: Int, column: Int)?

    var isShown: Bool { shown != nil }

    /// Moves are relative, since everything scrolls up at the last row of the screen. Rows that don't fit are left out.
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

    /// Call this when the screen was cleared from the line on, so that there is nothing left to erase.
    mutating func forget() { shown = nil }

    private static func move(_ count: Int, _ way: String) -> String { count > 0 ? "\u{1B}[\(count)\(way)" : "" }
}
