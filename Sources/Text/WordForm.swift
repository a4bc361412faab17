/// A word of a text, as it is compared with the same word in another form: «ревизию» and «ревизия», "report" and "reports".
///
/// It is told by its letters alone: what two forms of one word begin with is longer than what they end with.
package struct WordForm: Hashable, Sendable {
    /// Lower case, ё as е.
    package let key: String
    private let letters: [Unicode.Scalar]

    /// In letters: what two forms have in common at least, and what each may have beyond it.
    private static let shortestStem = 3, longestEnding = 3
    /// «план» and «планета» begin alike too, so where an ending is longer than this, more must be common.
    private static let shortEnding = 2

    package init(_ word: some StringProtocol) {
        letters = word.unicodeScalars.map(CaseFolding.folded)
        var key = String.UnicodeScalarView()
        key.append(contentsOf: letters)
        self.key = String(key)
    }

    /// The words and numbers of a text, in their order.
    package static func all(in text: String) -> [WordForm] {
        text.unicodeScalars.split { !$0.properties.isAlphabetic && $0.properties.numericType == nil }.map { WordForm(String($0)) }
    }

    package func isSame(as other: WordForm) -> Bool {
        if letters == other.letters { return true }
        guard !hasDigit, !other.hasDigit else { return false }
        let common = zip(letters, other.letters).prefix { $0 == $1 }.count
        let ending = max(letters.count, other.letters.count) - common
        guard common >= WordForm.shortestStem, ending <= WordForm.longestEnding else { return false }
        return ending <= WordForm.shortEnding ? common > ending : common > WordForm.longestEnding + 1
    }

    private var hasDigit: Bool { letters.contains { $0.properties.numericType != nil } }
}
