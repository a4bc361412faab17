import Language
import Synchronization

/// All that the assistant says, by key, in both languages: the content of `Intents/replies`.
///
/// Keys are the nested keys of a file joined with dots (`change.added`). Templates are read when they are spoken, so that
/// opening the book costs nothing, and then kept.
package struct Phrasebook: Sendable {
    /// Keys, Russian and English texts one after another, as UTF-8.
    private let bytes: [UInt8]
    /// Where each text begins in `bytes`, three for each key in the order of the keys' bytes, and the end.
    private let starts: [Int]
    private let kept = KeptTemplates()

    /// `entries`: each key once.
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

    /// The raw template; nil where the book has no such key.
    package func template(_ key: String, _ language: LanguageCode) -> String? { place(of: key, language).map(text) }

    /// The template, ready to be spoken; one that is wrong, or has no places, is said as it stands.
    func pieces(_ key: String, _ language: LanguageCode) -> [PhraseTemplate.Piece]? {
        place(of: key, language).map { place in
            kept.pieces(at: place) {
                let text = text(place)
                return (try? PhraseTemplate(text, language, style: style).pieces) ?? [.text(text)]
            }
        }
    }

    private func style(_ word: String) -> NameStyle? {
        NameStyle.allCases.first { template($0.key, .ru) == word || template($0.key, .en) == word }
    }

    /// Among the texts; nil where the book has no such key.
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

    /// Templates by their place among the texts; two that read one at the same time read the same.
    private final class KeptTemplates: Sendable {
        private let kept = Mutex<[Int: [PhraseTemplate.Piece]]>([:])

        func pieces(at place: Int, _ read: () -> [PhraseTemplate.Piece]) -> [PhraseTemplate.Piece] {
            if let pieces = kept.withLock({ $0[place] }) { return pieces }
            let pieces = read()
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
