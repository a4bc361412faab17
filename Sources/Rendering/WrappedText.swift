import Text

/// Wraps long rows between words; a terminal would break inside a word.
///
/// A continuation is indented like its row. Color codes are kept and have no width.
package struct WrappedText {
    private let width: Int

    package init(width: Int) { self.width = max(width, 20) }

    package func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { row(String($0)) }.joined(separator: "\n")
    }

    private func row(_ row: String) -> String {
        guard WrappedText.shownWidth(row[...]) > width else { return row }
        let indent = String(repeating: " ", count: min(row.prefix { $0 == " " }.count, width / 2))
        var lines: [String] = [], line = "", used = 0, isFirst = true
        for word in row.split(separator: " ", omittingEmptySubsequences: false) {
            let length = WrappedText.shownWidth(word)
            if !isFirst, used > indent.count, used + 1 + length > width {
                lines.append(line)
                (line, used) = (indent + word, indent.count + length)
            } else {
                line += (isFirst ? "" : " ") + word
                used += length + (isFirst ? 0 : 1)
            }
            isFirst = false
        }
        return (lines + [line]).joined(separator: "\n")
    }

    /// The display width without color codes (`ESC[…m`).
    private static func shownWidth(_ text: Substring) -> Int {
        guard text.unicodeScalars.contains("\u{1B}") else { return DisplayWidth.of(text) }
        var shown = String.UnicodeScalarView(), isEscape = false
        for scalar in text.unicodeScalars {
            if scalar == "\u{1B}" { isEscape = true } else if isEscape { isEscape = scalar != "m" } else { shown.append(scalar) }
        }
        return DisplayWidth.of(String(shown))
    }
}
