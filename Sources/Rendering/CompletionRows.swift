import Text

/// The list of completions below the line: text and note in two columns, with a mark before the chosen one.
package struct CompletionRows {
    /// The maximum number of rows: more would push the last reply off the screen.
    package static let most = 8

    private let width: Int
    private let style: TextStyle

    package init(width: Int, isColored: Bool) {
        self.width = width
        style = TextStyle(isColored: isColored)
    }

    /// The rows around the chosen one, each narrower than the screen, then the number of hidden candidates.
    package func rows(_ candidates: [(text: String, note: String)], chosen: Int?, more: (_ hidden: Int) -> String) -> [String] {
        let first = max(0, min((chosen ?? 0) - CompletionRows.most + 1, candidates.count - CompletionRows.most))
        let shown = candidates.indices[max(0, first)...].prefix(CompletionRows.most)
        let column = shown.map { DisplayWidth.of(candidates[$0].text) }.max() ?? 0
        var rows = shown.map { place in
            let (text, note) = candidates[place]
            let mark = place == chosen ? CompletionRows.mark : "  "
            let row = mark + (note.isEmpty ? text : text.padded(to: column) + "  " + note)
            return style.colored(row.truncated(to: max(1, width - 1)), place == chosen ? .number : .faint)
        }
        let hidden = candidates.count - shown.count
        if hidden > 0 { rows.append(style.colored("  " + more(hidden), .faint)) }
        return rows
    }

    private static let mark = "› "
}
