/// The smallest piece of an utterance: a word, a number or a sign. Letters and digits that touch are apart
/// (`120к` is `120` and `к`, glued), so is a hyphenated word (`ну-ка`: `ну`, `-`, `ка`) and an English `'s`.
package struct Token: Equatable, Sendable {
    package enum Kind: Sendable { case word, number, sign }

    /// As written.
    package let text: String
    /// Lower case, ё as е, NFC: what words are compared by.
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

    /// Of a number, where it is at most 15 digits.
    package var number: Int? { kind == .number && key.utf8.count <= 15 ? Int(key) : nil }
}
