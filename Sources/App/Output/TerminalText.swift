import Text

/// Makes text safe to print: no control characters but newline and tab, no invisible characters, none that change the direction.
enum TerminalText {
    /// `keepsColor`: the terminal's own colours (`ESC[…m`) stay.
    /// `keepsReturns`: the line ends of a CSV file (RFC 4180) stay.
    static func text(_ text: String, keepsColor: Bool = false, keepsReturns: Bool = false) -> String {
        guard !isPlain(text) else { return text }
        var kept = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            if scalar == "\u{1B}" {
                var ahead = scalars
                if keepsColor, let color = color(&ahead) {
                    kept.append(contentsOf: color)
                    scalars = ahead
                } else {
                    Escape.skip(&scalars)
                }
            } else if scalar == "\n" || scalar == "\t" || scalar == "\r" && keepsReturns || !Invisible.contains(scalar)
                || Invisible.joinsEmoji(scalar, after: kept.last)
            {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// A reply of the text pipe: without empty lines inside, followed by one.
    static func block(_ text: String) -> String {
        let lines = TerminalText.text(text).split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        return lines.joined(separator: "\n") + (lines.isEmpty ? "\n" : "\n\n")
    }

    private static func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\t" || !Invisible.contains($0) }
    }

    private static func color(_ scalars: inout String.UnicodeScalarView.Iterator) -> [Unicode.Scalar]? {
        guard scalars.next() == "[" else { return nil }
        var sequence: [Unicode.Scalar] = ["\u{1B}", "["]
        while let scalar = scalars.next(), sequence.count < 20 {
            sequence.append(scalar)
            if scalar == "m" { return sequence }
            guard ("0"..."9").contains(scalar) || scalar == ";" else { return nil }
        }
        return nil
    }
}
