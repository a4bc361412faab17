/// The right side of a rule: `clock(hour, minute)`; `a|b` is whichever stands in the row, `absent` is nothing.
struct ProductionCall {
    let production: Production
    private let words: [String]

    /// Nil if there is no such production; without a text, the only element of the rows is handed on.
    init?(_ text: String?, in rows: [[PatternText.Element]]) {
        guard let text else {
            production = .same
            words = [Set(rows.joined().map(\.label)).sorted().joined(separator: "|")]
            return
        }
        let trimmed = text.filter { !$0.isWhitespace }
        let parts = trimmed.split(separator: "(", maxSplits: 1)
        guard let name = parts.first, let production = Production(rawValue: String(name)), parts.count == 1 || trimmed.hasSuffix(")") else {
            return nil
        }
        self.production = production
        words = parts.count == 1 ? [] : parts[1].dropLast().split(separator: ",").map(String.init)
    }

    /// The first word that is neither an element of any row nor a constant.
    func unknown(in rows: [[PatternText.Element]]) -> String? {
        let labels = Set(rows.joined().map(\.label))
        return words.flatMap { $0.split(separator: "|").map(String.init) }
            .first { $0 != "absent" && !labels.contains($0) && GrammarConstant.value(of: $0) == nil }
    }

    func arguments(in row: [PatternText.Element]) -> [GrammarRule.Argument] {
        words.map { word in
            let labels = word.split(separator: "|")
            if let place = row.firstIndex(where: { element in labels.contains { $0 == element.label } }) { return .element(place) }
            return GrammarConstant.value(of: word).map { .constant($0) } ?? .absent
        }
    }
}
