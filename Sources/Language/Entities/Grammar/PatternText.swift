/// A pattern of the grammar as it is written: `[at] number ~colon ~number2`, with `[…]` for what may be left out, `(…|…)` for
/// alternatives, `~` where no space may stand before, `^` where one must.
///
/// The digit behind a name tells apart elements of one kind.
struct PatternText {
    struct Element: Hashable {
        let label: String
        let spacing: GrammarRule.Element.Spacing

        /// The name without the digit that tells it apart.
        var symbol: String { String(label.prefix { !$0.isNumber }) }
    }

    private var rest: [Substring]

    /// All rows that the pattern allows; nil where its brackets don't close.
    static func rows(of text: String) -> [[Element]]? {
        var spaced = ""
        for character in text { spaced += "[]()|".contains(character) ? " \(character) " : String(character) }
        var pattern = PatternText(rest: spaced.split(separator: " "))
        guard let rows = pattern.alternatives(), pattern.rest.isEmpty else { return nil }
        return rows.filter { !$0.isEmpty }
    }

    private mutating func alternatives() -> [[Element]]? {
        var all: [[Element]] = []
        while true {
            guard let row = row() else { return nil }
            all += row
            guard rest.first == "|" else { return all }
            rest.removeFirst()
        }
    }

    private mutating func row() -> [[Element]]? {
        var rows: [[Element]] = [[]]
        while let next = rest.first, next != "|", next != "]", next != ")" {
            rest.removeFirst()
            var group: [[Element]]
            if next == "[" || next == "(" {
                guard let inner = alternatives(), rest.first == (next == "[" ? "]" : ")") else { return nil }
                rest.removeFirst()
                group = next == "[" ? inner + [[]] : inner
            } else {
                group = [[element(next)]]
            }
            rows = rows.flatMap { row in group.map { row + $0 } }
        }
        return rows
    }

    private func element(_ text: Substring) -> Element {
        switch text.first {
        case "~": Element(label: String(text.dropFirst()), spacing: .glued)
        case "^": Element(label: String(text.dropFirst()), spacing: .apart)
        default: Element(label: String(text), spacing: .any)
        }
    }
}
