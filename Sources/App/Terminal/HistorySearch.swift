import Language
import Text

/// A search in the history: a line must contain all words, whatever their case; ё counts as е.
struct HistorySearch {
    private let lines: [String]
    private let keys: [String]
    private(set) var words = ""
    /// Newest first.
    private(set) var hits: [String] = []
    private(set) var place = 0

    init(_ lines: [String]) {
        self.lines = lines
        keys = lines.map(HistorySearch.folded)
    }

    var hit: String? { hits.indices.contains(place) ? hits[place] : nil }

    mutating func type(_ scalar: Unicode.Scalar) {
        words.unicodeScalars.append(scalar)
        search()
    }

    mutating func deleteLast() {
        if !words.isEmpty { words.removeLast() }
        search()
    }

    /// Moves to an older hit; after the oldest comes the newest.
    mutating func goOn() { if !hits.isEmpty { place = (place + 1) % hits.count } }

    private mutating func search() {
        let wanted = HistorySearch.folded(words).split(separator: " ")
        place = 0
        hits =
            wanted.isEmpty
            ? [] : lines.indices.reversed().filter { line in wanted.allSatisfy { keys[line].contains($0) } }.map { lines[$0] }
    }

    private static func folded(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(CaseFolding.folded)))
    }
}
