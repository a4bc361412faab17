import Language
import Synchronization
import Text

/// Everything the assistant says, by key, in both languages: the content of `Intents/replies`.
///
/// A key is the nested keys of a file joined by dots (`change.added`). A template is parsed when it is first used and then kept, so
/// opening the book costs almost nothing.
package struct Phrasebook: Sendable {
    /// The keys.
    private let names: WordTable
    /// Russian and English texts one after another, as UTF-8.
    private let letters: ArraySlice<UInt8>
    /// Where each text ends in `letters`, two for each key.
    private let ends: PackedNumbers
    private let templates = TemplateCache()

    /// `entries` must hold each key once.
    package init(_ entries: [(key: String, ru: String, en: String)]) {
        let entries = entries.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        var letters: ArraySlice<UInt8> = [], ends = PackedNumbers()
        for text in entries.flatMap({ [$0.ru, $0.en] }) {
            letters.append(contentsOf: text.utf8)
            ends.append(letters.count)
        }
        names = WordTable(entries.map(\.key))
        (self.letters, self.ends) = (letters, ends)
    }

    package var keys: [String] { names.words }

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
        names[key].map { 2 * $0 + (language == .ru ? 0 : 1) }
    }

    private func text(_ place: Int) -> String {
        let start = place == 0 ? 0 : ends[place - 1], end = ends[place]
        guard start <= end, end <= letters.count else { return "" }
        return String(decoding: letters[letters.startIndex + start..<letters.startIndex + end], as: UTF8.self)
    }

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

    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        try coder.code(version: Phrasebook.version)
        names = try coder.code(value?.names)
        letters = try coder.code(value?.letters)
        ends = try coder.code(value?.ends)
        try coder.check(ends.count == 2 * names.count)
    }
}
