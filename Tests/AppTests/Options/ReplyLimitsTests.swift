import Testing

@testable import App

@Suite("Replies for narrow networks") struct ReplyLimitsTests {
    @Test(
        "lines are broken at words, then at characters",
        arguments: [
            ("раз два три", 13, ["раз два", "три"]),
            ("раз два три", 100, ["раз два три"]),
            ("раз     два", 8, ["раз", "два"]),
            ("  отступ", 8, ["отст", "уп"]),
            ("многословие", 8, ["мног", "осло", "вие"]),
            ("abcdef ghi", 4, ["abcd", "ef", "ghi"]),
            ("aaaa\n\nbbb", 4, ["aaaa", "bbb"]),
            ("日本語", 4, ["日", "本", "語"]),
            ("", 4, []),
        ])
    func broken(text: String, bytes: Int, lines: [String]) { #expect(ReplyLimits(bytes: bytes).broken(text) == lines) }

    @Test("no sequence of UTF-8 is torn, whatever the text", arguments: 4...40) func whole(bytes: Int) {
        let text = "Ёжик e\u{301}e\u{301} 👨‍👩‍👧‍👦 🇷🇺🇷🇺 «кавычки»  и   длинныеслованесколькораз\tтаб"
        let lines = ReplyLimits(bytes: bytes).broken(text)
        #expect(lines.allSatisfy { $0.utf8.count <= bytes && !$0.isEmpty })
        let solid = { (text: String) in text.unicodeScalars.filter { !$0.properties.isWhitespace } }
        #expect(lines.flatMap(solid) == Array(solid(text)))
    }

    @Test("what is too much waits, and is told of") func portions() {
        let limits = ReplyLimits(lines: 3)
        let (shown, rest) = limits.portion(of: ["1", "2", "3", "4", "5"]) { "ещё \($0)" }
        #expect(shown == ["1", "2", "ещё 3"] && rest == ["3", "4", "5"])
        #expect(limits.portion(of: rest) { "ещё \($0)" }.shown == rest)
        #expect(ReplyLimits().portion(of: rest) { _ in "" }.rest.isEmpty)
    }

    @Test("where a hint has no room there is none") func single() {
        let (shown, rest) = ReplyLimits(lines: 1).portion(of: ["1", "2"]) { "ещё \($0)" }
        #expect(shown == ["1"] && rest == ["2"])
    }

    @Test("a hint is broken too") func brokenHint() {
        let (shown, rest) = ReplyLimits(lines: 4, bytes: 8).portion(of: ["1", "2", "3", "4", "5"]) { "more: \($0) lines" }
        #expect(shown == ["1", "2", "more: 3", "lines"] && rest == ["3", "4", "5"])
    }
}
