import Testing

@testable import App

@Suite("What leaves the process") struct TerminalTextTests {
    @Test("no controls, nothing invisible") func text() {
        #expect(TerminalText.text("a\u{1B}[31mb\rc\u{7}\td\n") == "abc\td\n")
        #expect(TerminalText.text("«Ро\u{202E}машка»\u{200F}") == "«Ромашка»")
        #expect(TerminalText.text("\u{1B}[1;31mкрасный\u{1B}[0m \u{1B}[2J", keepsColor: true) == "\u{1B}[1;31mкрасный\u{1B}[0m ")
    }

    @Test(
        "a reply of the pipe has no empty line but its last", arguments: [("a\n\n\nb\n", "a\nb\n\n"), ("", "\n"), ("a\n \nb", "a\nb\n\n")])
    func block(text: String, expected: String) { #expect(TerminalText.block(text) == expected) }
}
