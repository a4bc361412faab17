import Text

/// The list of what may stand next, beneath the line: the text, and what it stands for; the one chosen has a sign before it.
package struct CompletionRows {
    /// More rows than this push away what one has just read.
    package static let most = 8

    private let width: Int
    private let style: TextStyle

    package init(width: Int, isColoured: Bool) {
        self.width = width
        style = TextStyle(isColoured: isColoured)
    }

    /// The rows around the chosen one, none wider than the screen less its last column.
    package func rows(_ candidates: [(text: String, note: String)], chosen: Int?, more: (_ hidden: Int) -> String) -> [String] {
        let first = max(0, min((chosen ?? 0) - CompletionRows.most + 1, candidates.count - CompletionRows.most))
        let shown = candidates.indices[max(0, first)...].prefix(CompletionRows.most)
        let column = shown.map { DisplayWidth.of(candidates[$0].text) }.max() ?? 0
        var rows = shown.map { place in
            let (text, note) = candidates[place]
            let sign = place == chosen ? CompletionRows.sign : "  "
            let row = sign + (note.isEmpty ? text : text.padded(to: column) + "  " + note)
            return style.coloured(row.truncated(to: max(1, width - 1)), place == chosen ? .number : .faint)
        }
        let hidden = candidates.count - shown.count
        if hidden > 0 { rows.append(style.coloured("  " + more(hidden), .faint)) }
        return rows
    }

    private static let sign = "› "
}
