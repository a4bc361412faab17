/// A list of texts in one cell.
enum ListCell {
    /// The record separator, which no text contains.
    private static let separator: Character = "\u{1E}"

    static func joined(_ list: [String]) -> String { list.joined(separator: String(separator)) }
    static func list(_ cell: String) -> [String] { cell.isEmpty ? [] : cell.split(separator: separator).map(String.init) }
}
