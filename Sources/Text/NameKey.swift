/// The key by which two spellings of a name are the same: «ООО "Ромашка"», «ооо Ромашка» → `ооо ромашка`.
///
/// Lower case, ё as е, words without signs, in alphabetical order: «Сергей Иванов» is «Иванов Сергей».
package enum NameKey {
    /// The most bytes of a name: some 200 Russian letters.
    private static let longestName = 400

    /// Whether a text can be the name of a person or client: it has letters or digits, and isn't longer than any name.
    package static func isName(_ text: String) -> Bool { text.utf8.count <= longestName && !of(text).isEmpty }

    /// Empty if the name has neither letters nor digits.
    package static func of(_ name: String) -> String {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        for scalar in name.unicodeScalars.lazy.map(CaseFolding.folded) {
            if isLetterOrDigit(scalar) {
                word.append(scalar)
            } else if !word.isEmpty {
                words.append(String(word))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { words.append(String(word)) }
        return words.sorted().joined(separator: " ")
    }

    /// The tables of Unicode are asked only beyond ASCII and Russian.
    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x430...0x44F: true
        case 0..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }
}
