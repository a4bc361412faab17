import Synchronization
import Text

/// All that the assistant says, by key, in both languages: the content of `Intents/replies`.
///
/// Keys are the nested keys of a file joined with dots (`change.added`). Templates are read when they are spoken, so that
/// opening the book costs nothing, and then kept.
package struct Phrasebook: Sendable {
    /// The keys.
    private let names: WordTable
    /// Russian and English texts one after another, as UTF-8.
    private let letters: ArraySlice<UInt8>
    /// Where each text ends in `letters`, two for each key.
    private let ends: PackedNumbers
    private let kept = KeptTemplates()

    /// `entries`: each key once.
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
        names[key].map { 2 * $0 + (language == .ru ? 0 : 1) }
    }

    private func text(_ place: Int) -> String {
        let start = place == 0 ? 0 : ends[place - 1], end = ends[place]
        guard start <= end, end <= letters.count else { return "" }
        return String(decoding: letters[letters.startIndex + start..<letters.startIndex + end], as: UTF8.self)
    }

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
    package init(coding value: Self?, with coder: inout some ImageCoder) throws(BadImage) {
        names = try coder.code(value?.names)
        letters = try coder.code(value?.letters)
        ends = try coder.code(value?.ends)
        try coder.check(ends.count == 2 * names.count)
    }
}
