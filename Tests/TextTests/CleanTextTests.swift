import Testing
import Text

@Suite("Kept text") struct CleanTextTests {
    @Test(
        "one line, no control characters",
        arguments: [
            ("звонок", "звонок"), ("  a\t\tb \n c ", "a b c"), ("a\u{202E}b", "a b"), ("a\u{A0}b", "a b"), ("a\u{1B}[31m", "a [31m"),
            ("да – «нет»", "да – «нет»"), ("👩‍👩‍👧", "👩‍👩‍👧"), ("a  b", "a b"),
        ])
    func cleaned(text: String, expected: String) { #expect(CleanText.of(text) == expected) }

    @Test("nothing is left", arguments: [nil, "", " ", "\n\t", "\u{FEFF}", "\u{7F}\u{85}"])
    func empty(text: String?) { #expect(CleanText.of(text) == nil) }
}
