/// The unfinished end of a line, and the complete words before it.
///
/// «звонок Ром» → the word `звонок` and the pending `ром`; after a space nothing is pending. A longer pending text: `трём мед` of «звонок
/// трём мед».
struct PendingText {
    /// The number of tokens before it.
    let tokens: Int
    /// Folded like `Token.key`, words separated by one space.
    let key: String
    /// In Unicode scalars.
    let length: Int

    var isEmpty: Bool { key.isEmpty }

    /// Its last word, complete or not.
    var lastWord: Substring { key.last == " " ? "" : key.split(separator: " ").last ?? "" }
    /// Whether a text begins with the words before the last one.
    var hasSeveralWords: Bool { key.contains(" ") }

    /// The unfinished word alone, then with one and with two words before it.
    static func all(in line: String, _ lineTokens: [Token]) -> [PendingText] {
        let end = line.unicodeScalars.count
        var first = lineTokens.count
        if let last = lineTokens.last, last.to == end, last.kind != .sign || isJoint(last) {
            first -= 1
            while first > 0, lineTokens[first].isGlued, isWordLike(lineTokens[first - 1]) { first -= 1 }
        }
        var all = [pending(from: first, lineTokens, end)]
        while all.count < 3, first > 0, isWordLike(lineTokens[first - 1]) {
            first -= 1
            while first > 0, lineTokens[first].isGlued, isWordLike(lineTokens[first - 1]) { first -= 1 }
            all.append(pending(from: first, lineTokens, end))
        }
        return all
    }

    private static func pending(from first: Int, _ tokens: [Token], _ end: Int) -> PendingText {
        guard first < tokens.count else { return PendingText(tokens: first, key: "", length: 0) }
        var key = ""
        for (place, token) in tokens[first...].enumerated() {
            if place > 0, !token.isGlued { key += " " }
            key += token.key
        }
        if let last = tokens.last, last.to < end { key += " " }
        return PendingText(tokens: first, key: key, length: end - tokens[first].from)
    }

    private static func isWordLike(_ token: Token) -> Bool { token.kind != .sign || isJoint(token) }

    /// «Альфа-Трейд», «#12».
    private static func isJoint(_ token: Token) -> Bool { token.isHyphen || token.key == "#" || token.key == "№" }
}
