extension Lattice {
    /// The words of a range of tokens as written, without signs and quotation marks around them.
    func text(_ range: Range<Int>, of utterance: String) -> String {
        var (from, to) = (range.lowerBound, range.upperBound)
        if from < to, closingQuote[from] == to - 1 { (from, to) = (from + 1, to - 1) }
        while from < to, tokens[from].kind == .sign, [",", ":", ".", ";", "-", "—", "–"].contains(tokens[from].text) { from += 1 }
        while to > from, tokens[to - 1].kind == .sign, [",", ":", ".", ";", "!", "-", "—", "–"].contains(tokens[to - 1].text) { to -= 1 }
        guard from < to else { return "" }
        let scalars = utterance.unicodeScalars
        let start = scalars.index(scalars.startIndex, offsetBy: tokens[from].from)
        return String(scalars[start..<scalars.index(start, offsetBy: tokens[to - 1].to - tokens[from].from)])
    }
}
