/// The context of a name: what belongs to it, and what shows that it is another name.
struct NameSurroundings {
    let grammar: NameGrammar
    let tokens: [Token]
    let hits: [NameHit]

    /// «О. Петровой», «Петровой О. В.»: the span including initials; nil if there are none. `isOwn` is false if the initials
    /// differ from the person's, so that the name is somebody else's.
    func initials(around span: NameSpan, of surname: NameCode) -> (span: NameSpan, isOwn: Bool)? {
        var wider = span
        let letters: [String]
        if let last = initial(endingAt: span.from) {
            letters = initial(endingAt: span.from - 2).map { [$0, last] } ?? [last]
            wider.from -= 2 * letters.count
        } else if let first = initial(startingAt: span.to) {
            letters = initial(startingAt: span.to + 2).map { [first, $0] } ?? [first]
            wider.to += 2 * letters.count
        } else {
            return nil
        }
        let isSecond = letters.count == 1 || surname.secondInitial == 0 || Initial.matches(letters[1], surname.secondInitial)
        return Initial.matches(letters[0], surname.firstInitial) && isSecond ? (wider, true) : (span, false)
    }

    private func initial(startingAt place: Int) -> String? {
        guard place >= 0, place + 1 < tokens.count, tokens[place].kind == .word, tokens[place].to - tokens[place].from == 1 else {
            return nil
        }
        return tokens[place + 1].key == "." && tokens[place + 1].isGlued ? tokens[place].key : nil
    }

    private func initial(endingAt place: Int) -> String? { initial(startingAt: place - 2) }

    /// The span including quotes and a client's legal form: «ООО "Вега"», "Acme Ltd".
    func takeWrapping(_ span: inout NameSpan, isClient: Bool) -> Bool {
        var isWrapped = false, hasGrown = true
        while hasGrown {
            hasGrown = true
            let before = span.from > 0 ? tokens[span.from - 1] : nil
            let after = span.to < tokens.count ? tokens[span.to] : nil
            if let before, let after, before.isQuote, after.isQuote {
                (span.from, span.to) = (span.from - 1, span.to + 1)
            } else if isClient, let before, before.kind == .word, grammar.isLegalForm(before.key) {
                span.from -= 1
            } else if isClient, let after, after.kind == .word, grammar.isLegalForm(after.key) {
                span.to += 1
            } else {
                hasGrown = false
            }
            isWrapped = isWrapped || hasGrown
        }
        return isWrapped
    }

    /// «Вега-Плюс» is not «Вега»; «Паша-то» is «Паша».
    func goesOn(after end: Int) -> Bool {
        guard end + 1 < tokens.count, tokens[end].isHyphen, tokens[end].isGlued, tokens[end + 1].isGlued else { return false }
        return tokens[end + 1].kind == .word && !grammar.isListed(tokens[end + 1].key, .particles)
    }

    /// A first name beside an unknown surname («Анной Васильевой»), or the reverse, is another person's name.
    func isBesideStranger(_ span: NameSpan, isSurname: Bool, _ cases: CaseSet) -> Bool {
        [span.from - 1, span.to].contains { place in
            guard tokens.indices.contains(place), tokens[place].kind == .word, tokens[place].to - tokens[place].from > 2 else {
                return false
            }
            guard !hits.contains(where: { $0.from == place }) else { return false }
            // «Ольге Шевченко»: a surname that stays as it is looks like one only with a capital letter.
            let isUndeclined = isSurname && tokens[place].isCapital && !tokens[place].isLatin && grammar.endsAsSurname(tokens[place].key)
            return isUndeclined || grammar.isPart(tokens[place].key, isSurname: isSurname, in: cases)
        }
    }

    /// "Mr Gromov" is no colleague.
    func isAddressed(_ span: NameSpan) -> Bool {
        span.from > 0 && tokens[span.from - 1].kind == .word && grammar.isListed(tokens[span.from - 1].key, .honorifics)
    }
}
