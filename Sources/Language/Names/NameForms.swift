import Text

extension NameGrammar {
    /// All forms of the words of a person's or client's name.
    ///
    /// «Петрова Ольга» → «петрова», «петровой», «петрову», «петровы» …, «ольга», «ольге» …, «оля», «оле» …
    package func forms(of id: NameID, name: String, aliases: [String]) -> [NameForm] {
        var forms = FormList(owner: id)
        let main = variant(of: name, kind: id.kind)
        let variants = [main] + aliases.prefix(30).map { variant(of: $0, kind: id.kind, isAlias: true) }
        let initials = (initial(variants, .given), initial(variants, .patronymic))
        for (number, variant) in variants.enumerated() {
            if variant.isPerson {
                addPerson(variant, initials, to: &forms)
            } else {
                addCompany(variant, number: number, to: &forms)
            }
        }
        return forms.rows
    }

    private func initial(_ variants: [NameVariant], _ role: NameCode.Role) -> Int {
        variants.lazy.compactMap { $0[role] }.first.map { Initial.code(of: $0.key) } ?? 0
    }

    private func addPerson(_ variant: NameVariant, _ initials: (Int, Int), to forms: inout FormList) {
        let surnames = variant.words.filter { $0.role == .surname }.count
        var place = 0
        for word in variant.words {
            var code = NameCode(role: word.role, cases: .any)
            if word.role == .surname {
                (code.firstInitial, code.secondInitial, code.count, code.place) = (initials.0, initials.1, surnames, place)
                place += 1
            } else {
                code.rank = forms.owner.kind == .person ? 1 : 2
            }
            add(word, code, to: &forms)
            if word.role == .given { addDiminutives(of: word, variant.gender, to: &forms) }
            if word.role == .patronymic { addShortened(word, code, to: &forms) }
        }
    }

    /// A single number or letter of a company's name does not identify it.
    private func addCompany(_ variant: NameVariant, number: Int, to forms: inout FormList) {
        let words = variant.words.filter { !isListed($0.latin ?? $0.key, .joins) }.prefix(15)
        if words.count == 1, words[0].key.unicodeScalars.allSatisfy({ $0.value < 0x40 }) || words[0].key.unicodeScalars.count < 2 { return }
        for (place, word) in words.enumerated() {
            var code = NameCode(role: word.role, cases: .any)
            (code.variant, code.place, code.count) = (words.count == 1 ? 0 : number, place, words.count)
            add(word, code, to: &forms)
        }
    }

    /// All forms of one word.
    private func add(_ word: NameWord, _ code: NameCode, to forms: inout FormList) {
        if let latin = word.latin { forms.add(latin, code, .any, []) }
        if word.stays || word.declensions.isEmpty { forms.add(word.key, code, .any, []) }
        for (declension, number) in word.declensions {
            forms.add(word.key, code, .nominative, number)
            let stem = declension.stem(of: word.key)
            for ending in declension.endings {
                let form = ending.isSame ? word.key : stem + ending.folded
                forms.add(form, code, ending.cases, ending.isPlural ? .plural : number)
            }
        }
    }

    /// If the directory itself has «Саша», the full name is used only if exactly one fits.
    private func addDiminutives(of word: NameWord, _ gender: Gender, to forms: inout FormList) {
        let fitting = entries(of: word).filter { gender == .unknown || $0.isMasculine == (gender == .masculine) }
        for entry in fitting {
            let others = (fitting.count == 1 ? entry.diminutives : []) + [(entry.name, false)]
            for (text, isWeak) in others where Tokenizer.key(of: text) != word.key {
                add(text, isWeak: isWeak, of: entry, to: &forms)
            }
        }
    }

    private func add(_ diminutive: String, isWeak: Bool, of entry: FirstNames.Entry, to forms: inout FormList) {
        var code = NameCode(role: .diminutive, cases: .any)
        code.rank = (forms.owner.kind == .person ? 1 : 2) + (isWeak ? 1 : 0)
        let key = Tokenizer.key(of: diminutive)
        if !key.isLatin, let declension = declension(key, entry.isMasculine ? .givenMasculine : .givenFeminine) {
            add(NameWord(key, declension, entry.isMasculine ? .masculine : .feminine), code, to: &forms)
        } else {
            forms.add(key, code, .any, [])
        }
    }

    /// «Викторыч», «Сергеич».
    private func addShortened(_ word: NameWord, _ code: NameCode, to forms: inout FormList) {
        guard let pair = shortened.first(where: { word.key.hasSuffix($0.from) }) else { return }
        let key = String(word.key.dropLast(pair.from.count)) + pair.to
        guard let declension = declension(key, .patronymicMasculine) else { return }
        add(NameWord(key, declension, .masculine), code, to: &forms)
    }
}

/// The forms of one name, one entry per spelling and role: «Ромашке» is one entry with two cases.
private struct FormList {
    let owner: NameID
    private var keys: [String] = []
    private var hashes: [FNVHash] = []
    private var codes: [NameCode] = []

    init(owner: NameID) { self.owner = owner }

    var rows: [NameForm] {
        zip(keys, codes).map { key, code in NameForm(owner: owner, key: key, latin: LatinKey.key(of: key), code: code.packed) }
    }

    mutating func add(_ key: String, _ code: NameCode, _ cases: CaseSet, _ number: NameCode.Number) {
        let hash = WordEnding.hash(of: key)
        for place in hashes.indices where hashes[place] == hash && codes[place].isSameWord(as: code) {
            codes[place].cases.formUnion(cases)
            codes[place].number.formUnion(number)
            codes[place].rank = min(codes[place].rank, code.rank)
            return
        }
        keys.append(key)
        hashes.append(hash)
        var code = code
        (code.cases, code.number) = (cases, number)
        codes.append(code)
    }
}

extension NameWord {
    /// A word that is not in the name's text: a diminutive or a shortened patronymic.
    fileprivate init(_ key: String, _ declension: Declension, _ number: NameCode.Number) {
        self.init(text: key, key: key, latin: nil, from: 0, to: 0, followsHyphen: false, precedesHyphen: false)
        declensions = [(declension, number)]
    }
}

/// First letters as numbers: а…я are 1…32, a…z are 33…58.
enum Initial {
    static func code(of key: String) -> Int {
        switch key.unicodeScalars.first?.value ?? 0 {
        case let letter where (0x430...0x44F).contains(letter): Int(letter) - 0x430 + 1
        case let letter where (0x61...0x7A).contains(letter): Int(letter) - 0x61 + 33
        default: 0
        }
    }

    /// Whether an initial fits a name; across alphabets by sound: "Y." fits «Ю.».
    static func matches(_ letter: String, _ code: Int) -> Bool {
        let said = self.code(of: letter)
        if said == code { return true }
        guard said > 32, (1...32).contains(code), let scalar = Unicode.Scalar(UInt32(0x430 + code - 1)) else { return false }
        return LatinKey.key(of: letter).first == LatinKey.key(of: String(scalar)).first
    }
}
