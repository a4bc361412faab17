/// The declension of words with one ending: «-ский» drops two letters and adds «ого», «ому», «ого», «им», «ом».
struct Declension: Sendable {
    /// An ending that replaces the dropped letters, and its cases.
    struct Ending: Sendable {
        let text: String
        let cases: CaseSet
        let isPlural: Bool
        /// Folded like `Token.key`.
        let folded: String
        /// The last byte, compared first.
        let last: UInt8?
        /// `=`: the same as the nominative.
        let isSame: Bool

        init(text: String, cases: CaseSet, isPlural: Bool) {
            self.text = text
            self.cases = cases
            self.isPlural = isPlural
            folded = text.utf8.contains(0x91) ? Tokenizer.key(of: text) : text
            last = text.utf8.last
            isSame = last == UInt8(ascii: "=")
        }
    }

    /// The number of letters dropped from the nominative.
    let drops: Int
    /// The endings that may be dropped: «ый», «ой».
    let dropped: [String]
    /// Common forms first, without the nominative singular. Empty for invariable words.
    let endings: [Ending]
    /// Both declined and undeclined use occurs: «у Окно», «у Окна».
    let orStays: Bool

    var stays: Bool { endings.isEmpty }
    var hasPlural: Bool { endings.contains(where: \.isPlural) }

    /// `oblique`: alternatives from the genitive to the prepositional; `plural`: six cases or empty. `=` means the nominative.
    init(patterns: [String], drops: Int, oblique: [[String]], plural: [[String]], orStays: Bool) {
        self.drops = drops
        self.orStays = orStays
        var dropped: [String] = []
        for pattern in patterns {
            let letters = String(pattern.unicodeScalars.suffix(drops))
            if !dropped.contains(letters) { dropped.append(letters) }
        }
        self.dropped = dropped
        endings = Self.merged(oblique, dropped[0], from: 1, isPlural: false) + Self.merged(plural, dropped[0], from: 0, isPlural: true)
    }

    /// Merges equal endings of several cases; alternatives follow the common forms.
    private static func merged(_ cases: [[String]], _ dropped: String, from start: Int, isPlural: Bool) -> [Ending] {
        var found: [(text: String, cases: CaseSet, turn: Int)] = []
        for turn in 0..<(cases.map(\.count).max() ?? 0) {
            for (place, alternatives) in cases.enumerated() where turn < alternatives.count {
                let text = alternatives[turn], wanted = CaseSet(rawValue: 1 << (place + start))
                if let known = found.firstIndex(where: { $0.text == text && $0.turn == turn }) {
                    found[known].cases.formUnion(wanted)
                } else {
                    found.append((text, wanted, turn))
                }
            }
        }
        return found.map { Ending(text: $0.text, cases: $0.cases, isPlural: isPlural) }
    }

    /// The stem to which the endings are added.
    func stem(of word: String) -> String { drops == 0 ? word : String(word.unicodeScalars.dropLast(drops)) }

    /// The common form of a nominative in one case.
    func singular(of word: String, in wanted: CaseSet) -> String {
        guard let ending = endings.first(where: { $0.cases.contains(wanted) && !$0.isPlural }), !ending.isSame else {
            return word
        }
        return stem(of: word) + ending.text
    }
}

extension Declension: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        drops = try coder.code(value?.drops)
        dropped = try coder.code(value?.dropped)
        endings = try coder.code(value?.endings)
        orStays = try coder.code(value?.orStays)
    }
}

extension Declension.Ending: ImageCodable {
    init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        let text: String = try coder.code(value?.text)
        let packed = try coder.code(value.map { $0.cases.rawValue << 1 | ($0.isPlural ? 1 : 0) })
        self.init(text: text, cases: CaseSet(rawValue: packed >> 1), isPlural: packed & 1 == 1)
    }
}
