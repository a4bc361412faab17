/// A phrase key as Swift writes it: whole, or with places that words fill.
///
/// `"report.\(name).title"` makes `report.kpi.title` if `kpi` is a word of the sources.
struct KeyPattern: Hashable, CustomStringConvertible {
    /// Nil stands for a place.
    private let pieces: [String?]

    /// Nil if the literal can't be a key.
    init?(_ literal: [String?]) {
        guard let start = literal.first ?? nil, start.contains("."), start.first?.isLetter == true else { return nil }
        guard literal.allSatisfy({ $0?.allSatisfy { $0 == "." || $0 == "_" || $0.isLetter || $0.isNumber } ?? true }) else { return nil }
        guard literal != [start] || !start.hasSuffix(".") else { return nil }
        pieces = literal
    }

    /// The first component of the keys: `report`.
    var group: Substring { (pieces[0] ?? "").prefix { $0 != "." } }

    var description: String { pieces.map { $0 ?? "…" }.joined() }

    /// The key, if no part of it is a place.
    var wholeKey: String? { pieces.count == 1 ? pieces[0] : nil }

    /// Whether the pattern makes the key; `isWord` tells what may stand between the dots of a place.
    func makes(_ key: String, where isWord: (Substring) -> Bool) -> Bool { KeyPattern.makes(key[...], pieces[...], isWord) }

    private static func makes(_ key: Substring, _ pieces: ArraySlice<String?>, _ isWord: (Substring) -> Bool) -> Bool {
        guard let piece = pieces.first else { return key.isEmpty }
        if let piece { return key.hasPrefix(piece) && makes(key.dropFirst(piece.count), pieces.dropFirst(), isWord) }
        return key.indices.contains { place in
            let filling = key[...place]
            return makes(key[key.index(after: place)...], pieces.dropFirst(), isWord)
                && filling.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isWord)
        }
    }
}
