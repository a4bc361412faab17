/// Finds telephone numbers and accounts: «+7 812 555-01-02», «telegram:2044».
struct ContactFinder {
    /// The fewest digits of a telephone number.
    private static let fewestDigits = 7
    private static let mostDigits = 15

    func entities(in tokens: [Token], of text: String) -> [Entity] {
        tokens.indices.flatMap { [phone(at: $0, tokens, text), account(at: $0, tokens, text)].compactMap(\.self) }
    }

    private func phone(at start: Int, _ tokens: [Token], _ text: String) -> Entity? {
        guard tokens[start].kind != .word, start == 0 || tokens[start - 1].kind != .sign || tokens[start - 1].text != "+" else {
            return nil
        }
        var end = start, digits = 0, lastNumber = start
        while end < tokens.count, digits <= ContactFinder.mostDigits {
            let token = tokens[end]
            if token.kind == .number {
                digits += token.key.utf8.count
                lastNumber = end
            } else if token.kind != .sign || !(["(", ")", "-"].contains(token.text) || (token.text == "+" && end == start))
                || end == start && token.text != "+"
            {
                break
            }
            end += 1
        }
        guard digits >= ContactFinder.fewestDigits, digits <= ContactFinder.mostDigits, lastNumber > start || digits >= 10 else {
            return nil
        }
        return Entity(from: start, to: lastNumber + 1, value: .phone(written(start...lastNumber, tokens, text)))
    }

    private func account(at start: Int, _ tokens: [Token], _ text: String) -> Entity? {
        guard start + 2 < tokens.count, tokens[start + 1].kind == .sign, tokens[start].kind == .word,
            tokens[start].key.utf8.allSatisfy({ $0 < 0x80 }),
            tokens[start + 1].text == ":", tokens[start + 1].isGlued, tokens[start + 2].isGlued,
            tokens[start + 2].kind != .rest
        else { return nil }
        var end = start + 2
        while end + 1 < tokens.count, tokens[end + 1].isGlued, !endsAccount(tokens[end + 1]) { end += 1 }
        return Entity(from: start, to: end + 1, value: .account(written(start...end, tokens, text)))
    }

    private func endsAccount(_ token: Token) -> Bool { token.kind == .rest || [",", ";", "!", "?"].contains(token.text) }

    private func written(_ range: ClosedRange<Int>, _ tokens: [Token], _ text: String) -> String {
        let scalars = text.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: tokens[range.lowerBound].from)
        return String(scalars[start..<scalars.index(start, offsetBy: tokens[range.upperBound].to - tokens[range.lowerBound].from)])
    }
}
