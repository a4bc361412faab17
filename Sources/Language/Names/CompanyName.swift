import Text

extension NameGrammar {
    /// Determines how a company's name declines: numeral and noun, adjectives and noun, otherwise the first noun. The words
    /// after it are a genitive and stay: «Трём медведям», «Северному ветру», «Миру окон».
    func readCompany(_ variant: inout NameVariant, isAlias: Bool) {
        let count = variant.words.count
        for place in variant.words.indices { variant.words[place].role = isAlias ? .alias : .company }
        if count == 1 {
            declineAlone(&variant.words[0])
            return
        }
        var place = 0
        while place < count {
            place = declineGroup(&variant.words, from: place)
            while place < count, !isJoin(variant.words, place) {
                variant.words[place].stays = true
                if variant.words[place].followsHyphen { declineAlone(&variant.words[place]) }
                place += 1
            }
        }
    }

    /// Conjunctions are skipped when names are searched, but they separate the declined parts.
    private func isJoin(_ words: [NameWord], _ place: Int) -> Bool { isListed(words[place].latin ?? words[place].key, .joins) }

    /// Declines one group of words; returns the position after it.
    private func declineGroup(_ words: inout [NameWord], from start: Int) -> Int {
        if isJoin(words, start) {
            words[start].stays = true
            return start + 1 < words.count ? declineGroup(&words, from: start + 1) : start + 1
        }
        if start + 1 < words.count, isListed(words[start].key, .prefixes) || words[start].precedesHyphen {
            declineAlone(&words[start])
            let end = declineGroup(&words, from: start + 1)
            for place in start..<end { words[place].stays = true }
            words[start].isFixed = true
            return end
        }
        if let end = declineCounted(&words, from: start) ?? declineAgreeing(&words, from: start) { return end }
        declineAlone(&words[start])
        return start + 1
    }

    /// «Три медведя», «Пять звёзд».
    private func declineCounted(_ words: inout [NameWord], from start: Int) -> Int? {
        guard start + 1 < words.count else { return nil }
        for (numeral, noun) in [(Kind.numeralFew, Kind.countedFew), (.numeralMany, .countedMany)] {
            guard let first = declension(words[start].key, numeral), let second = declension(words[start + 1].key, noun) else { continue }
            words[start].declensions = [(first, .plural)]
            words[start + 1].declensions = [(second, .plural)]
            return start + 2
        }
        return nil
    }

    /// Adjectives with their noun: «Северный ветер», «Новая большая земля».
    private func declineAgreeing(_ words: inout [NameWord], from start: Int) -> Int? {
        let genders: [(Kind, Kind, NameCode.Number)] = [
            (.adjectiveMasculine, .nounMasculine, .masculine), (.adjectiveFeminine, .nounFeminine, .feminine),
            (.adjectiveNeuter, .nounNeuter, []),
            (.adjectivePlural, .nounPlural, .plural),
        ]
        for (adjective, noun, number) in genders {
            var end = start
            while end < words.count - 1, declension(words[end].key, adjective) != nil { end += 1 }
            guard end > start, let last = declension(words[end].key, noun) else { continue }
            for place in start..<end { words[place].declensions = declension(words[place].key, adjective).map { [($0, number)] } ?? [] }
            words[end].declensions = [(last, number)]
            return end + 1
        }
        return nil
    }

    /// A single word may be a noun of any gender, an adjective or a surname; longer endings first.
    func declineAlone(_ word: inout NameWord) {
        guard !isAcronym(word) else {
            word.stays = true
            return
        }
        let kinds: [(Kind, NameCode.Number)] = [
            (.nounFeminine, .feminine), (.nounMasculine, .masculine), (.nounNeuter, []), (.nounPlural, .plural),
            (.surnameMasculine, .masculine),
            (.surnameFeminine, .feminine), (.adjectiveFeminine, .feminine), (.adjectiveMasculine, .masculine),
            (.adjectiveNeuter, []), (.adjectivePlural, .plural),
        ]
        var found: [(declension: Declension, number: NameCode.Number, length: Int)] = []
        for (kind, number) in kinds {
            guard let match = match(word.key, kind), !match.declension.stays else { continue }
            let isSurname = kind == .surnameMasculine || kind == .surnameFeminine
            guard !isSurname || match.length > 1 && endsAsSurname(word.key) else { continue }
            found.append((match.declension, number, match.length))
            if match.declension.orStays { word.stays = true }
        }
        // Equal lengths keep the order of the kinds.
        let ordered = found.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }
        word.declensions = ordered.map { ($0.element.declension, $0.element.number) }
        if word.declensions.isEmpty { word.stays = true }
    }

    /// «ЖБИ», «МТС»: up to four capitals, unless they are read as a declined word («ВЕГА»); also a word of digits and signs alone.
    private func isAcronym(_ word: NameWord) -> Bool {
        let scalars = word.text.unicodeScalars
        guard word.latin == nil, scalars.count <= 4, scalars.allSatisfy({ CaseFolding.folded($0) != $0 }) else {
            return scalars.allSatisfy { $0.value < 0x40 }
        }
        return declension(word.key, .nounFeminine) == nil
    }
}
