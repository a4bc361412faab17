/// The words that sham entries are recognised by. They are given from outside, since the department knows no words.
package struct EntryWords {
    /// Results that say nothing: «ок», «сделано», "done".
    package var empty: Set<String>
    /// Keys that lie side by side, one row each: «йцукен…», "qwerty…"; digits have a row of their own.
    package var letterRows: [String]
    package var digitRow: String
    /// The names of a task without a title of its own, one for each language.
    package var titles: (TaskItem, _ client: String?, _ participant: String?) -> [String]

    package init(
        empty: Set<String> = [], letterRows: [String] = [], digitRow: String = "1234567890",
        titles: @escaping (TaskItem, _ client: String?, _ participant: String?) -> [String] = { _, _, _ in [] }
    ) {
        self.empty = empty
        self.letterRows = letterRows
        self.digitRow = digitRow
        self.titles = titles
    }

    /// The words alone, in small letters, with one space between: results are compared by it. «Готово!» → "готово".
    package static func said(_ text: String) -> String {
        var said = String.UnicodeScalarView()
        for scalar in text.lowercased().unicodeScalars {
            if isPart(scalar) {
                said.append(scalar)
            } else if let last = said.last, last != " " {
                said.append(" ")
            }
        }
        if said.last == " " { said.removeLast() }
        return String(said)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
}
