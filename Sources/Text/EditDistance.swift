/// How many edits lie between two words: a letter added, left out or replaced, and where wanted two neighbours exchanged.
///
/// «закза» and «заказ» are one exchange apart, or two replacements. Keeps its rows, so that many words are compared without allocating.
package struct EditDistance {
    private let exchanges: Bool
    private var before: [Int] = []
    private var last: [Int] = []
    private var row: [Int] = []

    /// `exchanges`: two neighbouring letters exchanged count as one edit (optimal string alignment), otherwise as two (Levenshtein).
    package init(exchanges: Bool) { self.exchanges = exchanges }

    /// The number of edits; nil if there are more than `most`.
    package mutating func edits<Letter: Equatable>(_ left: [Letter], _ right: [Letter], most: Int) -> Int? {
        guard abs(left.count - right.count) <= most else { return nil }
        let width = right.count + 1
        if last.count < width {
            last = Array(repeating: 0, count: 2 * width)
            (before, row) = (last, last)
        }
        for j in 0..<width { last[j] = j }
        for i in left.indices {
            row[0] = i + 1
            var least = i + 1
            for j in right.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if exchanges, i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, before[j - 1] + 1) }
                row[j + 1] = cost
                least = min(least, cost)
            }
            if least > most { return nil }
            swap(&before, &last)
            swap(&last, &row)
        }
        return last[right.count] <= most ? last[right.count] : nil
    }

    /// How many edits still count as a slip in a word of this many letters: none in up to three, one from four, two from nine.
    package static func mostSlips(inLetters count: Int) -> Int { count < 4 ? 0 : count < 9 ? 1 : 2 }

    /// Whether `typed` is `meant` with two neighbouring letters exchanged or one struck twice: nearly always a slip.
    package static func isSlip(_ typed: String, for meant: String) -> Bool {
        let typed = Array(typed.utf16), meant = Array(meant.utf16)
        guard
            let place = zip(typed, meant).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset
                ?? meant.indices.last.map({ $0 + 1 })
        else { return false }
        if typed.count == meant.count + 1, place > 0, place < typed.count {
            return typed[place] == typed[place - 1] && typed[(place + 1)...] == meant[place...]
        }
        guard typed.count == meant.count, place + 1 < typed.count else { return false }
        return typed[place] == meant[place + 1] && typed[place + 1] == meant[place] && typed[(place + 2)...] == meant[(place + 2)...]
    }
}
