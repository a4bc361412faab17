/// How words of one ending are declined: «-ский» drops two letters and takes «ого», «ому», «ого», «им», «ом».
struct Declension: ImageCodable, Sendable {
    /// Letters of the nominative that go.
    let drops: Int
    /// Endings from genitive to prepositional, alternatives each, the usual one first; `same` is the nominative. Empty: invariable.
    let oblique: [[String]]
    /// Endings of all six cases of the plural; empty where it has none of its own.
    let plural: [[String]]
    /// Some decline it, some leave it: «в Окно», «от Окно».
    let orStays: Bool

    static let same = "="

    func write(to writer: inout ImageWriter) {
        writer.write(drops)
        for endings in [oblique, plural] {
            writer.write(endings.count)
            for alternatives in endings { writer.write(alternatives) }
        }
        writer.write(orStays)
    }

    init(from reader: inout ImageReader) throws {
        drops = try reader.int()
        oblique = try (0..<reader.count()).map { _ in try reader.strings() }
        plural = try (0..<reader.count()).map { _ in try reader.strings() }
        orStays = try reader.bool()
    }

    init(drops: Int, oblique: [[String]], plural: [[String]], orStays: Bool) {
        self.drops = drops
        self.oblique = oblique
        self.plural = plural
        self.orStays = orStays
    }

    /// The forms of a word in one case of the singular, 0 nominative … 5 prepositional.
    func singular(of word: String, in place: Int) -> [String] {
        guard place > 0, !oblique.isEmpty else { return [word] }
        return oblique[place - 1].map { joined(word, $0) }
    }

    func joined(_ word: String, _ ending: String) -> String {
        if ending == Self.same { return word }
        return String(word.unicodeScalars.dropLast(drops)) + ending
    }
}

/// The declensions of one kind of word: surnames of men, nouns of neuter gender …
struct DeclensionTable: ImageCodable, Sendable {
    /// An ending of the nominative, or a whole word, and the declension that goes by it.
    struct Line: ImageCodable, Sendable {
        let pattern: String
        let isWord: Bool
        let index: Int

        init(pattern: String, isWord: Bool, index: Int) {
            self.pattern = pattern
            self.isWord = isWord
            self.index = index
        }

        func write(to writer: inout ImageWriter) {
            writer.write(pattern)
            writer.write(isWord)
            writer.write(index)
        }

        init(from reader: inout ImageReader) throws {
            pattern = try reader.string()
            isWord = try reader.bool()
            index = try reader.int()
        }
    }

    private(set) var lines: [Line] = []
    private(set) var declensions: [Declension] = []
    private var byPattern: [String: Int] = [:]
    private var longest = 0

    init() {}

    mutating func add(_ declension: Declension, patterns: [String], areWords: Bool) {
        for pattern in patterns { lines.append(Line(pattern: pattern, isWord: areWords, index: declensions.count)) }
        declensions.append(declension)
        index()
    }

    private mutating func index() {
        longest = lines.lazy.filter { !$0.isWord }.map { $0.pattern.unicodeScalars.count }.max() ?? 0
        byPattern = Dictionary(lines.map { ($0.isWord ? "^" + $0.pattern : $0.pattern, $0.index) }, uniquingKeysWith: { first, _ in first })
    }

    /// By the whole word, else by the longest ending that fits; `length` tells how much of the word it went by.
    func declension(of key: String) -> (declension: Declension, index: Int, length: Int)? {
        if let index = byPattern["^" + key] { return (declensions[index], index, key.unicodeScalars.count) }
        let scalars = key.unicodeScalars
        var length = min(longest, scalars.count - 1)
        while length > 0 {
            if let index = byPattern[String(scalars.suffix(length))] { return (declensions[index], index, length) }
            length -= 1
        }
        return nil
    }

    func write(to writer: inout ImageWriter) {
        writer.write(lines)
        writer.write(declensions)
    }

    init(from reader: inout ImageReader) throws {
        lines = try reader.values()
        declensions = try reader.values()
        guard lines.allSatisfy({ declensions.indices.contains($0.index) }) else { throw BadImage(offset: 0) }
        index()
    }
}
