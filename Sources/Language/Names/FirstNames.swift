/// The usual first names with their genders and diminutives: «Сергей» – «Серёжа», «Серёга».
struct FirstNames: ImageCodable, Sendable {
    struct Entry: ImageCodable, Sendable {
        let name: String
        let isMasculine: Bool
        /// As in the file, parted by spaces; «?» after what is also a common word.
        let list: String

        init(name: String, isMasculine: Bool, list: String) {
            self.name = name
            self.isMasculine = isMasculine
            self.list = list
        }

        /// `isWeak`: also a common word, «тема», «слава».
        var diminutives: [(text: String, isWeak: Bool)] {
            list.split(separator: " ").map { $0.hasSuffix("?") ? (String($0.dropLast()), true) : (String($0), false) }
        }

        func write(to writer: inout ImageWriter) {
            writer.write(name)
            writer.write(isMasculine)
            writer.write(list)
        }

        init(from reader: inout ImageReader) throws {
            name = try reader.string()
            isMasculine = try reader.bool()
            list = try reader.string()
        }
    }

    private let entries: [Entry]
    private let full: WordMap
    private let diminutives: WordMap
    /// By the Latin key of the full name.
    private let latin: WordMap

    init(_ entries: [Entry] = []) {
        self.entries = entries
        full = WordMap(entries.enumerated().map { (Tokenizer.key(of: $1.name), $0) })
        latin = WordMap(entries.enumerated().map { (LatinKey.key(of: Tokenizer.key(of: $1.name)), $0) })
        diminutives = WordMap(
            entries.enumerated().flatMap { place, entry in
                entry.diminutives.filter { !$0.isWeak }.map { (Tokenizer.key(of: $0.text), place) }
            })
    }

    /// Those whose full name this is: «саша» has none, «валерий» one.
    func named(_ key: String) -> [Entry] { full.all(key).map { entries[$0] } }
    /// Those that it is a diminutive of: «саша» → Александр, Александра.
    func shortened(_ key: String) -> [Entry] { diminutives.all(key).map { entries[$0] } }
    func contains(_ key: String) -> Bool { full.contains(key) || diminutives.contains(key) }

    /// Names and diminutives, but those that are common words.
    var all: [(name: String, isMasculine: Bool)] {
        entries.flatMap { entry in
            [(entry.name, entry.isMasculine)] + entry.diminutives.filter { !$0.isWeak }.map { ($0.text, entry.isMasculine) }
        }
    }

    /// By a spelling in Latin letters: "Olga" → Ольга.
    func spelled(_ key: String) -> Entry? { latin.first(WordHash.of(LatinKey.key(of: key))).map { entries[$0] } }

    func write(to writer: inout ImageWriter) {
        writer.write(entries)
        writer.write(full)
        writer.write(diminutives)
        writer.write(latin)
    }

    init(from reader: inout ImageReader) throws {
        entries = try reader.values()
        full = try reader.value()
        diminutives = try reader.value()
        latin = try reader.value()
        let count = entries.count
        guard full.isBelow(count), diminutives.isBelow(count), latin.isBelow(count) else { throw BadImage(offset: 0) }
    }
}
