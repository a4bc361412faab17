/// The usual first names with their genders and diminutives: «Сергей» – «Серёжа», «Серёга».
struct FirstNames: ImageCodable, Sendable {
    struct Entry: ImageCodable, Sendable {
        let name: String
        let isMasculine: Bool
        var diminutives: [Diminutive]

        init(name: String, isMasculine: Bool, diminutives: [Diminutive]) {
            self.name = name
            self.isMasculine = isMasculine
            self.diminutives = diminutives
        }

        func write(to writer: inout ImageWriter) {
            writer.write(name)
            writer.write(isMasculine)
            writer.write(diminutives)
        }

        init(from reader: inout ImageReader) throws {
            name = try reader.string()
            isMasculine = try reader.bool()
            diminutives = try reader.values()
        }
    }

    struct Diminutive: ImageCodable, Sendable {
        let text: String
        /// Also a common word: «тема», «слава».
        let isWeak: Bool

        init(text: String, isWeak: Bool) {
            self.text = text
            self.isWeak = isWeak
        }

        func write(to writer: inout ImageWriter) {
            writer.write(text)
            writer.write(isWeak)
        }

        init(from reader: inout ImageReader) throws {
            text = try reader.string()
            isWeak = try reader.bool()
        }
    }

    private(set) var entries: [Entry] = []
    /// Folded name or diminutive → entries, full names first.
    private var byKey: [String: [Int]] = [:]
    private var byLatin: [String: Int] = [:]

    init() {}

    init(_ entries: [Entry]) {
        self.entries = entries
        index()
    }

    private mutating func index() {
        for (place, entry) in entries.enumerated() {
            let key = Tokenizer.key(of: entry.name)
            byKey[key, default: []].append(place)
            byLatin[LatinKey.key(of: key)] = place
        }
        for (place, entry) in entries.enumerated() {
            for diminutive in entry.diminutives where !diminutive.isWeak {
                byKey[Tokenizer.key(of: diminutive.text), default: []].append(place)
            }
        }
    }

    /// The entries that a word may stand for: «саша» → Александр, Александра.
    func entries(of key: String) -> [Entry] { (byKey[key] ?? []).map { entries[$0] } }
    func contains(_ key: String) -> Bool { byKey[key] != nil }

    /// By a spelling in Latin letters: "Olga" → Ольга.
    func entry(latin key: String) -> Entry? { byLatin[LatinKey.key(of: key)].map { entries[$0] } }

    func write(to writer: inout ImageWriter) { writer.write(entries) }

    init(from reader: inout ImageReader) throws { self.init(try reader.values()) }
}
