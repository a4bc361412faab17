/// What fingers and ears do wrong: two letters exchanged, one struck twice, one left out, a neighbouring key, «и» for «е».
///
/// «пееренси» is «перенеси», "schedlue" is "schedule"; but «накрыть» is no «закрыть», «сделаю» no «сделал» and "play" no "plan".
struct Slip {
    let layout: KeyboardLayout

    /// Shorter words are never what was meant.
    static let shortest = 4
    /// Words up to this length are other words with a letter too many or another one.
    private static let short = 4
    /// Words below this length are other words with a letter that is neither near nor alike.
    private static let long = 6

    /// The most slips in a word of so many letters.
    static func most(inLetters count: Int) -> Int { count < shortest ? 0 : count < 7 ? 1 : 2 }

    /// Whether slips may have made `typed` of `meant`. Its first letter stays, and its last one: there a word says its tense and person.
    func turns(_ meant: String, into typed: String) -> Bool {
        let meant = Array(meant.unicodeScalars), typed = Array(typed.unicodeScalars)
        guard meant.count >= Slip.shortest, let first = meant.first, let last = meant.last else { return false }
        let isExchanged = meant.count == typed.count && typed.count > 1
        guard first == typed.first || isExchanged && typed[1] == first && meant[1] == typed[0] else { return false }
        let keepsEnd =
            last == typed.last || isExchanged && typed[typed.count - 2] == last && meant[meant.count - 2] == typed[typed.count - 1]
        guard keepsEnd, meant.count > Slip.short || last == typed.last else { return false }
        // Two slips leave the ending as it is: «выстави» is no «выставили».
        if abs(meant.count - typed.count) > 1, meant.suffix(2) != typed.suffix(2) { return false }
        return turns(meant[...], typed[...], Slip.most(inLetters: typed.count), before: nil, length: typed.count)
    }

    private func turns(
        _ meant: ArraySlice<Unicode.Scalar>, _ typed: ArraySlice<Unicode.Scalar>, _ left: Int, before: Unicode.Scalar?, length: Int
    ) -> Bool {
        guard let wanted = meant.first, let got = typed.first else { return meant.isEmpty && typed.isEmpty }
        if wanted == got, turns(meant.dropFirst(), typed.dropFirst(), left, before: got, length: length) { return true }
        guard left > 0 else { return false }
        if meant.count > 1, typed.count > 1, meant[meant.startIndex + 1] == got, typed[typed.startIndex + 1] == wanted,
            turns(meant.dropFirst(2), typed.dropFirst(2), left - 1, before: wanted, length: length)
        {
            return true
        }
        let isStruckTwice =
            got == before || length > Slip.short && (before.map { layout.areNear(got, $0) } ?? false || layout.areNear(got, wanted))
        if isStruckTwice, turns(meant, typed.dropFirst(), left - 1, before: before, length: length) { return true }
        if turns(meant.dropFirst(), typed, left - 1, before: before, length: length) { return true }
        guard length > Slip.short, length >= Slip.long || layout.areNear(wanted, got) else { return false }
        return turns(meant.dropFirst(), typed.dropFirst(), left - 1, before: got, length: length)
    }

    /// The word with its second letter mended in each way: «Лдоге», «Лвдоге» → «Ладоге» among them.
    func secondLetters(of word: String) -> [String] {
        let letters = Array(word.unicodeScalars)
        guard letters.count > 2 else { return [] }
        let inserted = layout.vowels.unicodeScalars.map { [letters[0], $0] + letters[1...] }
        let replaced = layout.near(to: letters[1]).sorted().map { [letters[0], $0] + letters[2...] }
        let doubled = letters[0] == letters[1] ? [Array(letters[1...])] : []
        return (inserted + replaced + doubled + [[letters[0]] + letters[2...]]).map { String(String.UnicodeScalarView($0)) }
    }
}
