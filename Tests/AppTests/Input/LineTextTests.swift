import Testing

@testable import App

@Suite("The text of a line") struct LineTextTests {
    @Test(
        "made safe",
        arguments: [
            ("задачи на завтра", "задачи на завтра"),
            ("a\tb\rc\u{2028}d\u{85}e\u{A0}f", "a b c d e f"),
            ("a\u{0}b\u{7}c\u{7F}d", "abcd"),
            ("\u{FEFF}зада\u{200B}чи\u{AD}", "задачи"),
            ("\u{1B}[2Jпривет\u{1B}[31;1m!", "привет!"),
            ("\u{1B}]52;c;aGk=\u{7}ok\u{1B}]8;;http://x\u{1B}\\link", "oklink"),
            ("\u{202E}abc\u{2066}", "abc"),
            ("и\u{306}е\u{308}", "йё"),
            ("👩‍👩‍👧 и 🇷🇺", "👩‍👩‍👧 и 🇷🇺"),
            ("«Ромашка» — №5", "«Ромашка» — №5"),
            ("a\u{302E}\u{302E}\u{302F}\u{302E}\u{302F}\u{302E}", "a\u{302E}\u{302E}\u{302F}\u{302E}"),
            ("a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}", "a\u{300}\u{301}\u{302}\u{303}"),
        ])
    func clean(text: String, expected: String) {
        let cleaned = LineText.clean(Array(text.utf8))
        #expect(cleaned == expected)
        #expect(cleaned.unicodeScalars.count <= expected.unicodeScalars.count)
    }

    @Test("broken bytes are shown as such") func broken() {
        #expect(LineText.clean([0xD0, 0x97, 0xFF, 0x21]) == "З\u{FFFD}!")
        #expect(LineText.clean([0xD0]) == "\u{FFFD}")
    }
}
