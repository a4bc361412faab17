import Language
import Synchronization

/// Everything the assistant says, by key, in both languages: the content of `Intents/replies`.
///
/// A key is the nested keys of a file joined by dots (`change.added`). A template is parsed when it is first used and then kept, so
/// opening the book costs almost nothing.
package struct Phrasebook: Sendable {
    /// Key, Russian text, English text of each entry in turn, as UTF-8.
    private let bytes: [UInt8]
    /// The start of each text in `bytes`, three per entry, sorted by the bytes of the key; then the end.
    private let starts: [Int]
    private let templates = TemplateCache()

    /// `entries` must hold each key once.
    package init(_ entries: [(key: String, ru: String, en: String)]) {
        var bytes: [UInt8] = [], starts: [Int] = []
        for entry in entries.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            for text in [entry.key, entry.ru, entry.en] {
                starts.append(bytes.count)
                bytes.append(contentsOf: text.utf8)
            }
        }
        self.bytes = bytes
        self.starts = starts + [bytes.count]
    }

    package var keys: [String] { (0..<starts.count / 3).map { text(3 * $0) } }

    /// The text of a template; nil if the book has no such key.
    package func template(_ key: String, _ language: LanguageCode) -> String? { place(of: key, language).map(text) }

    /// The parsed template; nil if the book has no such key. A faulty template is its own text.
    func pieces(_ key: String, _ language: LanguageCode) -> [PhraseTemplate.Piece]? {
        place(of: key, language).map { place in
            templates.pieces(at: place) {
                let text = text(place)
                return (try? PhraseTemplate(text, language, style: style).pieces) ?? [.text(text)]
            }
        }
    }

    private func style(_ word: String) -> NameStyle? {
        NameStyle.allCases.first { template($0.key, .ru) == word || template($0.key, .en) == word }
    }

    /// The index of the text; nil if the book has no such key.
    private func place(of key: String, _ language: LanguageCode) -> Int? {
        var low = 0, high = starts.count / 3
        while low < high {
            let middle = (low + high) / 2
            if slice(3 * middle).lexicographicallyPrecedes(key.utf8) { low = middle + 1 } else { high = middle }
        }
        guard low < starts.count / 3, slice(3 * low).elementsEqual(key.utf8) else { return nil }
        return 3 * low + (language == .ru ? 1 : 2)
    }

    private func slice(_ index: Int) -> ArraySlice<UInt8> { bytes[starts[index]..<starts[index + 1]] }
    private func text(_ index: Int) -> String { String(decoding: slice(index), as: UTF8.self) }

    /// Parsed templates by the index of their text. Two threads may parse the same template at once; the results are equal.
    private final class TemplateCache: Sendable {
        private let kept = Mutex<[Int: [PhraseTemplate.Piece]]>([:])

        func pieces(at place: Int, parse: () -> [PhraseTemplate.Piece]) -> [PhraseTemplate.Piece] {
            if let pieces = kept.withLock({ $0[place] }) { return pieces }
            let pieces = parse()
            kept.withLock { $0[place] = pieces }
            return pieces
        }
    }
}

extension Phrasebook: ImageCodable {
    /// Incremented whenever the layout of the image changes.
    private static let version = 1

    package func write(to writer: inout ImageWriter) {
        writer.write(Phrasebook.version)
        writer.write(starts)
        writer.write(String(decoding: bytes, as: UTF8.self))
    }

    package init(from reader: inout ImageReader) throws {
        guard try reader.int() == Phrasebook.version else { throw BadImage(offset: 0) }
        starts = try reader.ints()
        bytes = Array(try reader.string().utf8)
        let isOrdered = zip(starts, starts.dropFirst()).allSatisfy { $0 <= $1 }
        guard starts.count % 3 == 1, isOrdered, starts.first == 0, starts.last == bytes.count else { throw BadImage(offset: 0) }
    }
}
