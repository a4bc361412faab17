import Text

/// Wraps long rows between words; a terminal would break inside a word.
///
/// A continuation is indented like its row. Color codes are kept and have no width.
package struct WrappedText {
    private let width: Int
    /// Whether every word wider than a line is broken, as in a cell of a table. In a sentence only wide characters part: Chinese has no
    /// spaces, while an address stays whole, to be copied.
    private let breaksWords: Bool

    package init(width: Int) { self.init(width: max(width, 20), breaksWords: false) }

    init(width: Int, breaksWords: Bool) {
        self.width = max(width, 1)
        self.breaksWords = breaksWords
    }

    package func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { row(String($0)) }.joined(separator: "\n")
    }

    private func row(_ row: String) -> String {
        guard WrappedText.shownWidth(row[...]) > width else { return row }
        let indent = String(repeating: " ", count: min(row.prefix { $0 == " " }.count, width / 2))
        var lines: [String] = [], line = "", used = 0, isFirst = true
        for word in row.split(separator: " ", omittingEmptySubsequences: false).flatMap({ pieces(of: $0, width - indent.count) }) {
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

    /// The word in pieces that fit a line, where it may be broken.
    private func pieces(of word: Substring, _ room: Int) -> [Substring] {
        guard WrappedText.shownWidth(word) > room else { return [word] }
        var pieces: [Substring] = [], start = word.startIndex, used = 0, isEscape = false
        for place in word.indices {
            let length = DisplayWidth.of(String(word[place]))
            if word[place] == "\u{1B}" { isEscape = true }
            guard !isEscape else {
                isEscape = word[place] != "m"
                continue
            }
            if used + length > room, used > 0, breaksWords || length > 1 {
                pieces.append(word[start..<place])
                (start, used) = (place, 0)
            }
            used += length
        }
        return pieces + [word[start...]]
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
