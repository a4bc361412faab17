extension NameGrammar {
    /// Identifies surname, first name and patronymic in any order; false if the words are not a person's name.
    ///
    /// `isSure` for employees and entrepreneurs; another client is a person only if a first name stands
    /// beside what only a surname can be («Фёдоров Николай», not «Студия Анна»).
    func readPerson(_ variant: inout NameVariant, isSure: Bool, isAlias: Bool) -> Bool {
        let words = variant.words
        guard !words.isEmpty, words.count <= 5 else { return false }
        let given = givenPlace(in: words)
        if words.count == 1, isAlias, given == nil, patronymicGender(words[0].key) == nil { return false }
        if words.count > 1, isAlias, given == nil, !words.contains(where: { endsAsSurname($0.key) }) { return false }
        if !isSure {
            guard let given, words.count > 1, words.allSatisfy({ !$0.key.isLatin }) else { return false }
            let others = words.indices.filter { $0 != given }
            guard others.allSatisfy({ endsAsSurname(words[$0].key) || patronymicGender(words[$0].key) != nil }) else { return false }
        }
        assignRoles(&variant, given: given ?? guessedGivenPlace(in: words))
        variant.isPerson = true
        variant.gender = gender(of: variant)
        for place in variant.words.indices { decline(&variant.words[place], as: variant.gender) }
        return true
    }

    private func assignRoles(_ variant: inout NameVariant, given: Int?) {
        for place in variant.words.indices {
            let isAfterGiven = given.map { place == $0 + 1 } ?? (variant.words.count == 1)
            if place == given {
                variant.words[place].role = .given
            } else if isAfterGiven, variant.words.count != 2 || given == 0, isPatronymic(variant.words[place].key) {
                variant.words[place].role = .patronymic
            } else {
                variant.words[place].role = .surname
            }
        }
    }

    /// The position of the known first name; of several, the one before a patronymic, else beside a surname, else the last.
    private func givenPlace(in words: [NameWord]) -> Int? {
        let known = words.indices.filter { isFirstName(words[$0]) }
        if known.count < 2 { return known.first }
        if let place = known.first(where: { $0 + 1 < words.count && isPatronymic(words[$0 + 1].key) }) { return place }
        return known.first { place in
            words.indices.contains { $0 != place && endsAsSurname(words[$0].key) } && !endsAsSurname(words[place].key)
        }
            ?? known.last
    }

    /// The position of an unknown first name beside a certain surname; Russian directories put the surname first, others last.
    private func guessedGivenPlace(in words: [NameWord]) -> Int? {
        guard words.count > 1 else { return nil }
        if let patronymic = words.indices.dropFirst().first(where: { isPatronymic(words[$0].key) }), words.count > 2 {
            return patronymic - 1
        }
        if words[1].followsHyphen { return words.count > 2 ? 2 : nil }
        if endsAsSurname(words[0].key) { return 1 }
        return endsAsSurname(words[1].key) || words[0].latin != nil ? 0 : 1
    }

    func isFirstName(_ word: NameWord) -> Bool {
        firstNames.contains(word.key) || word.latin.map { firstNames.spelled($0) != nil } ?? false
    }

    /// The first names a word may stand for: full forms, otherwise diminutives, otherwise by sound.
    func entries(of word: NameWord) -> [FirstNames.Entry] {
        let named = firstNames.named(word.key)
        if !named.isEmpty { return named }
        let shortened = firstNames.shortened(word.key)
        if !shortened.isEmpty { return shortened }
        return word.latin.flatMap { firstNames.spelled($0) }.map { [$0] } ?? []
    }

    func isPatronymic(_ key: String) -> Bool { patronymicGender(key) != nil }

    func patronymicGender(_ key: String) -> Gender? {
        if let found = match(key, .patronymicMasculine), found.length > 2 || key.utf8.count > 10 { return .masculine }
        return declension(key, .patronymicFeminine) == nil ? nil : .feminine
    }

    /// Determined by the patronymic, then the first name, then the surname.
    private func gender(of variant: NameVariant) -> Gender {
        if let word = variant[.patronymic], let gender = patronymicGender(word.key) { return gender }
        let surname = variant[.surname].map { surnameGender($0.key) } ?? .unknown
        guard let word = variant[.given] else { return surname }
        let entries = entries(of: word)
        if entries.allSatisfy(\.isMasculine), !entries.isEmpty { return .masculine }
        if entries.allSatisfy({ !$0.isMasculine }), !entries.isEmpty { return .feminine }
        if surname != .unknown || !entries.isEmpty { return surname }
        return declension(word.key, .nounFeminine) == nil ? .masculine : .feminine
    }

    /// «Петрова», «Островская» can only be a woman's, «Петров» only a man's.
    func surnameGender(_ key: String) -> Gender {
        if let found = match(key, .surnameFeminine), found.length > 2, found.declension.hasPlural {
            return .feminine
        }
        if let found = match(key, .surnameMasculine), found.length > 1, found.declension.hasPlural {
            return .masculine
        }
        return .unknown
    }

    private func decline(_ word: inout NameWord, as gender: Gender) {
        let kinds: [(Kind, NameCode.Number)] =
            switch word.role {
            case .given: [(.givenMasculine, .masculine), (.givenFeminine, .feminine)]
            case .patronymic: [(.patronymicMasculine, .masculine), (.patronymicFeminine, .feminine)]
            default: [(.surnameMasculine, .masculine), (.surnameFeminine, .feminine)]
            }
        for (kind, number) in kinds where gender == .unknown || (gender == .masculine) == (number == .masculine) {
            guard let declension = declension(word.key, kind), !declension.stays else {
                word.stays = true
                continue
            }
            word.declensions.append((declension, number))
            if gender == .unknown, word.role == .surname, surnameGender(word.key) == .feminine, number == .masculine {
                word.declensions.removeLast()
            }
        }
        if word.role == .surname, word.precedesHyphen || word.declensions.isEmpty { word.stays = true }
    }
}
