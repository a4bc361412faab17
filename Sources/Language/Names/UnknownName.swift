import Text

extension NameGrammar {
    /// The kind of name that unknown words look like.
    package enum Resemblance: Int, Comparable, Sendable {
        /// Nothing suggests a name.
        case none
        /// Capital letter or Latin letters.
        case capitalized
        /// The ending of a surname: «островскому».
        case surname
        /// Contains a first name or patronymic: «анной васильевой».
        case person
        /// Contains a legal form: «ООО Рассвет».
        case company

        package static func < (left: Resemblance, right: Resemblance) -> Bool { left.rawValue < right.rawValue }
    }

    package func resemblance(of words: [String]) -> Resemblance {
        let keys = words.map { Tokenizer.key(of: $0) }
        if keys.contains(where: isLegalForm) { return .company }
        if keys.contains(where: { isGivenForm($0, in: .any) || $0.isLatin && firstNames.spelled($0) != nil }) { return .person }
        if keys.contains(where: { !surnameCases($0).isEmpty }) {
            return .surname
        }
        let capitals = words.indices.filter { words[$0].isLatin || isCapital(words[$0]) }
        if capitals.contains(where: { endsAsSurname(keys[$0]) }) { return .surname }
        return capitals.isEmpty ? .none : .capitalized
    }

    /// The nominative of an unknown name: «Анной Васильевой» in the instrumental → «Анна Васильева».
    ///
    /// Nil unless the guess declines back to what was typed in one of the governed cases; the caller then keeps the text as typed.
    package func nominative(of words: [String], governed: CaseSet) -> String? {
        let keys = words.map { Tokenizer.key(of: $0) }
        guard !keys.isEmpty, keys.count <= 4, !keys.contains(where: { isLegalForm($0) || $0.isLatin }) else { return nil }
        let cases = governed.isEmpty ? CaseSet.any : governed
        if keys.count == 1 { return base(of: keys[0], cases).map { restored(words[0], $0) } }
        if let bases = personBases(of: keys, cases) { return zip(words, bases).map { restored($0, $1) }.joined(separator: " ") }
        guard let bases = phraseBases(of: keys, cases) else { return nil }
        let rest = zip(words, bases).dropFirst().map { isCapital($0) ? restored($0, $1) : $1 }
        return ([restored(words[0], bases[0])] + rest).joined(separator: " ")
    }

    func isCapital(_ word: String) -> Bool { word.unicodeScalars.first.map { CaseFolding.folded($0) != $0 } ?? false }

    /// A single word: a first name, a surname, then any noun.
    private func base(of key: String, _ governed: CaseSet) -> String? {
        let given = bases(of: key, [.givenMasculine, .givenFeminine], governed, isStrict: false).first { base in firstNames.contains(base) }
        if let given { return given }
        if endsAsSurname(key), declension(key, .surnameMasculine)?.stays ?? true, surnameGender(key) == .unknown { return key }
        if let surname = bases(of: key, [.surnameMasculine, .surnameFeminine], governed, isStrict: true).first { return surname }
        return bases(of: key, [.surnameMasculine], governed, isStrict: false).first {
            declension($0, .nounFeminine) == nil && governed.isDisjoint(with: .nominative)
        }
            ?? bases(of: key, [.nounMasculine, .nounFeminine, .nounNeuter], governed, isStrict: false).first
    }

    /// A first name with a surname or patronymic, in one case and gender.
    private func personBases(of keys: [String], _ governed: CaseSet) -> [String]? {
        for wanted in governed.single {
            for (given, patronymic, surname) in [
                (Kind.givenMasculine, Kind.patronymicMasculine, Kind.surnameMasculine),
                (.givenFeminine, .patronymicFeminine, .surnameFeminine),
            ] {
                var isPerson = false
                let found = keys.map { key -> String? in
                    if let base = bases(of: key, [given], wanted, isStrict: false).first(where: { firstNames.contains($0) }) {
                        isPerson = true
                        return base
                    }
                    if let base = bases(of: key, [patronymic], wanted, isStrict: false).first, isPatronymic(base) { return base }
                    let candidates = bases(of: key, [surname], wanted, isStrict: false)
                    if let base = candidates.first(where: { endsAsSurname($0) }) ?? candidates.first { return base }
                    let isInvariable = declension(key, surname)?.stays ?? true
                    return isInvariable && (endsAsSurname(key) || surnameCases(key).isEmpty) ? key : nil
                }
                if isPerson, !found.contains(nil) { return found.compactMap { $0 } }
            }
        }
        return nil
    }

    /// An adjective with its noun: «Северной звездой» → «Северная звезда».
    private func phraseBases(of keys: [String], _ governed: CaseSet) -> [String]? {
        guard keys.count == 2 else { return nil }
        let genders: [(Kind, Kind)] = [
            (.adjectiveMasculine, .nounMasculine), (.adjectiveFeminine, .nounFeminine), (.adjectiveNeuter, .nounNeuter),
        ]
        for wanted in governed.single {
            for (adjective, noun) in genders {
                guard let first = bases(of: keys[0], [adjective], wanted, isStrict: false).first else { continue }
                if let second = bases(of: keys[1], [noun], wanted, isStrict: false).first { return [first, second] }
            }
        }
        return nil
    }

    /// Whether a word can be a surname or a known first name in one of the cases.
    func isPart(_ key: String, isSurname: Bool, in cases: CaseSet) -> Bool {
        isSurname ? !surnameCases(key).isDisjoint(with: cases) : isGivenForm(key, in: cases)
    }

    /// The cases that a surname ending shows: «васильеву» → dative, accusative.
    func surnameCases(_ key: String) -> CaseSet {
        var cases: CaseSet = []
        WordEnding.forEach(of: key) { ending in
            if key.utf8.count > 2 * ending.length + 2, let found = surnameForms[ending, of: key] {
                cases.formUnion(CaseSet(rawValue: found))
            }
            return ending.length < 7
        }
        return cases
    }

    /// Whether a word ends as adjectives do, in any case: «старых», «новому».
    func isAdjective(_ key: String) -> Bool {
        !bases(of: key, [.adjectiveMasculine, .adjectiveFeminine, .adjectiveNeuter, .adjectivePlural], .any, isStrict: false).isEmpty
    }

    func isGivenForm(_ key: String, in cases: CaseSet) -> Bool {
        guard givenStarts.contains(String(key.unicodeScalars.prefix(3))) else { return false }
        return bases(of: key, [.givenMasculine, .givenFeminine], cases, isStrict: false).contains { firstNames.contains($0) }
    }

    /// The nominatives that have this form in one of the cases, ordered by case, then kind; surname endings only.
    func bases(of key: String, _ kinds: [Kind], _ cases: CaseSet, isStrict: Bool) -> [String] {
        var found: [(word: String, order: Int)] = []
        for (turn, kind) in kinds.enumerated() {
            for base in tables[kind.rawValue].bases(of: key, in: cases) where !isStrict || endsAsSurname(base.word) {
                found.append((base.word, base.cases.rawValue.trailingZeroBitCount * kinds.count + turn))
            }
        }
        if found.count > 1 {
            found = found.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
        }
        return found.map(\.word)
    }

    /// The base form capitalised, with ё where the typed word has it.
    private func restored(_ word: String, _ base: String) -> String {
        var scalars = Array(base.unicodeScalars)
        for (place, scalar) in word.unicodeScalars.enumerated() where place < scalars.count {
            let folded = CaseFolding.folded(scalar)
            guard folded == scalars[place] else { break }
            // Lower case, but ё stays ё.
            scalars[place] = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        let lower = String(text)
        return lower.prefix(1).uppercased() + lower.dropFirst()
    }
}

extension CaseSet {
    /// The single cases, starting with the nominative.
    var single: [CaseSet] { (0..<6).map { CaseSet(rawValue: 1 << $0) }.filter { contains($0) } }
}
