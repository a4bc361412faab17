/// Why a closed task is suspect: Figures, “Sham entries: `quality.show`”.
package enum ShamReason: String, Sendable, CaseIterable {
    case emptyWords = "empty_words"
    case keyboardRun = "keyboard_run"
    case copyOfTitle = "copy_of_title"
    case repeated
    case instant
    case allAtOnce = "all_at_once"

    /// Whether it makes the result worthless; the other reasons are about when the task was closed.
    package var isAboutResult: Bool { self != .instant && self != .allAtOnce }
}

extension EntryWords {
    /// What is wrong with a result by itself. `titles`: the names of the task. A missing result is a gap, not sham.
    func faults(in result: String, titles: [String]) -> Set<ShamReason> {
        let said = EntryWords.said(result)
        let letters = said.unicodeScalars.count { $0.properties.isAlphabetic }
        let digits = said.unicodeScalars.contains { $0.properties.numericType != nil }
        var faults: Set<ShamReason> = []
        if empty.contains(said) || letters < 3 && !digits { faults.insert(.emptyWords) }
        let rows = letters == 0 ? letterRows + [digitRow] : letterRows
        if said.split(separator: " ").contains(where: { word in repeatsLetter(word) || rows.contains { runs(along: $0, word) } }) {
            faults.insert(.keyboardRun)
        }
        if !said.isEmpty, titles.contains(where: { EntryWords.said($0) == said }) { faults.insert(.copyOfTitle) }
        return faults
    }

    /// One letter four or more times in a row: «ааааа».
    private func repeatsLetter(_ word: Substring) -> Bool {
        var last: Unicode.Scalar?, times = 0
        for scalar in word.unicodeScalars {
            times = scalar == last ? times + 1 : 1
            last = scalar
            if times > 3, scalar.properties.isAlphabetic { return true }
        }
        return false
    }

    /// Nothing but four or more keys that lie side by side: «йцук», «лдор». A key may be jumped over, but mostly the next one follows:
    /// «пора» and «опора» are words.
    private func runs(along row: String, _ word: Substring) -> Bool {
        let keys = Array(row.unicodeScalars)
        let places = word.unicodeScalars.map { keys.firstIndex(of: $0) ?? -10 }
        guard places.count > 3, let low = places.min(), let high = places.max(), low >= 0 else { return false }
        let steps = zip(places, places.dropFirst()).map { abs($1 - $0) }
        return high - low + 1 == Set(places).count && high - low > 2 && steps.allSatisfy { (1...2).contains($0) }
            && 2 * steps.count { $0 == 1 } > steps.count
    }
}
