/// How words of one ending are declined: «-ский» drops two letters and takes «ого», «ому», «ого», «им», «ом».
struct Declension: Sendable {
    /// What comes in place of the dropped letters, and in which cases.
    struct Ending: Sendable {
        let text: String
        let cases: CaseSet
        let isPlural: Bool
        /// As `Token.key` has it.
        let folded: String
        /// Its last byte, to be compared first.
        let last: UInt8?
        /// The nominative serves: `=`.
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

    /// Letters of the nominative that go.
    let drops: Int
    /// What those letters may be: «ый», «ой».
    let dropped: [String]
    /// The usual ones first, the nominative of the singular left out. Empty: invariable.
    let endings: [Ending]
    /// Some decline it, some leave it: «у Окно», «у Окна».
    let orStays: Bool

    var stays: Bool { endings.isEmpty }
    var hasPlural: Bool { endings.contains(where: \.isPlural) }

    /// `oblique`: alternatives for the genitive to the prepositional; `plural`: for all six cases, or none. `=` is the nominative itself.
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

    /// One ending for all the cases it stands in; the second alternatives apart, after the usual ones.
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

    /// The letters that take the place of the dropped ones stand after this part of a word.
    func stem(of word: String) -> String { drops == 0 ? word : String(word.unicodeScalars.dropLast(drops)) }

    /// A word of the nominative in one case, as it is usual.
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
