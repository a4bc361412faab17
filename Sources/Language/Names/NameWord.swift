import Text

/// One word of a name in the directory, with its declensions.
struct NameWord {
    /// The word as spelled in the name.
    let text: String
    /// Folded, in Cyrillic; the form that is declined.
    let key: String
    /// Folded, if the name is in Latin letters.
    let latin: String?
    /// The range in the name, in Unicode scalars.
    let from: Int
    let to: Int
    /// A hyphen joins it to the previous or next word.
    let followsHyphen: Bool
    let precedesHyphen: Bool

    var role = NameCode.Role.company
    var declensions: [(Declension, NameCode.Number)] = []
    /// The nominative also serves for the other cases: «Альфа» in «с Альфа-Трейдом», «Ким» of a woman.
    var stays = false
    /// Replies leave it undeclined, though some people decline it: «Альфа» of «Альфа-Трейд».
    var isFixed = false

    /// The form in a case, as shown in replies.
    func declined(_ wanted: CaseSet) -> String {
        guard latin == nil, !isFixed, let (declension, _) = declensions.first else { return text }
        let form = declension.singular(of: text, in: wanted)
        let isUpper = text.count > 1 && !text.unicodeScalars.contains { CaseFolding.folded($0) == $0 }
        return isUpper ? form.uppercased() : form
    }
}

/// A name or alias as words with roles: «ИП Захаров» → one surname after a legal form.
struct NameVariant {
    var words: [NameWord]
    var gender = NameGrammar.Gender.unknown
    var isPerson = false
    var hasCompanyForm = false

    subscript(role: NameCode.Role) -> NameWord? { words.first { $0.role == role } }
}

extension NameGrammar {
    /// Splits a name into words, removes legal forms and determines the declensions.
    func variant(of text: String, kind: NameID.Kind, isAlias: Bool = false) -> NameVariant {
        let tokens = Tokenizer().tokens(of: text)
        let spoken = tokens.indices.filter { tokens[$0].kind != .sign && !tokens[$0].key.hasPrefix("'") }
        var kept = spoken.filter { !isLegalForm(tokens[$0].key) }
        if kept.isEmpty { kept = spoken }
        let isEntrepreneur = kind == .client && kept.count < spoken.count && spoken.contains { isListed(tokens[$0].key, .entrepreneurs) }
        var variant = NameVariant(words: kept.map { word(at: $0, of: tokens) })
        variant.hasCompanyForm = kept.count < spoken.count && !isEntrepreneur
        if variant.hasCompanyForm || !readPerson(&variant, isSure: kind == .person || isEntrepreneur, isAlias: isAlias) {
            readCompany(&variant, isAlias: isAlias && kind == .person)
        }
        return variant
    }

    private func word(at place: Int, of tokens: [Token]) -> NameWord {
        let token = tokens[place]
        func isHyphen(_ place: Int) -> Bool { tokens.indices.contains(place) && tokens[place].isGlued && tokens[place].isHyphen }
        let isLatin = token.kind == .word && token.key.isLatin
        return NameWord(
            text: token.text, key: isLatin ? spelled(token.key) : token.key, latin: isLatin ? token.key : nil, from: token.from,
            to: token.to,
            followsHyphen: token.isGlued && isHyphen(place - 1), precedesHyphen: isHyphen(place + 1))
    }
}

extension Token {
    /// Hyphen-minus, hyphen or a dash.
    var isHyphen: Bool {
        guard kind == .sign, let scalar = key.unicodeScalars.first else { return false }
        return scalar == "-" || (0x2010...0x2015).contains(scalar.value)
    }

    /// Any quotation mark.
    var isQuote: Bool {
        guard kind == .sign, let scalar = key.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F: return true
        default: return false
        }
    }
}
