/// A taught phrase and whether it holds for everybody: a head has taught it. Any other holds for its teacher alone.
package struct HeldPhrase: Equatable, Sendable {
    package var phrase: TaughtPhrase
    package var isForAll: Bool

    package init(_ phrase: TaughtPhrase, isForAll: Bool) {
        self.phrase = phrase
        self.isForAll = isForAll
    }
}

/// A phrase that was taught, given another meaning, or forgotten.
package struct PhraseChange: Equatable, Sendable {
    package var before: TaughtPhrase?
    package var after: TaughtPhrase?
    package var isForAll: Bool

    package init(before: TaughtPhrase?, after: TaughtPhrase?, isForAll: Bool) {
        self.before = before
        self.after = after
        self.isForAll = isForAll
    }
}
