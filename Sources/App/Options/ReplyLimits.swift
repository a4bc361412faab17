/// The largest reply that a network accepts at once: `--max-lines`, `--max-bytes`.
struct ReplyLimits: Equatable, Sendable {
    /// In bytes: what the longest scalar of UTF-8 takes.
    static let shortestLine = 4

    var lines: Int?
    var bytes: Int?

    var isNone: Bool { lines == nil && bytes == nil }

    /// The lines of a text, broken to the allowed length in bytes; empty lines are dropped.
    func broken(_ text: String) -> [String] {
        let lines = text.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
        guard let bytes else { return lines.map(String.init) }
        return lines.flatMap { ReplyLimits.broken($0, to: bytes) }
    }

    /// The lines that are shown, and the rest. `hint` makes the last line shown, from the number of lines in the rest.
    func portion(of lines: [String], hint: (Int) -> String) -> (shown: [String], rest: [String]) {
        guard let limit = self.lines, lines.count > limit else { return (lines, []) }
        let room = limit - broken(hint(lines.count)).count
        guard room > 0 else { return (Array(lines.prefix(limit)), Array(lines.dropFirst(limit))) }
        let hintLines = broken(hint(lines.count - room))
        return (lines.prefix(room) + hintLines, Array(lines.dropFirst(room)))
    }

    /// Breaks at words, then at characters; a character longer than a line is broken between its scalars.
    private static func broken(_ line: Substring, to limit: Int) -> [String] {
        var lines: [String] = []
        var rest = line
        while rest.utf8.count > limit {
            let whole = fitting(rest, in: limit)
            let cut = rest[whole].isWhitespace ? whole : rest[..<whole].lastIndex(where: \.isWhitespace) ?? whole
            lines.append(trimmedEnd(rest[..<cut]))
            rest = rest[cut...].drop(while: \.isWhitespace)
        }
        return (lines + [String(rest)]).filter { !$0.isEmpty }
    }

    private static func trimmedEnd(_ text: Substring) -> String {
        let end = text.lastIndex { !$0.isWhitespace }.map { text.index(after: $0) }
        return String(text[..<(end ?? text.startIndex)])
    }

    /// The end of the part of a longer text that fits; at least one scalar does.
    private static func fitting(_ text: Substring, in limit: Int) -> String.Index {
        var end = text.startIndex, used = 0
        while end < text.endIndex {
            let length = text[end].utf8.count
            guard used + length <= limit else { break }
            used += length
            end = text.index(after: end)
        }
        if end > text.startIndex { return end }
        var scalarEnd = text.startIndex
        while scalarEnd < text.endIndex, case let length = text.unicodeScalars[scalarEnd].utf8.count, used + length <= limit {
            used += length
            scalarEnd = text.unicodeScalars.index(after: scalarEnd)
        }
        return scalarEnd
    }
}

extension Unicode.Scalar {
    fileprivate var utf8: Unicode.UTF8.EncodedScalar { Unicode.UTF8.encode(self) ?? Unicode.UTF8.encodedReplacementCharacter }
}
