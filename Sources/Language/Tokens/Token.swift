/// The smallest piece of an utterance: a word, a number or a sign. Letters and digits that touch are two tokens (`120к` is `120` and
/// `к`, glued); a hyphenated word is three (`ну-ка`: `ну`, `-`, `ка`); an English `'s` is one of its own.
package struct Token: Equatable, Sendable {
    package enum Kind: Sendable {
        case word, number, sign
        /// Everything after the last token that a long line is read to: free text, without a key.
        case rest
    }

    /// As written.
    package let text: String
    /// Lower case, ё as е, NFC: words are compared by it.
    package let key: String
    package let kind: Kind
    /// No space stands between this and the token before.
    package let isGlued: Bool
    /// Where it stands in the utterance, in Unicode scalars.
    package let from: Int
    package let to: Int

    package init(text: String, key: String, kind: Kind, isGlued: Bool, from: Int, to: Int) {
        self.text = text
        self.key = key
        self.kind = kind
        self.isGlued = isGlued
        self.from = from
        self.to = to
    }

    /// The value of a number of at most 15 digits; nil for other tokens.
    package var number: Int? { kind == .number && key.utf8.count <= 15 ? Int(key) : nil }

    /// Whether the first letter is a capital one.
    var isCapital: Bool { text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false }
    /// Whether it is a word in Latin letters.
    var isLatin: Bool { kind == .word && (key.utf8.first.map { $0 < 0x80 } ?? false) }
}
