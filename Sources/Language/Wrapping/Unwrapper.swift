/// Takes away what is said around the content of a line, layer by layer (Contract, “How a phrase is read” 5, 19, 29).
///
/// «ой, шеф, добрый день, не могли бы вы перенести звонок Веге, если не сложно, спс» → «перенести звонок Веге». Quotations, and words
/// behind a colon or dash, stay as they are.
struct Unwrapper {
    let wrapping: Wrapping
    let lexicon: Lexicon
    let tokens: [Token]
    let words: [Int?]
    private let names: WrappingNames

    private var stays: [Bool]
    private var found: [Wrapping.Found] = []
    private var moods: [Int: Mood] = [:]
    /// Words in -ing that are read as the verb they are made of.
    private var verbs: [Int: Token] = [:]
    /// Where free text begins, or the end of the line.
    private var free: Int

    /// A line that reads badly otherwise: more is taken for wrapping than what surely is.
    private var isGuessing = false

    private static let mostStrangers = 4

    init(_ wrapping: Wrapping, lexicon: Lexicon, tokens: [Token], words: [Int?], names: WrappingNames) {
        (self.wrapping, self.lexicon, self.tokens, self.words, self.names) = (wrapping, lexicon, tokens, words, names)
        stays = Array(repeating: true, count: tokens.count)
        free = tokens.count
    }

    /// The line without its wrapping; of one that is nothing but wrapping its greeting or thanks, or else the line as it is.
    ///
    /// `guesses`: words before the first comma that nobody knows are taken for a call or an interjection, too.
    mutating func unwrapped(guesses: Bool = false) -> Unwrapped {
        guard !tokens.isEmpty else { return Unwrapped(tokens: tokens, words: words) }
        isGuessing = guesses
        peelFront(0)
        if guesses { peelStrangers() }
        peelInside()
        if free == tokens.count { peelEnd() }
        guard !found.isEmpty else { return Unwrapped(tokens: tokens, words: words) }
        if !tokens.indices.contains(where: { stays[$0] && tokens[$0].kind != .sign }) {
            if guesses { return Unwrapped(tokens: tokens, words: words) }
            keepOneThing()
        }
        return line()
    }

    private func line() -> Unwrapped {
        var line = Unwrapped(tokens: [], words: [])
        for place in tokens.indices where stays[place] {
            if let mood = moods[place] { line.moods[line.tokens.count] = mood }
            line.tokens.append(verbs[place] ?? tokens[place])
            line.words.append(verbs[place].map { lexicon.number(of: $0.key) } ?? words[place])
        }
        let ranges = found.filter { !stays[$0.range.lowerBound] }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        line.peeled = ranges.map {
            Unwrapped.Peeled(kind: $0.kind, from: tokens[$0.range.lowerBound].from, to: tokens[$0.range.upperBound - 1].to)
        }
        return line
    }

    /// «добрый день, коллеги» is a greeting, «ок, спасибо» thanks.
    private mutating func keepOneThing() {
        let told = found.first { $0.kind == .greetings } ?? found.first { $0.kind == .thanks || $0.kind == .afterthoughts }
        for place in tokens.indices { stays[place] = told?.range.contains(place) ?? true }
    }

    // MARK: In front

    /// Peels off all layers in front of what begins at a place.
    private mutating func peelFront(_ start: Int) {
        var place = start, greets = false
        while place < tokens.count {
            guard let phrase = phrase(at: place, fits: { standsInFront($0, afterGreeting: greets) }), phrase.kind != .contents else {
                return
            }
            place = take(phrase)
            greets = phrase.kind == .greetings && place == phrase.range.upperBound
        }
    }

    private func standsInFront(_ phrase: Wrapping.Found, afterGreeting: Bool) -> Bool {
        let next = phrase.range.upperBound
        switch phrase.kind {
        case .interjections, .greetings, .courtesies: return isPlain(phrase)
        case .contents: return true
        case .remarks, .thanks, .afterthoughts: return isSign(next) && isPlain(phrase)
        case .calls: return (isSign(next) || afterGreeting) && isPlain(phrase)
        case .groups: return (isSign(next) && !isOpener(next) || afterGreeting) && isPlain(phrase)
        case .tags, .strangers: return false
        case .requests, .wishes: return beginsVerb(next) || isGuessing && next < tokens.count && isFirst(phrase)
        case .gerunds: return verb(at: next) != nil
        case .questions: return beginsQuestion(next)
        }
    }

    /// Nothing but wrapping stands before it.
    private func isFirst(_ phrase: Wrapping.Found) -> Bool { !stays[..<phrase.range.lowerBound].contains(true) }

    /// One word that is a name in the directory is no wrapping.
    private func isPlain(_ phrase: Wrapping.Found) -> Bool { phrase.range.count > 1 || !names.isKnown(tokens[phrase.range.lowerBound]) }

    /// «дорогуша, …», «железный друг, …», "quickly: …": who is called so is nobody's name, and no command begins with it.
    private mutating func peelStrangers() {
        guard let first = stays.firstIndex(of: true), !isIn(first, lexicon.roles.prepositions) else { return }
        var end = first
        while end < tokens.count, end - first < Unwrapper.mostStrangers, isStrange(end) { end += 1 }
        guard end > first, end + 1 < tokens.count, isPause(end), (first..<end).contains(where: { !isIn($0, lexicon.roles.fillers) }) else {
            return
        }
        peelFront(take(Wrapping.Found(kind: .strangers, range: first..<end)))
    }

    private func isStrange(_ place: Int) -> Bool {
        let token = tokens[place]
        guard token.kind == .word, !names.isLike(token) else { return false }
        return words[place].map { isIn(place, lexicon.roles.fillers) || wrapping.isCall($0, in: lexicon) } ?? true
    }

    /// Takes a phrase away with the signs behind it; returns what comes next.
    private mutating func take(_ phrase: Wrapping.Found) -> Int {
        var next = phrase.range.upperBound
        while next < tokens.count, isPause(next) { next += 1 }
        for place in phrase.range.lowerBound..<next { stays[place] = false }
        found.append(phrase)
        if let mood = phrase.kind.mood { moods[next] = mood }
        if phrase.kind == .gerunds { verbs[next] = verb(at: next) }
        return next
    }

    // MARK: Between commands and between signs

    private mutating func peelInside() {
        var place = 0
        while place < tokens.count {
            if let end = closingQuote(of: place) { place = end }
            if stays[place] {
                if opensFreeText(place) {
                    free = place
                    return
                }
                if isSign(place) {
                    isEnd(place) ? peelFront(place + 1) : peelBetweenSigns(place + 1)
                } else if isIn(place, lexicon.roles.joiners) {
                    peelBehindJoiner(place + 1)
                }
            }
            place += 1
        }
    }

    /// «…, если можно, …», «…, можешь показать …».
    private mutating func peelBetweenSigns(_ start: Int) {
        var place = start
        while place < tokens.count {
            let phrase = phrase(at: place) { phrase in
                let isAside = phrase.kind.standsBetweenSigns && phrase.range.upperBound < tokens.count && isSign(phrase.range.upperBound)
                return isAside && isPlain(phrase) || phrase.kind.followsJoiner && standsInFront(phrase, afterGreeting: false)
            }
            guard let phrase else { return }
            place = take(phrase)
        }
    }

    private mutating func peelBehindJoiner(_ start: Int) {
        var place = start
        while place < tokens.count {
            guard let phrase = phrase(at: place, fits: { $0.kind.followsJoiner && standsInFront($0, afterGreeting: false) }) else { return }
            place = take(phrase)
        }
    }

    // MARK: Behind

    private mutating func peelEnd() {
        var end = tokens.count
        while true {
            let isAsked = trailing(end).contains { tokens[$0].text == "?" }
            end = trailing(end).lowerBound
            guard end > 0, stays[end - 1],
                let phrase = wrapping.phrase(
                    endingAt: end, of: words, in: lexicon,
                    fits: { phrase in
                        isAtEnd(phrase, isAsked: isAsked)
                    })
            else { return }
            for place in phrase.range.lowerBound..<tokens.count { stays[place] = false }
            found.append(phrase)
            end = phrase.range.lowerBound
        }
    }

    private func isAtEnd(_ phrase: Wrapping.Found, isAsked: Bool) -> Bool {
        let first = phrase.range.lowerBound
        guard let before = phrase.kind.before, first > 0, !tokens[first].isGlued || isSign(first - 1), isPlain(phrase),
            !(0..<first).allSatisfy({ !stays[$0] })
        else { return false }
        // «…, начальник» may be a value: «добавь Петрова, начальник».
        if phrase.kind == .calls, !isGuessing, words[first].map({ !lexicon.listed(beginningWith: $0).isEmpty }) ?? false { return false }
        switch before {
        case .any: return true
        case .sign: return isSign(first - 1) && !isOpener(first - 1)
        case .signOrAsked: return isSign(first - 1) && !isOpener(first - 1) || isAsked
        }
    }

    /// The signs before `end` that mean nothing there.
    private func trailing(_ end: Int) -> Range<Int> {
        var start = end
        while start > 0, isPause(start - 1), !isOpener(start - 1) { start -= 1 }
        return start..<end
    }
}
