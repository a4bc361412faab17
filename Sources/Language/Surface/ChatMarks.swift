/// What chats put into a line: mentions, commands with a slash, emphasis.
extension LineDraft {
    private static let mostCalls = 5
    private static let longestNumber = 40
    private static let nameSigns: Set<Unicode.Scalar> = ["_", "-", "."]

    // MARK: Calls and mentions

    /// «planerka: …», «@planerka_bot …», «<@U024BE7LH> …». Within the line a mention is the name of a person, and loses its sign alone.
    mutating func takeCalls(of names: [String], _ endings: [String]) {
        func isBot(_ name: String) -> Bool { names.contains(name) || endings.contains(where: name.hasSuffix) }
        takeMentionsByNumber()
        for _ in 0..<LineDraft.mostCalls {
            guard let end = mention(at: start).flatMap({ callEnd(of: $0, isBot) }) ?? name(names, at: start) else { break }
            remove(0..<end)
        }
        var taken = Array(repeating: false, count: count)
        for place in scalars.indices {
            guard let end = mention(at: place) else { continue }
            let isWhole = isBot(word(place + 1..<end))
            for part in isWhole ? place..<end : place..<place + 1 { taken[part] = true }
        }
        removeAll(where: taken)
    }

    /// The end of a mention in front and of the sign behind it; nil for «@kim: счёт Ладоге», which gives work to Kim.
    private func callEnd(of end: Int, _ isBot: (String) -> Bool) -> Int? {
        isBot(word(start + 1..<end)) || self[afterSpaces(end)] != ":" ? afterSign(end) : nil
    }

    /// The end of a mention that begins here; an address with @ is none.
    private func mention(at place: Int) -> Int? {
        guard self[place] == "@", isLetter(place + 1),
            place == 0 || isSpace(place - 1) || "(,;!?«\"".unicodeScalars.contains(self[place - 1])
        else { return nil }
        var end = place + 1
        while isWord(end) || LineDraft.nameSigns.contains(self[end]) && isWord(end + 1) { end += 1 }
        return end
    }

    private func word(_ range: Range<Int>) -> String { Tokenizer.key(of: String(String.UnicodeScalarView(scalars[range]))) }

    /// The end of the bot's name with the sign that must follow it.
    private func name(_ names: [String], at place: Int) -> Int? {
        guard !names.isEmpty else { return nil }
        var end = place
        while isWord(end) || LineDraft.nameSigns.contains(self[end]) && isWord(end + 1) { end += 1 }
        guard end > place, names.contains(word(place..<end)), ":,".unicodeScalars.contains(self[end]) else { return nil }
        return end + 1
    }

    private func afterSpaces(_ place: Int) -> Int {
        var place = place
        while place < count, isSpace(place) { place += 1 }
        return place
    }

    /// Behind a comma, colon or dash that follows.
    private func afterSign(_ place: Int) -> Int {
        let next = afterSpaces(place)
        return ",:—–".unicodeScalars.contains(self[next]) ? next + 1 : place
    }

    /// «<@U024BE7LH>» of Slack and Discord is nobody's name.
    private mutating func takeMentionsByNumber() {
        var taken = Array(repeating: false, count: count)
        for place in scalars.indices where self[place] == "<" && self[place + 1] == "@" {
            guard let end = (place..<min(count, place + LineDraft.longestNumber)).first(where: { self[$0] == ">" }) else { continue }
            for part in place...end { taken[part] = true }
        }
        removeAll(where: taken)
    }

    // MARK: Commands

    /// «/help» → «help», «/my_day@planerka_bot» → «my day»; a path is no command.
    mutating func takeCommand() {
        let slash = start
        guard self[slash] == "/", isLetter(slash + 1) else { return }
        var end = slash + 1
        while isWord(end) || self[end] == "_" { end += 1 }
        var bot = end
        if self[end] == "@" { repeat { bot += 1 } while isWord(bot) || self[bot] == "_" }
        guard isSpace(bot) else { return }
        for place in slash + 1..<end where self[place] == "_" { blank(place) }
        remove(end..<bot)
        remove(slash..<slash + 1)
    }

    // MARK: Emphasis

    private static let markers: Set<Unicode.Scalar> = ["*", "_", "`"]
    /// Marks that may still be closed.
    private static let mostOpen = 20

    /// The marks of «*жирно*», «__так__», «`код`»: a row of equal signs at the beginning of a word, and the same at the end of one.
    mutating func takeEmphasis() {
        var taken = Array(repeating: false, count: count), open: [(row: Range<Int>, sign: Unicode.Scalar)] = []
        var place = 0
        while place < count {
            guard LineDraft.markers.contains(self[place]) else {
                place += 1
                continue
            }
            var end = place + 1
            while self[end] == self[place], end < count { end += 1 }
            let row = place..<end
            if !isSpace(place - 1), !isInner(end),
                let match = open.lastIndex(where: { $0.sign == self[place] && $0.row.count == row.count })
            {
                for mark in [row, open[match].row] { for place in mark { taken[place] = true } }
                open.removeSubrange(match...)
            } else if !isInner(place - 1), !isSpace(end) {
                open = open.suffix(LineDraft.mostOpen) + [(row, self[place])]
            }
            place = end
        }
        removeAll(where: taken)
    }

    /// A letter or digit: a mark beside it stands within a word.
    private func isInner(_ place: Int) -> Bool { isWord(place) }
}
