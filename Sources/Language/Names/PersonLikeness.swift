extension NameGrammar {
    /// Whether the words can only be the name of a person: «Соколова Ольга», «наталья крылова», "Dave Miller".
    ///
    /// One word is enough if it is a first name or a capitalised surname, so «занята» and «здорова» are not.
    func isPersonName(_ words: [String], in cases: CaseSet) -> Bool {
        let keys = words.map { Tokenizer.key(of: $0) }, capitals = words.map(isCapital)
        let given = keys.map { isGiven($0, in: cases) }, surnames = keys.map { isSurname($0, in: cases) }
        if keys.contains(where: isLegalForm) || keys.isEmpty { return false }
        if keys.count == 1 { return given[0] || capitals[0] && (surnames[0] || keys[0].isLatin) }
        guard keys.indices.allSatisfy({ given[$0] || surnames[$0] || capitals[$0] }) else { return false }
        return given.contains(true) || !capitals.contains(false) && (surnames.contains(true) || keys.allSatisfy(\.isLatin))
    }

    private func isGiven(_ key: String, in cases: CaseSet) -> Bool {
        key.isLatin ? firstNames.spelled(key) != nil : isGivenForm(key, in: cases) || isPatronymic(key)
    }

    private func isSurname(_ key: String, in cases: CaseSet) -> Bool {
        endsAsSurname(key.isLatin ? spelled(key) : key) || !surnameCases(key).isDisjoint(with: cases)
    }

    /// A new name for somebody, completed by what stays of the old one: «Петрова Ольга» and «Соколова» → «Соколова Ольга», «Крылова
    /// Наталья» and «Наташа» → «Крылова Наталья», which says that already. A whole name is returned as it is; nil if nobody can tell what
    /// one word is to change: "Clarke" of «Ким Алексей».
    package func renamed(_ old: String, to new: String) -> String? {
        let before = variant(of: old, kind: .person), after = variant(of: new, kind: .person)
        guard after.words.count == 1, let word = after.words.first, let given = before[.given], before[.surname] != nil else { return new }
        if before.words.contains(where: { $0.key == word.key }) { return old }
        guard old.isLatin == new.isLatin else { return nil }
        if isFirstName(word) || !firstNames.shortened(word.key).isEmpty {
            let isKnown = entries(of: word).contains { entry in Tokenizer.key(of: entry.name) == given.key }
            return isKnown ? old : replacing([given], of: old, by: new)
        }
        guard isSurname(word.latin ?? word.key, in: .any) else { return nil }
        return replacing(before.words.filter { $0.role == .surname }, of: old, by: agreeing(new, word.key, before.gender))
    }

    /// «Соколова» said of a man in the accusative is «Соколов».
    private func agreeing(_ surname: String, _ key: String, _ gender: Gender) -> String {
        guard gender == .masculine, surnameGender(key) == .feminine else { return surname }
        return nominative(of: [surname], governed: .accusative) ?? surname
    }

    /// The words give way to one: «Петрова-Водкина Анна» → «Соколова Анна».
    private func replacing(_ words: [NameWord], of name: String, by new: String) -> String {
        guard let first = words.first, let last = words.last else { return name }
        let scalars = Array(name.unicodeScalars)
        var text = String.UnicodeScalarView(scalars[..<first.from])
        text.append(contentsOf: new.unicodeScalars)
        text.append(contentsOf: scalars[last.to...])
        return String(text)
    }
}
